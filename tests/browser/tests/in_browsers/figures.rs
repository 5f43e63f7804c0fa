//! Every figure on the forecast screen leads to the steps behind it, down to a source or an assumption. Leaves out how the
//! figures are computed, and changing them.

use content::Voice;
use content::texts::{common, forecast};
use domain::dossier::{Command, Dossier, Telling};
use domain::values::Answer;
use screens::route::Route;
use serde_json::Value;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, visit};

use crate::kept_dossiers::{self as kept, DAY, LONG_WAY};

/// The elements of the screen that show a figure, in digits or in words, each with the links to steps that stand in its
/// part of the screen: its section, or what stands between two headings. What the person fills in is no figure of ours,
/// and neither is a number to call.
const FIGURES: &str = r"
    const main = document.querySelector('main');
    const isFigure = (text) => /\d|op de (vijf|tien)|\bone in|\bfour in|de helft|\bhalf\b|\d op \d/i.test(text);
    const own = (element) => [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(' ');
    const isLeftOut = (element) => element.closest(
        'form, #how, .field, .date-field, #trying, [hidden], script, style, a[href^=tel], .hidden-visually, .button');
    const top = (element) => {
        const section = element.closest('section');
        if (section && main.contains(section)) return [section];
        let at = element;
        while (at.parentElement && at.parentElement.querySelector(':scope > h1, :scope > h2') === null
            && at.parentElement !== main) at = at.parentElement;
        const isHead = (each) => /^H[12]$/.test(each.tagName) || each.tagName === 'SECTION';
        const part = [at];
        for (let each = at; (each = each.previousElementSibling) && !isHead(each);) part.push(each);
        for (let each = at; (each = each.nextElementSibling) && !isHead(each);) part.push(each);
        return part;
    };
    return [...main.querySelectorAll('*')]
        .filter((element) => !isLeftOut(element) && !element.closest('li')?.querySelector('a[href^=tel]'))
        .filter((element) => isFigure(own(element)))
        .map((element) => {
            const links = top(element).flatMap((each) => [each, ...each.querySelectorAll('a')])
                .filter((each) => each.matches('.how a')).map((each) => each.getAttribute('href').slice(1));
            return { text: own(element).trim(), links, says: /aanname/i.test(element.closest('p, li, section')?.textContent ?? '') };
        });
";

/// The people whose screens are looked at: with a day on which income is needed, without, on a long way, and unsure.
pub fn people() -> Vec<Dossier> {
    let today = chrono::NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a day");
    let sample = kept::sample_telling(Telling::Now);
    let mut in_need = sample.clone();
    let day = today + chrono::Days::new(200);
    in_need.apply(Command::NeededBy(Answer::Known(day)), today).expect("a day ahead");
    in_need.apply(Command::SearchingSince(Answer::Known(today)), today).expect("a search");
    let unsure = Dossier { telling: Telling::Now, intake_done: true, ..Dossier::default() };
    vec![sample, in_need, kept::read(LONG_WAY), unsure]
}

/// Opens the forecast.
pub async fn open(page: &Page, dossier: &Dossier) {
    kept::put(page, dossier).await;
    page.open_at(Route::Forecast).await;
    page.wait_for("document.querySelector('#answer')").await;
}

#[test]
fn every_figure_leads_to_the_steps_behind_it() {
    visit("figures", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        for dossier in people() {
            open(page, &dossier).await;
            let found = page.run(FIGURES, []).await;
            let found = found.as_array().expect("a list");
            assert!(15 < found.len(), "only {} figures", found.len());
            for figure in found {
                let is_led = figure["links"].as_array().is_some_and(|links| !links.is_empty());
                assert!(is_led || figure["says"] == Value::Bool(true), "{figure} leads nowhere");
            }
            let links = page
                .texts("[...document.querySelectorAll('.how a')].map((link) => link.getAttribute('href'))")
                .await;
            assert!(5 < links.len(), "{links:?}");
            for (place, link) in links.iter().enumerate() {
                follow(page, place, link.trim_start_matches('#')).await;
            }
        }
    });
}

/// Follows a link, and reads what it leads to: opened, with the focus, and resting on something all the way down.
async fn follow(page: &Page, place: usize, id: &str) {
    page.run("document.querySelectorAll('.how a')[arguments[0]].click()", [Value::from(place)]).await;
    page.wait_for(&format!("document.getElementById('{id}')?.contains(document.activeElement)")).await;
    let shut = format!(
        "(() => {{ let shut = 0; for (let each = document.getElementById('{id}'); each; each = each.parentElement) \
            if (each.tagName === 'DETAILS' && !each.open) shut += 1; return shut; }})()"
    );
    assert_eq!(page.number(&shut).await, 0.0, "{id} is not open");
    assert!(
        page.holds(&format!("location.hash === '{}'", Route::Forecast.href())).await,
        "the place has changed"
    );
    // Every step says what it rests on; a figure says its source and how sure we are.
    let loose = page
        .texts(&format!(
            "(() => {{ const root = document.getElementById('{id}'); \
                return [...root.querySelectorAll('p.small'), ...root.querySelectorAll(':scope > p.small')] \
                    .map((line) => line.textContent); }})()"
        ))
        .await;
    let source = common::SOURCE.get(Voice::default());
    let known = [
        forecast::HOW_FROM_YOU.get(Voice::default()),
        forecast::HOW_RULE.get(Voice::default()),
        forecast::HOW_NOT_KNOWN.get(Voice::default()),
        common::CONFIDENCE_ASSUMPTION.get(Voice::default()),
        common::CONFIDENCE_DERIVED.get(Voice::default()),
        common::CONFIDENCE_SECOND_HAND.get(Voice::default()),
        common::CONFIDENCE_OFFICIAL.get(Voice::default()),
    ];
    assert!(!loose.is_empty(), "{id} shows no step");
    for line in loose {
        assert!(line.contains(source) && known.iter().any(|words| line.contains(words)), "{id}: {line}");
    }
}

/// Whoever hears the page without seeing it knows one link from another.
#[test]
fn each_link_says_what_it_leads_to() {
    visit("figures: names", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        open(page, &people().remove(1)).await;
        let links = page
            .texts("[...document.querySelectorAll('.how a')].map((link) => link.getAttribute('href') + ' ' + link.textContent)")
            .await;
        for link in &links {
            let (href, name) = link.split_once(' ').expect("both");
            assert!(name.len() > forecast::HOW_HEADING.get(Voice::default()).len() + 3, "{name}");
            let same = |other: &&String| other.ends_with(name) && !other.starts_with(href);
            assert_eq!(links.iter().find(same), None, "{name} leads to two places");
        }
    });
}
