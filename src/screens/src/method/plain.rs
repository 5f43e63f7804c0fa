//! The model in plain words. Leaves out formulas.

use crate::wording::amounts;
use content::calibration::TARGETS;
use content::texts::method as t;
use content::{Text, Voice};

/// Heading and text of each part before the one with figures in it, and of those after it.
const BEFORE: [(&Text, &Text); 8] = [
    (&t::WHAT_HEADING, &t::WHAT_BODY),
    (&t::PARTS_HEADING, &t::PARTS_BODY),
    (&t::SEARCH_HEADING, &t::SEARCH_BODY),
    (&t::UNKNOWN_HEADING, &t::UNKNOWN_BODY),
    (&t::SO_FAR_HEADING, &t::SO_FAR_BODY),
    (&t::CAUSES_HEADING, &t::CAUSES_BODY),
    (&t::HELP_HEADING, &t::HELP_BODY),
    (&t::EXACT_HEADING, &t::EXACT_BODY),
];
const AFTER: [(&Text, &Text); 3] = [
    (&t::WEAK_HEADING, &t::WEAK_BODY),
    (&t::LIMITS_HEADING, &t::LIMITS_BODY),
    (&t::LOCAL_HEADING, &t::LOCAL_BODY),
];

/// Heading and text of each part.
pub fn plain(voice: Voice) -> Vec<(&'static str, String)> {
    let told = |(heading, body): &(&'static Text, &'static Text)| (heading.get(voice), body.owned(voice));
    let share = amounts::percent(TARGETS.placed.figure.value, voice);
    let days = amounts::decimal(TARGETS.days.figure.value, 0, voice);
    let fit = (t::FIT_HEADING.get(voice), t::FIT_BODY.fill(voice, [share, days]));
    BEFORE.iter().map(told).chain([fit]).chain(AFTER.iter().map(told)).collect()
}
