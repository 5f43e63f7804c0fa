//! How answers hang together: runs, the most common one, how far those of one scale lie apart, and pairs that contradict
//! each other. Leaves out when that is too much.

use super::scale_score::count;
use super::{Answers, Instrument, LEAST, MIDDLE, MOST};

/// How many answers in a row are the same at most.
pub fn longest_run(rates: &[u8]) -> usize {
    let (mut longest, mut run, mut last) = (0, 0, None);
    for rate in rates {
        run = if last == Some(*rate) { run + 1 } else { 1 };
        last = Some(*rate);
        longest = longest.max(run);
    }
    longest
}

/// How often the most common answer was given.
pub fn most_common(rates: &[u8]) -> usize {
    let often = |wanted: u8| rates.iter().filter(|rate| **rate == wanted).count();
    (LEAST..=MOST).map(often).max().unwrap_or(0)
}

/// The variance of the answers round the means of their scales, all scales together. None when no scale has two.
pub fn scatter(instrument: &Instrument, answers: &Answers) -> Option<f64> {
    let (mut squares, mut free): (f64, usize) = (0.0, 0);
    for scale in 0..instrument.scales.len() {
        let items = instrument.items.iter().filter(|item| item.scale == Some(scale));
        let rates: Vec<f64> =
            items.filter_map(|item| answers.keyed(instrument, item)).map(f64::from).collect();
        let mean = rates.iter().sum::<f64>() / count(rates.len().max(1));
        squares += rates.iter().map(|rate| (rate - mean) * (rate - mean)).sum::<f64>();
        free += rates.len().saturating_sub(1);
    }
    (0 < free).then(|| squares / count(free))
}

/// How many pairs of a statement and its opposite were answered, and how many of them were both agreed to or both
/// rejected.
pub fn contradictions(instrument: &Instrument, answers: &Answers) -> (usize, usize) {
    let (mut pairs, mut against) = (0, 0);
    for one in instrument.items.iter().filter(|item| !item.is_reversed) {
        for other in instrument.items.iter().filter(|item| item.is_reversed && item.scale == one.scale) {
            if let (Some(straight), Some(turned)) =
                (answers.rate(instrument, one), answers.rate(instrument, other))
            {
                pairs += 1;
                let sides = (straight.cmp(&MIDDLE), turned.cmp(&MIDDLE));
                against += usize::from(sides.0 == sides.1 && sides.0.is_ne());
            }
        }
    }
    (pairs, against)
}
