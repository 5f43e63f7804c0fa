//! Choices between pairs that contradict each other: circles (a before b, b before c, c before a; Kendall and Babington
//! Smith, 1940). Leaves out what to say of them.

use super::{Answers, Instrument, Reply};

/// How many triples of scales can go round, and how many do. A triple counts when each of its pairs was chosen between
/// and came out one way.
pub fn circles(instrument: &Instrument, answers: &Answers) -> (usize, usize) {
    let all = instrument.scales.len();
    let wins = |one: usize, other: usize| lead(instrument, answers, one, other);
    let (mut triples, mut round) = (0, 0);
    for first in 0..all {
        for second in first + 1..all {
            for third in second + 1..all {
                let leads = [wins(first, second), wins(second, third), wins(third, first)];
                if leads.iter().all(|lead| *lead != 0) {
                    triples += 1;
                    let is_round = leads.iter().all(|lead| 0 < *lead) || leads.iter().all(|lead| *lead < 0);
                    round += usize::from(is_round);
                }
            }
        }
    }
    (triples, round)
}

/// How many times more often one scale was chosen above another than the other way round.
fn lead(instrument: &Instrument, answers: &Answers, one: usize, other: usize) -> i32 {
    let mut lead = 0;
    for item in instrument.items {
        let turn = match item.between {
            Some(between) if between == (one, other) => 1,
            Some(between) if between == (other, one) => -1,
            _ => continue,
        };
        lead += match answers.to(instrument, item) {
            Some(Reply::First) => turn,
            Some(Reply::Second) => -turn,
            _ => 0,
        };
    }
    lead
}
