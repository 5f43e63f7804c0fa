//! Counts the lines of `tests/cases/forecast/bits.txt` that the forecast agrees with, bit by bit, and ends with that
//! number. Built for wasm and run by the browser tests; it imports nothing, so a browser can run it as it is.

use std::process::ExitCode;

use chrono::NaiveDate;
use formats::dossier_file;
use screens::forecast::Reckoning;

/// What is held fast: dossier, week, bits.
const BITS: &str = include_str!("../../../tests/cases/forecast/bits.txt");
/// The dossiers by the names that stand there.
const CASES: [(&str, &str); 19] = [
    ("after-burn-out", include_str!("../../../tests/cases/forecast/after-burn-out.json")),
    ("all-unknown", include_str!("../../../tests/cases/forecast/all-unknown.json")),
    ("crowded-without-guidance", include_str!("../../../tests/cases/forecast/crowded-without-guidance.json")),
    ("hardest", include_str!("../../../tests/cases/forecast/hardest.json")),
    ("long-silence", include_str!("../../../tests/cases/forecast/long-silence.json")),
    ("no-interview-yet", include_str!("../../../tests/cases/forecast/no-interview-yet.json")),
    ("nothing-answered", include_str!("../../../tests/cases/forecast/nothing-answered.json")),
    ("older-and-limited", include_str!("../../../tests/cases/forecast/older-and-limited.json")),
    ("own-business", include_str!("../../../tests/cases/forecast/own-business.json")),
    ("own-figures", include_str!("../../../tests/cases/forecast/own-figures.json")),
    ("own-training-begun", include_str!("../../../tests/cases/forecast/own-training-begun.json")),
    ("own-training-to-pay", include_str!("../../../tests/cases/forecast/own-training-to-pay.json")),
    ("reference", include_str!("../../../tests/cases/forecast/reference.json")),
    ("released", include_str!("../../../tests/cases/forecast/released.json")),
    ("search-so-far", include_str!("../../../tests/cases/forecast/search-so-far.json")),
    ("still-working", include_str!("../../../tests/cases/forecast/still-working.json")),
    ("training-not-chosen", include_str!("../../../tests/cases/forecast/training-not-chosen.json")),
    ("year-of-training", include_str!("../../../tests/cases/forecast/year-of-training.json")),
    ("young-and-far", include_str!("../../../tests/cases/forecast/young-and-far.json")),
];

fn main() -> ExitCode {
    let agreed: u8 = CASES.iter().map(|(name, text)| agreed(name, text).unwrap_or(0)).sum();
    ExitCode::from(agreed)
}

/// How many lines of one dossier agree. None when it cannot be read.
fn agreed(name: &str, text: &str) -> Option<u8> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21)?;
    let dossier = dossier_file::from_json(text).ok()?;
    let forecast = Reckoning::of(&dossier, today).whole_forecast();
    let by_week = forecast.by_week();
    let agrees = |line: &&str| {
        let mut words = line.split_whitespace();
        let is_mine = words.next() == Some(name);
        let week = words.next().and_then(|week| week.parse::<usize>().ok());
        let held = words.next().and_then(|bits| u64::from_str_radix(bits, 16).ok());
        let now = week.and_then(|week| by_week.get(week)).map(|chance| chance.to_bits());
        is_mine && held.is_some() && held == now
    };
    u8::try_from(BITS.lines().filter(agrees).count()).ok()
}
