//! How many each condition left out, and where to change it. Leaves out which.

use content::Voice;
use content::texts::work as t;
use domain::occupations::{Condition, Matches};

/// What a condition left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// How many, and why.
    pub words: String,
    /// The item of the test that asks for it; None for what was put aside.
    pub item: Option<&'static str>,
}

/// What each condition left out, in the order in which they are told.
pub(super) fn of(matches: &Matches<'_>, voice: Voice) -> Vec<LeftOut> {
    let told = |condition: Condition| {
        let (_, count) = matches.left_out.iter().find(|(known, _)| *known == condition)?;
        let (text, item) = match condition {
            Condition::Body => (&t::LEFT_OUT_LOAD, Some("lichaam")),
            Condition::Feelings => (&t::LEFT_OUT_FEELINGS, Some("gevoel")),
            Condition::Hours => (&t::LEFT_OUT_HOURS, Some("tijden")),
            Condition::Level => (&t::LEFT_OUT_LEVEL, Some("niveau")),
            Condition::Place => (&t::LEFT_OUT_PLACE, Some("plek")),
            Condition::PutAside => (&t::LEFT_OUT_ASIDE, None),
        };
        Some(LeftOut { words: text.fill(voice, [count.to_string()]), item })
    };
    Condition::ALL.into_iter().filter_map(told).collect()
}
