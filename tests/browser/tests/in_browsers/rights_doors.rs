//! Whoever is not computed for is led to their door through the form, and the page stays open to them.

use content::Voice;
use content::texts::rights as t;
use domain::rights::Door;
use domain::values::Country;
use screens::rights::ShownDoor;

use browser_tests::{Engine, visit};

use crate::kept_dossiers::DAY;
use crate::rights_form::{Answers, BELGIAN, DUTCH, answer, open};

#[test]
fn each_stop_ends_in_its_door_and_the_page_stays_open() {
    let with = |base: Answers, id: &'static str, typed: &'static str| -> Vec<(&str, &str)> {
        base.iter().map(|(known, was)| (*known, if *known == id { typed } else { *was })).collect()
    };
    let mut young = with(DUTCH, "born", "1-6-2009");
    young.push(("few-hours-before-18", "yes"));
    let (nl, be) = (Country::Netherlands, Country::Belgium);
    let cases = [
        (with(DUTCH, "ill", "yes"), Door::Ill, nl),
        (with(BELGIAN, "ill", "yes"), Door::Ill, be),
        (with(DUTCH, "ending", "summary"), Door::Summary, nl),
        (with(BELGIAN, "ending", "summary"), Door::Summary, be),
        (with(DUTCH, "civil-servant", "yes"), Door::CivilServant, nl),
        (young, Door::UnderAge, nl),
        (with(DUTCH, "born", "1-1-1955"), Door::PensionAge, nl),
        (with(BELGIAN, "born", "1-1-1955"), Door::PensionAge, be),
        (with(DUTCH, "ending", "bankruptcy"), Door::BankruptEmployer, nl),
        (with(BELGIAN, "ending", "bankruptcy"), Door::BankruptEmployer, be),
        (with(DUTCH, "ending", "resignation"), Door::Resigned, nl),
        (with(BELGIAN, "ending", "resignation"), Door::Resigned, be),
    ];
    visit("rights: doors", &[Engine::Chromium], async |page| {
        let (voice, today) =
            (Voice::default(), chrono::NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a day"));
        for (answers, door, country) in &cases {
            open(page).await;
            answer(page, answers).await;
            let shown = ShownDoor::of(*door, Some(*country), today, voice);
            let stop = page.text("document.querySelector('#rights-stop').textContent").await;
            assert!(stop.contains(shown.reason), "{door:?}: {stop}");
            assert!(shown.people.iter().all(|line| stop.contains(line.name)), "{door:?}: {stop}");
            assert!(stop.contains(t::STAYS_OPEN.get(voice)), "{stop}");
            let rest = page.number("document.querySelectorAll('#rights-results h2').length").await;
            assert!(1.0 < rest, "{door:?} closes the page");
            let results = page.text("document.querySelector('#rights-results').textContent").await;
            assert!(results.contains(t::SEE_TOP.get(voice)) && !results.contains(shown.reason), "{results}");
        }
    });
}
