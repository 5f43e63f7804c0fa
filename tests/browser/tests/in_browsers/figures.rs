//! Every figure on the forecast screen leads to the steps behind it, down to a source or an assumption; and what is an
//! assumption can be overruled there, in sight, and taken back. Leaves out how the figures are computed.

use content::Voice;
use content::texts::{assumptions as t, common, explain, forecast};
use domain::dossier::{Command, Dossier, Telling};
use domain::values::Answer;
use screens::route::Route;
use serde_json::Value;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

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
fn people() -> Vec<Dossier> {
    let today = chrono::NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a day");
    let sample = kept::sample_telling(Telling::Now);
    let mut in_need = sample.clone();
    let day = today + chrono::Days::new(200);
    in_need.apply(Command::NeededBy(Answer::Known(day)), today).expect("a day ahead");
    in_need.apply(Command::SearchingSince(Answer::Known(today)), today).expect("a search");
    let unsure = Dossier { telling: Telling::Now, intake_done: true, ..Dossier::default() };
    vec![sample, in_need, kept::read(LONG_WAY), unsure]
}

async fn open(page: &Page, dossier: &Dossier) {
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

/// The button at the figure of the pace without guidance, wherever it stands.
const OPENER: &str = "[...document.querySelectorAll('#how button')]";

#[test]
fn an_own_value_is_asked_kept_seen_and_put_back() {
    visit("own values", &engine::ALL, async |page| {
        let voice = Voice::default();
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut dossier = kept::sample_telling(Telling::Now);
        dossier.assumptions.clear();
        open(page, &dossier).await;
        let sentences = "document.querySelector('#sentences').textContent";
        let before = page.text(sentences).await;
        page.run("document.querySelector('#how').open = true", []).await;
        page.wait_for("document.querySelector('#how li')").await;
        let open = "document.querySelectorAll('#how details').forEach((each) => each.open = true)";
        page.run(open, []).await;
        let name = explain::LAG.get(voice);
        let press = format!("{OPENER}.find((each) => each.textContent.includes('{name}')).click()");
        page.run(&press, []).await;
        page.wait_for("document.activeElement?.id === 'own-value'").await;
        // Nonsense is said beside the field, and the focus stays there.
        page.fill("#own-value", "300").await;
        page.fill("#own-why", "Mijn vorige baan begon snel.").await;
        page.click("#how form button[type=submit]").await;
        page.wait_for("document.querySelector('#own-value-error')").await;
        let error = page.text("document.querySelector('#own-value-error').textContent").await;
        assert_eq!(error, t::ERROR_OUT_OF_RANGE.fill(voice, ["0", "52"]));
        let described = "document.querySelector('#own-value').getAttribute('aria-describedby')";
        assert!(page.text(described).await.contains("own-value-error"));
        assert!(page.holds("document.activeElement?.id === 'own-value'").await);
        assert_eq!(page.text(sentences).await, before);
        // A value that makes sense counts at once, and is seen above.
        page.fill("#own-value", "26,0").await;
        page.pick("own-by", "coach").await;
        page.click("#how form button[type=submit]").await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert!(!page.holds("document.querySelector('#how form')").await);
        page.wait_for("document.activeElement?.closest('#how')").await;
        let after = page.text(sentences).await;
        assert_ne!(after, before);
        let list = "document.querySelector('#own-values').parentElement.textContent";
        let seen = page.text(list).await;
        for words in [t::THEIRS_COACH.fill(voice, ["26 weken"]), "Mijn vorige baan begon snel.".to_owned()] {
            assert!(seen.contains(&words), "{seen}");
        }
        // It is still there after loading anew, and goes without a trace.
        page.reload().await;
        page.wait_for("document.querySelector('#own-values')").await;
        assert_eq!(page.text(sentences).await, after);
        page.run("document.querySelector('#own-values').parentElement.querySelector('button').click()", [])
            .await;
        page.wait_for("!document.querySelector('#own-values')").await;
        assert_eq!(page.text(sentences).await, before);
        assert!(page.holds("document.activeElement?.tagName === 'H1'").await);
    });
}

/// What is open in the calculation stays open while a control moves.
#[test]
fn what_is_open_stays_open_while_a_control_moves() {
    visit("figures stay open", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        open(page, &people().remove(0)).await;
        page.run("document.querySelector('.how a').click()", []).await;
        page.wait_for("document.querySelector('#how-first-day[open]')").await;
        page.run("document.querySelectorAll('#how details').forEach((each) => each.open = true)", []).await;
        let counted = "document.querySelectorAll('#how details[open]').length";
        let before = page.number(counted).await;
        let value = page.text("document.querySelector('#how-first-day summary').textContent").await;
        page.pick("market", "more-seekers").await;
        page.wait_for(&format!("document.querySelector('#how-first-day summary').textContent !== {value:?}"))
            .await;
        assert!(before - 4.0 <= page.number(counted).await, "{before} were open");
    });
}

/// Printed, the whole calculation is there, though nobody opened it.
#[test]
fn on_paper_the_calculation_is_complete() {
    visit("figures on paper", &[Engine::Chromium], async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        open(page, &people().remove(1)).await;
        assert!(!page.holds("document.querySelector('#how li')").await, "drawn before anyone asked");
        page.printed().await;
        page.wait_for("document.querySelector('#how li')").await;
        let media = async |media: &str| {
            let set = serde_json::json!({ "media": media });
            page.browser.cdp().send_raw("Emulation.setEmulatedMedia", set).await.expect("another medium");
        };
        media("print").await;
        let hidden = page
            .texts(
                "[...document.querySelectorAll('#how li')].filter((step) => \
                    !step.checkVisibility({ contentVisibilityAuto: true }) || step.getBoundingClientRect().height === 0)\
                    .map((step) => step.textContent.slice(0, 80))",
            )
            .await;
        media("").await;
        assert!(hidden.is_empty(), "not on paper: {hidden:?}");
    });
}
