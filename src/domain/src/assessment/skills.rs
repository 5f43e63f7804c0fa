//! Skills by whether one can and whether one wants to use them. Leaves out what to do with them.

use super::{Answers, Instrument, MIDDLE, Reply};

/// Where a skill stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillPlace {
    /// Can and wants to.
    Use,
    /// Wants to, cannot yet.
    Grow,
    /// Can, does not want to.
    Rest,
    /// Neither.
    Leave,
    /// One of both lies in the middle.
    Between,
}

/// The items of which both were said, with where they stand, in the order of the test.
pub fn skills(instrument: &Instrument, answers: &Answers) -> Vec<(&'static str, SkillPlace)> {
    let mut found = Vec::new();
    for item in instrument.items {
        if let Some(Reply::CanWant(Some(can), Some(want))) = answers.to(instrument, item) {
            let place = match (can.cmp(&MIDDLE), want.cmp(&MIDDLE)) {
                (can, want) if can.is_eq() || want.is_eq() => SkillPlace::Between,
                (can, want) if can.is_gt() && want.is_gt() => SkillPlace::Use,
                (_, want) if want.is_gt() => SkillPlace::Grow,
                (can, _) if can.is_gt() => SkillPlace::Rest,
                _ => SkillPlace::Leave,
            };
            found.push((item.id, place));
        }
    }
    found
}
