//! `cargo xtask bench`: the forecast natively and as wasm in headless Chromium, taking turns in one run. What is
//! measured is `src/screens/examples/bench`, built twice; this holds the clock of the page, the order, and the
//! statistics. Leaves out building: xtask does that, and says where the two programs are.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a measurement stops where its ground gives way"
)]

mod native_side;
mod page_host;
mod page_side;
mod plan;
mod report;
mod samples;
mod statistics;
mod verdict;

use std::io::{Write as _, stdout};
use std::path::PathBuf;

use native_side::NativeSide;
use page_side::PageSide;
use samples::{Samples, Series};

/// Passes on both sides that are thrown away, in which the browser finds out what to optimise.
const WARM_UP: usize = 3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [native, wasm, rounds] = words.as_slice() else { panic!("asked for: native wasm rounds") };
    let rounds: usize = rounds.parse().expect("a number of rounds");
    let (plan, mut native) = NativeSide::start(&PathBuf::from(native));
    let page = PageSide::open(&PathBuf::from(wasm));
    let cold = page.pass(&plan);
    for _ in 1..WARM_UP {
        native.pass(&plan);
        page.pass(&plan);
    }
    let mut samples = Samples::new(&plan);
    for round in 0..rounds {
        eprint!("\rround {} of {rounds} ", round + 1);
        // There and back, and the other way round the next time: whatever drifts falls on all of them alike.
        let mut order = [Series::Native, Series::Wasm, Series::WasmAgain, Series::NativeAgain];
        if round % 2 == 1 {
            order.reverse();
        }
        for series in order {
            let pass = if series.is_native() { native.pass(&plan) } else { page.pass(&plan) };
            samples.add(series, pass);
        }
    }
    eprintln!();
    let about = format!("{}, {rounds} rounds, {} units a pass\n\n", page.about(), plan.units.len());
    let parts = [
        about,
        report::table(&plan, &samples),
        report::beside_drawing(&plan, &samples),
        verdict::lines(&plan, &samples, &cold),
    ];
    stdout().write_all(parts.concat().as_bytes()).expect("somebody who reads");
    page.close();
}
