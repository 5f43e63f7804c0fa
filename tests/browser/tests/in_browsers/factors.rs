//! Each of the five factors, turned the wrong way beside the forecast: the answer moves the right way at once, and
//! the causes on screen add up. In all engines: the controls are theirs.

use content::Voice;
use content::texts::forecast as t;
use screens::route::Route;
use screens::wording::spans;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Someone for whom all five are as good as can be, with training that must be paid.
const BEST: &str = r#"{ "format": "routekaart-dossier", "version": 1, "dossier": {
    "begun": "2026-10-01", "intake-done": true, "telling": "now",
    "intake": {
        "lives": "nl", "works": "nl", "last-day": "2026-10-31", "direction": "adjacent",
        "retraining": "quarter", "budget": "large", "market": "more-jobs",
        "guidance": { "arranged": "yes", "months": "12", "kind": "job-hunter" },
        "recovery": { "kind": "none" } } } }"#;

/// The control of each factor and the answer that makes it worse.
const ADVERSE: [(&str, &str); 6] = [
    ("retraining", "two-years"),
    ("budget", "none"),
    ("guidance", "no"),
    ("guidance-kind", "tips"),
    ("market", "more-seekers"),
    ("recovery", "burn-out"),
];

#[test]
fn each_factor_moves_the_answer_the_right_way() {
    visit("factors", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        for (control, value) in ADVERSE {
            kept::put(page, &kept::read(BEST)).await;
            page.open_at(Route::Forecast).await;
            page.wait_for("document.querySelector('#answer')").await;
            causes_add_up(page).await;
            let before = started(page).await;
            page.pick(control, value).await;
            page.settle().await;
            let after = started(page).await;
            assert_eq!(before.len(), after.len());
            let never_earlier = before.iter().zip(&after).all(|(before, after)| after <= before);
            assert!(never_earlier && before != after, "{control} {value}: {before:?} became {after:?}");
            causes_add_up(page).await;
        }
    });
}

// From the best to the worst of everything, one after another, and back: nothing is left behind.
#[test]
fn all_factors_together_and_back() {
    visit("factors together", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &kept::read(BEST)).await;
        page.open_at(Route::Forecast).await;
        let before = page.text("document.querySelector('#sentences').textContent").await;
        for (control, value) in ADVERSE.into_iter().filter(|(control, _)| *control != "guidance-kind") {
            page.pick(control, value).await;
            page.settle().await;
            causes_add_up(page).await;
        }
        assert_ne!(page.text("document.querySelector('#sentences').textContent").await, before);
        assert!(page.holds("document.querySelector('#compared').textContent").await);
        page.click("#trying button").await;
        assert_eq!(page.text("document.querySelector('#sentences').textContent").await, before);
        assert!(!page.holds("document.querySelector('#trying')").await);
    });
}

/// Of a hundred people, how many have started by the end of each month, as the table under the picture says.
async fn started(page: &Page) -> Vec<u32> {
    let rows = "[...document.querySelectorAll('[aria-labelledby=forecast-chart] tbody tr')]\
            .map((row) => row.cells[2].textContent)";
    let number = |cell: String| -> u32 {
        let digits: String = cell.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or_else(|_| panic!("no number in {cell:?}"))
    };
    page.texts(rows).await.into_iter().map(number).collect()
}

/// What the causes say adds up to what the line under them says.
async fn causes_add_up(page: &Page) {
    // Also those that cannot be changed, folded away under the rest.
    let gains = page
        .texts("[...document.querySelectorAll('#causes .levers__gain')].map((gain) => gain.textContent)")
        .await;
    let total = page.text("document.querySelector('#causes-total').textContent").await;
    let sum: i64 = gains.iter().map(|gain| amount(gain)).sum();
    assert_eq!(total, total_of(sum, is_in_people(&gains)), "{gains:?}");
}

fn is_in_people(gains: &[String]) -> bool {
    let voice = Voice::default();
    gains.iter().any(|gain| {
        (1..=100).any(|count: i64| {
            [&t::PEOPLE_FEWER, &t::PEOPLE_MORE]
                .iter()
                .any(|form| form.fill(voice, [count.to_string()]) == *gain)
        })
    })
}

/// The number in a cause: longer, or fewer people, counts above zero. Found by saying every number.
fn amount(gain: &str) -> i64 {
    let voice = Voice::default();
    if gain == t::WEEKS_EQUAL.get(voice) {
        return 0;
    }
    let says = |count: i64| {
        let (weeks, points) = (spans::count_of_weeks(count, voice), count.to_string());
        let worse = [t::WEEKS_LONGER.fill(voice, [&weeks]), t::PEOPLE_FEWER.fill(voice, [&points])];
        let better = [t::WEEKS_SHORTER.fill(voice, [&weeks]), t::PEOPLE_MORE.fill(voice, [&points])];
        let sign = if worse.iter().any(|one| one == gain) { 1 } else { -1 };
        (sign == 1 || better.iter().any(|one| one == gain)).then_some(sign * count)
    };
    (1..=1000).find_map(says).unwrap_or_else(|| panic!("no number in {gain:?}"))
}

fn total_of(sum: i64, in_people: bool) -> String {
    let voice = Voice::default();
    let (count, weeks) = (sum.abs().to_string(), spans::count_of_weeks(sum.abs(), voice));
    match (sum, in_people) {
        (0, _) => t::CAUSES_TOTAL_EQUAL.get(voice).to_owned(),
        (1.., false) => t::CAUSES_TOTAL_LONGER.fill(voice, [weeks]),
        (_, false) => t::CAUSES_TOTAL_SHORTER.fill(voice, [weeks]),
        (1.., true) => t::CAUSES_TOTAL_FEWER_PEOPLE.fill(voice, [count]),
        (_, true) => t::CAUSES_TOTAL_MORE_PEOPLE.fill(voice, [count]),
    }
}
