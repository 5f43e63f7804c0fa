//! What is to be said of how a test was answered: kindly, to the person alone, and never against what they say. Leaves
//! out the words. Times come in as an argument and are kept nowhere.

use super::circles::circles;
use super::coherence::{contradictions, longest_run, most_common, scatter};
use super::scale_score::count;
use super::{Answers, Instrument, Kind, QualityFigures};

/// One thing to say of how a test was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QualityNote {
    /// So few items were answered that the picture says little.
    FewAnswers,
    /// Many answers are the same.
    SameAnswers,
    /// Answers about one thing lie far apart.
    Scattered,
    /// A statement and its opposite were both agreed to, or both rejected, more than once.
    Contradictions,
    /// Choices go round in a circle.
    Circles,
    /// It went faster than anyone reads.
    Fast,
}

/// What is to be said of these answers. `seconds` are the times of this session by item, empty when none are known.
pub fn quality_notes(
    instrument: &Instrument,
    answers: &Answers,
    seconds: &[f64],
    figures: &QualityFigures,
) -> Vec<QualityNote> {
    let (answered, asked) = answers.progress(instrument);
    // The weather check is its first item; the others are only for whoever wants to.
    if answered == 0 || instrument.kind == Kind::Weather {
        return Vec::new();
    }
    let mut notes = Vec::new();
    let mut note = |is_so: bool, what: QualityNote| {
        if is_so {
            notes.push(what);
        }
    };
    note(count(answered) < figures.answered.value * count(asked), QualityNote::FewAnswers);
    let rates: Vec<u8> = instrument.items.iter().filter_map(|item| answers.rate(instrument, item)).collect();
    if figures.judged.value <= count(rates.len()) {
        let is_long = figures.same_run.value <= count(longest_run(&rates));
        let is_common = figures.same_share.value * count(rates.len()) <= count(most_common(&rates));
        note(is_long || is_common, QualityNote::SameAnswers);
        let is_wide = scatter(instrument, answers).is_some_and(|scatter| figures.scatter.value < scatter);
        note(is_wide, QualityNote::Scattered);
    }
    let (pairs, against) = contradictions(instrument, answers);
    let is_judged = figures.pairs.value <= count(pairs);
    note(
        is_judged && figures.contradictions.value * count(pairs) < count(against),
        QualityNote::Contradictions,
    );
    let (triples, round) = circles(instrument, answers);
    note(0 < triples && figures.circles.value * count(triples) < count(round), QualityNote::Circles);
    note(is_fast(seconds, figures), QualityNote::Fast);
    notes
}

/// Whether more than half of the items went by in less time than it takes to read one.
fn is_fast(seconds: &[f64], figures: &QualityFigures) -> bool {
    let fast = seconds.iter().filter(|taken| **taken < figures.seconds.value).count();
    figures.judged.value <= count(seconds.len()) && seconds.len() < fast * 2
}
