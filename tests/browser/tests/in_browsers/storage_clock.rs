//! A clock that jumps: what was kept last is what is there, whatever day its copy bears, and every screen can be drawn. In
//! all engines: stores and dates are theirs.

use screens::route::Question;

use browser_tests::fault_scripts::clock_at;
use browser_tests::trials::{Program, Trials};
use browser_tests::{engine, visit};

use crate::kept_dossiers as kept;
use crate::navigation::places;
use crate::storage_copies::{found_back, is_without_notice};
use crate::walk::question;

/// What the clock says at each visit, and what is answered then.
const DAYS: [(&str, &str); 4] = [
    ("2026-11-21", "op tijd"),
    ("2025-11-21", "een jaar terug"),
    ("2036-11-21", "tien jaar verder"),
    ("2026-11-22", "weer op tijd"),
];

#[test]
fn a_clock_that_jumps_takes_no_answer_back() {
    visit("a clock that jumps", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        let mut last: Option<&str> = None;
        for (day, words) in DAYS {
            page.host.set_faults(vec![clock_at(day)]);
            let found = found_back(page).await;
            if let Some(last) = last {
                assert_eq!(found, last, "on {day}");
            }
            is_without_notice(page).await;
            page.fill("#own-words", words).await;
            page.wait_until_saved().await;
            last = Some(words);
        }
        let fault = "clock a year back, ten years on, and right again";
        let trials = u32::try_from(DAYS.len() - 1).expect("few");
        Trials { row: "R10", fault, program: Program::Ours, trials, lost: 0 }.tell(page.engine);
    });
}

#[test]
fn every_screen_can_be_drawn_whatever_the_clock_says() {
    visit("every screen, another clock", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        for day in ["2025-11-21", "2036-11-21"] {
            page.host.set_faults(vec![clock_at(day)]);
            page.open_at(question(Question::LastWork)).await;
            for place in places() {
                page.go(place).await;
            }
            assert!(page.holds("!document.querySelector('[data-notice]:not([hidden])')").await, "{day}");
        }
    });
}
