//! `cargo xtask bench --controls`: how long it takes from a press of a control to the next paint, with four times less
//! processor, on the screens that grow with what the person keeps. Leaves out building the page: xtask does that.

#![allow(clippy::panic, clippy::expect_used, reason = "a measurement stops where its ground gives way")]

mod full;
mod presses;

use std::io::{Write as _, stdout};

use browser_tests::stored::DOSSIER;
use browser_tests::{Engine, Page, visit};
use screens::route::Route;
use serde_json::json;

/// How many times slower than this machine the page runs.
const SLOWER: u32 = 4;
/// Most milliseconds from a press to the next paint, for all but the slowest in fifty.
const MOST: f64 = 48.0;
/// The share of presses that keep within it.
const NEARLY_ALL: f64 = 0.98;
/// The screens that grow with what is kept.
const SCREENS: [(&str, Route); 6] = [
    ("plan", Route::Plan),
    ("applications", Route::Applications),
    ("search", Route::Search),
    ("this week", Route::CheckIn),
    ("report", Route::SearchReport),
    ("route map", Route::WholeMap),
];

fn main() {
    visit("controls", &[Engine::Chromium], async |page| {
        page.open_without_app().await;
        let today = page.text("new Date().toISOString().slice(0, 10)").await;
        let text = formats::dossier_file::to_json(&full::dossier(today.parse().expect("a day")));
        let mut all = Vec::new();
        for (name, route) in SCREENS {
            page.begin_with(&[(DOSSIER, &text)]).await;
            page.open_at(route).await;
            pace(page, SLOWER).await;
            let times = presses::of(page).await;
            pace(page, 1).await;
            for (control, time) in times.iter().filter(|(_, time)| MOST < *time) {
                say(&format!("    {time:>4.0} ms   {}\n", control.replace('\n', " ")));
            }
            let times: Vec<f64> = times.into_iter().map(|(_, time)| time).collect();
            say(&line(name, &times));
            all.extend(times);
        }
        say(&line("all", &all));
        let nearly_all = share(&all, NEARLY_ALL);
        let verdict = if nearly_all <= MOST { "met" } else { "MISSED" };
        say(&format!("p98 {nearly_all:.0} ms, at most {MOST:.0} ms: {verdict}\n"));
    });
}

/// So many times slower than this machine.
async fn pace(page: &Page, slower: u32) {
    let cdp = page.browser.cdp();
    let set = cdp.send_raw("Emulation.setCPUThrottlingRate", json!({ "rate": slower })).await;
    set.expect("another pace of the processor");
}

fn line(name: &str, times: &[f64]) -> String {
    let [half, nearly_all, most] = [0.5, NEARLY_ALL, 1.0].map(|of| share(times, of));
    format!(
        "{name:<14} {:>4} presses   p50 {half:>4.0} ms   p98 {nearly_all:>4.0} ms   most {most:>4.0} ms\n",
        times.len()
    )
}

/// The time within which this share of them lies.
fn share(times: &[f64], share: f64) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() as f64 * share).ceil() as usize;
    sorted.get(place.max(1) - 1).copied().unwrap_or(f64::NAN)
}

fn say(text: &str) {
    stdout().write_all(text.as_bytes()).expect("somebody who reads");
}
