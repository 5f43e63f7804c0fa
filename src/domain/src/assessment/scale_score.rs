//! How high one scale comes out, and how sure that is. Leaves out how scales lie towards each other.
//!
//! The mean of the answered items stands for those that are missing, up to a number of them. The standard error follows
//! classical test theory: spread · √(1 − reliability), with the reliability of so many items by Spearman and Brown (1910):
//! k · r / (1 + (k − 1) · r), where k is how many times as long the scale is.

use super::{Answers, ErrorFigures, Instrument, Item, Kind, LEAST, MOST, Reply, ScoringFigures, Sitting};

/// A scale with its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleScore {
    /// Its place in the test.
    pub scale: usize,
    /// How high, 0 to 1 of what is possible: what the person says, or else what was measured. None when too much is
    /// missing.
    pub share: Option<f64>,
    /// What was measured.
    pub measured: Option<f64>,
    /// The standard error of what was measured, in the same measure. None where none is known.
    pub error: Option<f64>,
    /// How many of its items were answered.
    pub answered: usize,
    /// Whether the person put it right.
    pub is_corrected: bool,
}

/// The width of answers, from the lowest to the highest.
fn width() -> f64 {
    f64::from(MOST - LEAST)
}

/// The score of the scale at this place.
pub fn scale_score(
    instrument: &Instrument,
    sitting: &Sitting,
    figures: &ScoringFigures,
    scale: usize,
) -> ScaleScore {
    let answers = &sitting.answers;
    let (mut sum, mut answered): (f64, usize) = (0.0, 0);
    for item in instrument.items.iter().filter(|item| item.is_of(scale)) {
        if let Some(share) = item_share(instrument, answers, item, scale) {
            sum += share;
            answered += 1;
        }
    }
    let is_enough = is_enough(instrument, answers, figures, scale, answered);
    let measured = is_enough.then(|| sum / count(answered));
    let corrected = instrument.scales.get(scale).and_then(|id| sitting.corrected(id));
    let told = corrected.map(|level| f64::from(level.saturating_sub(LEAST)) / width());
    ScaleScore {
        scale,
        share: told.or(measured),
        measured,
        error: measured.and_then(|_| error(instrument.kind, figures, answered)),
        answered,
        is_corrected: corrected.is_some(),
    }
}

/// What the answer to one item says of a scale, 0 to 1.
fn item_share(instrument: &Instrument, answers: &Answers, item: &Item, scale: usize) -> Option<f64> {
    if let Some((first, _)) = item.between {
        return match answers.to(instrument, item)? {
            Reply::First => Some(if first == scale { 1.0 } else { 0.0 }),
            Reply::Second => Some(if first == scale { 0.0 } else { 1.0 }),
            Reply::Both => Some(0.5),
            _ => None,
        };
    }
    answers.keyed(instrument, item).map(|rate| f64::from(rate - LEAST) / width())
}

/// Whether little enough is missing, of the whole test or of its short start, and half at least was answered.
fn is_enough(
    instrument: &Instrument,
    answers: &Answers,
    figures: &ScoringFigures,
    scale: usize,
    answered: usize,
) -> bool {
    let within = |is_asked: &dyn Fn(&Item) -> bool| {
        let (mut asked, mut missing): (usize, usize) = (0, 0);
        for item in instrument.items.iter().filter(|item| item.is_of(scale) && is_asked(item)) {
            asked += 1;
            missing += usize::from(answers.to(instrument, item).is_none());
        }
        0 < asked && count(missing) <= figures.missing.value && missing * 2 <= asked
    };
    0 < answered && (within(&|_| true) || within(&|item| item.is_start))
}

/// The standard error of so many items, as a share of what is possible.
fn error(kind: Kind, figures: &ScoringFigures, answered: usize) -> Option<f64> {
    let of_kind = match kind {
        Kind::Like => &figures.like,
        Kind::Agree => &figures.agree,
        _ => return None,
    };
    Some(of_kind.spread.value / width() * libm::sqrt(1.0 - reliability(of_kind, answered)))
}

/// The reliability of so many items, 0 to 1.
pub fn reliability(figures: &ErrorFigures, answered: usize) -> f64 {
    let times = count(answered) / figures.items.value.max(1.0);
    let known = figures.reliability.value;
    let whole = 1.0 + (times - 1.0) * known;
    if 0.0 < whole { times * known / whole } else { 0.0 }
}

/// A number of things as a number to reckon with.
pub fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
