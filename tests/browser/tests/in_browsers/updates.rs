//! Twelve monthly updates and twelve weeks of silence, through the page: what changed adds up, and no sentence makes the
//! person the cause. In all engines: the form is theirs.

use chrono::{Days, NaiveDate};
use content::Voice;
use content::texts::progress as t;
use domain::dossier::{Dossier, Telling};
use screens::progress::{Draft, Progress, ProgressScreen, entry};
use screens::route::Route;
use screens::titles::title;
use screens::typed_date::TypedDate;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;

/// Someone who is at home and begins to search.
const BEGUN: &str = r#"{ "format": "routekaart-dossier", "version": 1, "dossier": {
    "begun": "2026-10-01", "intake-done": true, "telling": "now",
    "intake": {
        "lives": "nl", "works": "nl", "last-day": "2026-10-31", "direction": "same", "retraining": "none",
        "budget": "small", "market": "balanced", "guidance": { "arranged": "yes", "months": "6", "kind": "tips" },
        "recovery": { "kind": "none" } } } }"#;

/// The day of the first forecast.
const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a date");

/// Interviews so far, and those that ended without an offer, at each update; None where they were not counted.
const COUNTED: [Option<(u8, u8)>; 12] = [
    Some((0, 0)),
    Some((1, 0)),
    Some((2, 1)),
    Some((2, 2)),
    None,
    Some((4, 3)),
    Some((6, 6)),
    Some((6, 6)),
    None,
    Some((9, 8)),
    Some((9, 9)),
    Some((12, 12)),
];

/// What makes the person the cause, or judges.
const BLAME: [&str; 8] =
    ["omdat je", "afgewezen", "afwijzing", "schuld", "nooit", "te weinig", "had je moeten", "moet je"];

#[test]
fn twelve_updates_and_twelve_weeks_of_silence() {
    visit("monthly updates", &engine::ALL, async |page| {
        // What the pure part says of the same history: the page must say the same.
        let mut twin = kept::read(BEGUN);
        page.host.set_faults(vec![clock_at(&FIRST.to_string())]);
        kept::put(page, &twin).await;
        open(page, Route::Map).await;
        update(page, &mut twin, FIRST, None).await;
        assert!(page.holds("!document.querySelector('#change-sentence')").await);
        let mut day = FIRST;
        for counts in COUNTED {
            day = day + Days::new(28);
            update(page, &mut twin, day, Some(counts)).await;
            said(page, &twin, day).await;
        }
        let (interviews, _) = COUNTED[11].expect("counted");
        day = day + Days::new(84);
        update(page, &mut twin, day, None).await;
        said(page, &twin, day).await;
        let seen =
            t::SEEN.fill(Voice::default(), [t::INTERVIEWS.fill(Voice::default(), [interviews.to_string()])]);
        assert!(words(page).await.contains(&seen), "not said: {seen}");
    });
}

#[test]
fn nonsense_is_refused_beside_its_field_and_stays() {
    visit("nonsense in an update", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(&FIRST.to_string())]);
        kept::put(page, &kept::read(BEGUN)).await;
        open(page, Route::Progress).await;
        let before = page.kept("routekaart.dossier").await;
        page.pick("searching", "yes").await;
        fill_date(page, FIRST + Days::new(9)).await;
        page.fill("#interviews", "2").await;
        page.fill("#rejections", "3").await;
        page.click("form:has(#since) button[type=submit]").await;
        page.wait_for(
            "document.querySelector('#rejections-error') && document.querySelector('#since-error')",
        )
        .await;
        assert_eq!(page.text("document.querySelector('#rejections').value").await, "3");
        assert_eq!(page.kept("routekaart.dossier").await, before);
        fill_date(page, FIRST - Days::new(30)).await;
        page.fill("#rejections", "1").await;
        page.click("form:has(#since) button[type=submit]").await;
        page.wait_for(
            "!document.querySelector('#rejections-error') && document.activeElement.id === 'change'",
        )
        .await;
    });
}

#[test]
fn without_a_choice_to_see_it_the_pages_show_no_figure() {
    visit("updates hidden", &engine::ALL, async |page| {
        for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
            for route in [Route::Progress, Route::Compare] {
                kept::put(page, &kept::sample_telling(telling)).await;
                open(page, route).await;
                let told = page.text("document.querySelector('main').innerText").await;
                assert!(!told.contains(|letter: char| letter.is_ascii_digit()), "{told}");
                assert!(page.holds("!document.querySelector('main :is(form, table, svg)')").await);
            }
        }
    });
}

/// Opens a place and waits until it is drawn: until then the page shows the start.
async fn open(page: &Page, route: Route) {
    page.open_at(route).await;
    let title = title(route, Voice::default());
    page.wait_for(&format!("document.querySelector('main:not([hidden]) h1').textContent === '{title}'"))
        .await;
}

/// Comes back on a day, fills in the form (nothing: as it stands), and makes a new forecast.
async fn update(page: &Page, twin: &mut Dossier, day: NaiveDate, counts: Option<Option<(u8, u8)>>) {
    page.run("clockTo(arguments[0])", [day.to_string().into()]).await;
    page.go(Route::Map).await;
    page.go(Route::Progress).await;
    let mut draft = Draft { searching: Some(true), since: TypedDate::of(FIRST), ..Draft::of(twin) };
    page.pick("searching", "yes").await;
    fill_date(page, FIRST).await;
    if let Some(counts) = counts {
        let typed = |count: Option<u8>| count.map(|count| count.to_string()).unwrap_or_default();
        draft.interviews = typed(counts.map(|(interviews, _)| interviews));
        draft.rejections = typed(counts.map(|(_, rejections)| rejections));
        page.fill("#interviews", &draft.interviews).await;
        page.fill("#rejections", &draft.rejections).await;
    }
    page.click("form:has(#since) button[type=submit]").await;
    page.wait_for("document.activeElement.id === 'change'").await;
    for command in draft.check(twin, day, Voice::default()).expect("a form that makes sense") {
        twin.apply(command, day).expect("a change that makes sense");
    }
    let note = entry(twin, day);
    twin.apply(domain::dossier::Command::Note(Box::new(note)), day).expect("a note");
}

/// What the page says of the change is what the pure part says, adds up, and blames nobody.
async fn said(page: &Page, twin: &Dossier, day: NaiveDate) {
    let progress = progress(twin, day);
    let change = progress.change.expect("a change");
    assert_eq!(page.text("document.querySelector('#change-sentence').textContent").await, change.sentence);
    let parts: Vec<_> = change.groups.iter().flat_map(|group| &group.parts).collect();
    let shown = page
        .texts("[...document.querySelectorAll('.moved .levers__gain')].map((gain) => gain.textContent)")
        .await;
    assert_eq!(shown, parts.iter().map(|part| part.effect.clone()).collect::<Vec<_>>());
    if !parts.is_empty() {
        assert_eq!(parts.iter().map(|part| part.amount).sum::<i64>(), change.total);
        assert_eq!(page.text("document.querySelector('#change-total').textContent").await, change.together);
    }
    let words = words(page).await.to_lowercase();
    assert!(!BLAME.iter().any(|blame| words.contains(blame)), "{words}");
}

fn progress(twin: &Dossier, day: NaiveDate) -> Progress {
    match ProgressScreen::of(twin, day, Voice::default()) {
        ProgressScreen::Shown(shown) => *shown,
        ProgressScreen::Hidden(sentence) => panic!("hidden: {sentence}"),
    }
}

async fn words(page: &Page) -> String {
    page.text("document.querySelector('main').innerText").await
}

async fn fill_date(page: &Page, day: NaiveDate) {
    let TypedDate { day, month, year } = TypedDate::of(day);
    for (field, typed) in [("#since", day), ("#since-month", month), ("#since-year", year)] {
        page.fill(field, &typed).await;
    }
}
