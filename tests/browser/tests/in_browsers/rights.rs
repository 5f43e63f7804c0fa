//! Rights through the form, in each country: a figure followed down to its article and date, one that is unsure overruled,
//! and whoever is not computed for led to their door. Leaves out the values: `rights_screen` holds those.

use content::Voice;
use content::texts::{assumptions, common, facts as f, forecast, rights as t};
use domain::dossier::Dossier;
use domain::rights::Door;
use domain::values::Country;
use screens::rights::ShownDoor;
use screens::route::Route;
use serde_json::Value;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Answers by the id of the field; a date is written day-month-year.
type Answers = &'static [(&'static str, &'static str)];

const DUTCH: Answers = &[
    ("lives", "nl"),
    ("works", "nl"),
    ("ending", "notice"),
    ("last-day", "31-12-2026"),
    ("ill", "no"),
    ("civil-servant", "no"),
    ("born", "4-5-1980"),
    ("began", "1-10-2021"),
    ("noticed", "15-10-2026"),
    ("monthly-wage", "€ 3.000,00"),
    ("fixed-extras", "0"),
    ("variable-extras", "0"),
    ("deducted", "0"),
    ("weeks-worked", "36"),
    ("four-of-five-years", "yes"),
    ("years-before-2016", "10"),
    ("years-from-2016", "10"),
];

const BELGIAN: Answers = &[
    ("lives", "be"),
    ("works", "be"),
    ("ending", "notice"),
    ("last-day", "2-11-2026"),
    ("ill", "no"),
    ("civil-servant", "no"),
    ("born", "4-5-1986"),
    ("began", "1-11-2016"),
    ("noticed", "2-11-2026"),
    ("notice-worked", "no"),
    ("annual-wage", "48000"),
    ("full-time-share", "100"),
    ("days-worked", "yes"),
    ("career-months", "240"),
];

/// What the form asks next, or that there is nothing more.
const HEADING: &str = "document.querySelector('#rights-ask')?.textContent";

async fn open(page: &Page) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &Dossier::default()).await;
    page.open_at(Route::Rights).await;
    page.wait_for("document.querySelector('#rights-ask')").await;
}

/// Answers whatever is asked, and says of the rest that it is not known, until nothing is asked any more.
async fn answer(page: &Page, answers: &[(&str, &str)]) {
    let done = t::ASK_DONE.get(Voice::default());
    for _ in 0..20 {
        if page.text(HEADING).await == done {
            return;
        }
        let before = names(page).await;
        for (id, typed) in answers {
            fill(page, &before, id, typed).await;
        }
        let skip = f::NOT_KNOWN.get(Voice::default());
        let press = "[...document.querySelectorAll('main form button')]\
            .find((each) => each.textContent === arguments[0]).click()";
        page.run(press, [Value::from(skip)]).await;
        page.settle().await;
        assert_ne!(names(page).await, before, "the same is asked again\n{}", page.in_words().await);
    }
    panic!("asking never ends\n{}", page.in_words().await);
}

/// The names of the fields of the form.
async fn names(page: &Page) -> Vec<String> {
    page.texts("[...document.querySelectorAll('main form input')].map((input) => input.name)").await
}

async fn fill(page: &Page, asked: &[String], id: &str, typed: &str) {
    if asked.iter().any(|name| *name == format!("{id}-day")) {
        for (part, typed) in ["day", "month", "year"].iter().zip(typed.split('-')) {
            page.fill(&format!("#{id}-{part}"), typed).await;
        }
    } else if page.holds(&format!("document.querySelector(\"input[name='{id}'][type=radio]\")")).await {
        page.pick(id, typed).await;
    } else if asked.iter().any(|name| name == id) {
        page.fill(&format!("#{id}"), typed).await;
    }
}

/// Opens the steps of a right, and everything below.
async fn unfold(page: &Page, right: &str) -> String {
    page.run(&format!("document.querySelector('#how-{right} > summary').click()"), []).await;
    page.wait_for(&format!("document.querySelector('#how-{right}-top')")).await;
    let open = "document.querySelectorAll(arguments[0]).forEach((each) => each.open = true)";
    page.run(open, [Value::from(format!("#how-{right} details"))]).await;
    page.settle().await;
    page.text(&format!("document.querySelector('#how-{right}').textContent")).await
}

async fn row(page: &Page, right: &str) -> String {
    page.text(&format!("document.querySelector('#right-{right}').textContent")).await
}

#[test]
fn a_dutch_figure_leads_down_to_its_article_and_date() {
    visit("rights: the Netherlands", &engine::ALL, async |page| {
        open(page).await;
        answer(page, DUTCH).await;
        let shown = row(page, "transitievergoeding").await;
        assert!(shown.contains("€ 5.670 bruto"), "{shown}");
        assert!(row(page, "claim-by").await.contains("31 maart 2027"));
        let steps = unfold(page, "transitievergoeding").await;
        let checked = common::SOURCE_CHECKED.fill(Voice::default(), ["21 november 2026"]);
        let days = t::HOLDS_BETWEEN.fill(Voice::default(), ["1 januari 2026", "31 december 2026"]);
        for words in ["art. 7:673 lid 3 BW", "€ 102.000", &days, &checked] {
            assert!(steps.contains(words), "{words} is not in {steps}");
        }
        // A date by law says what skipping costs.
        assert!(
            page.text("document.querySelector('#rights-results').textContent")
                .await
                .contains("7 januari 2027")
        );
    });
}

#[test]
fn a_belgian_figure_leads_down_to_its_article_and_date() {
    visit("rights: Belgium", &engine::ALL, async |page| {
        open(page).await;
        answer(page, BELGIAN).await;
        assert!(row(page, "paid-notice").await.contains("29 weken"));
        assert!(
            row(page, "programme").await.contains("20 uur, van 3 november 2026 tot en met 2 januari 2027")
        );
        let steps = unfold(page, "outplacement-value").await;
        let from = t::HOLDS_FROM.fill(Voice::default(), [""]);
        for words in ["€ 5.500", "wet van 5 september 2001", from.trim()] {
            assert!(steps.contains(words), "{words} is not in {steps}");
        }
    });
}

#[test]
fn an_unsure_figure_says_so_and_can_be_overruled() {
    visit("rights: an own figure", &engine::ALL, async |page| {
        let voice = Voice::default();
        open(page).await;
        answer(page, DUTCH).await;
        let before = row(page, "ww").await;
        assert!(before.contains("€ 2.430") && before.contains(t::CHECK.get(voice)), "{before}");
        unfold(page, "ww").await;
        let check = "[...document.querySelectorAll('#how-ww a')]\
            .find((each) => each.textContent === arguments[0])?.getAttribute('href') ?? ''";
        let to = page.run(&format!("return {check}"), [Value::from(t::CHECK_WHERE.get(voice))]).await;
        assert!(to.as_str().is_some_and(|to| to.starts_with("https://")), "{to}");
        let press = "[...document.querySelectorAll('#how-ww button')]\
            .find((each) => each.textContent.includes(arguments[0])).click()";
        let name = content::texts::rights_terms_nl::DAGLOON_CAP.get(voice);
        page.run(press, [Value::from(name)]).await;
        page.wait_for("document.activeElement?.id === 'own-value'").await;
        page.fill("#own-value", "100").await;
        page.fill("#own-why", "Gezien op uwv.nl.").await;
        page.run("document.querySelector('#own-value').form.requestSubmit()", []).await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert!(row(page, "ww").await.contains("€ 1.631,25"), "{}", row(page, "ww").await);
        // What was open is open still, and the focus is back where it was.
        page.wait_for("document.querySelector('#how-ww')?.open").await;
        page.wait_for("document.activeElement?.closest('#how-ww')").await;
        let listed = page.text("document.querySelector('#own-values').parentElement.textContent").await;
        assert!(listed.contains(&assumptions::THEIRS_PERSON.fill(voice, ["€ 100"])), "{listed}");
    });
}

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
        }
    });
}

#[test]
fn the_screen_is_led_to_from_the_map_and_the_forecast() {
    visit("rights: ways", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &kept::sample_telling(domain::dossier::Telling::Now)).await;
        for route in [Route::WholeMap, Route::Forecast] {
            page.open_at(route).await;
            let link = format!("main a[href='{}']", Route::Rights.href());
            page.wait_for(&format!("document.querySelector(\"{link}\")")).await;
            page.click(&link).await;
            page.wait_for_place(Route::Rights).await;
            assert_eq!(page.heading().await, t::TITLE.get(Voice::default()));
        }
        assert!(
            page.text("document.body.textContent")
                .await
                .contains(forecast::HOW_HEADING.get(Voice::default()))
        );
    });
}
