//! Counts in words, those that are nothing left out. Leaves out over what time.

use content::texts::search as t;
use content::{Template, Text, Voice};
use domain::search::Counts;

/// The counts as a list in one sentence.
pub fn counted(counts: Counts, voice: Voice) -> String {
    let kinds: [(usize, &Text, &Template<1>); 7] = [
        (counts.applied, &t::COUNT_APPLIED_ONE, &t::COUNT_APPLIED),
        (counts.answers, &t::COUNT_ANSWERS_ONE, &t::COUNT_ANSWERS),
        (counts.talks, &t::COUNT_TALKS_ONE, &t::COUNT_TALKS),
        (counts.second_talks, &t::COUNT_SECOND_TALKS_ONE, &t::COUNT_SECOND_TALKS),
        (counts.offers, &t::COUNT_OFFERS_ONE, &t::COUNT_OFFERS),
        (counts.people, &t::COUNT_PEOPLE_ONE, &t::COUNT_PEOPLE),
        (counts.others, &t::COUNT_OTHERS_ONE, &t::COUNT_OTHERS),
    ];
    let words = |(count, one, many): (usize, &Text, &Template<1>)| match count {
        0 => None,
        1 => Some(one.owned(voice)),
        count => Some(many.fill(voice, [count.to_string()])),
    };
    let mut parts: Vec<String> = kinds.into_iter().filter_map(words).collect();
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() { last } else { t::AND.fill(voice, [parts.join(", "), last]) }
}
