//! How every result ends: how it was answered, how sure it is, what the test cannot tell, when it was filled in and where it
//! comes from. Leaves out the result.

use super::part::Part;
use super::words::width;
use super::{quality_lines, scored};
use crate::test::Test;
use crate::tests::made_of;
use crate::wording::{amounts, dates};
use content::assessment_figures::SCORING;
use content::texts::{assessment_vaardigheden as skills, common, test_results as t};
use content::{Assessment, Voice};
use domain::assessment::{Kind, Profile, Sitting};

/// The theory behind the six kinds of work.
const SIX_KINDS: &str = "holland-riasec";

/// Puts the end behind the parts.
pub fn close(parts: &mut Vec<Part>, test: Test, sitting: &Sitting, seconds: &[f64], voice: Voice) {
    let made = made_of(test);
    let notes = quality_lines(test, sitting, seconds, voice);
    if !notes.is_empty() {
        parts.push(Part::Private(notes));
    }
    if scored(test) {
        parts.extend(sure(made, sitting, voice));
    }
    parts.push(Part::Heading(t::CANNOT_HEADING.get(voice)));
    parts.push(Part::says(made.cannot.get(voice)));
    parts.push(Part::ToTest(t::CHANGE_ANSWERS.get(voice)));
    parts.push(Part::Heading(t::SOURCE_HEADING.get(voice)));
    if let Some(day) = sitting.on {
        parts.push(Part::Small(t::ON.fill(voice, [dates::day(day, voice)])));
    }
    let second = (test == Test::Interests).then_some(SIX_KINDS);
    for source in [Some(made.source), second].into_iter().flatten() {
        let has_site = content::sources::find(source).is_some_and(|source| source.url.is_some());
        let looked = || common::SOURCE_CHECKED.fill(voice, [dates::day(made.checked_on, voice)]);
        parts.push(Part::Source(source, if has_site { looked() } else { String::new() }));
    }
    // Its licence asks for these words wherever something rests on it.
    if made.scales.iter().any(|scale| !scale.elements.is_empty()) {
        parts.push(Part::English(skills::ATTRIBUTION.owned(voice)));
    }
}

/// How sure it is, in the measure of the answers. Nothing when nothing was measured.
fn sure(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    let measured = || profile.scores.iter().filter(|score| score.measured.is_some());
    let mut parts = Vec::new();
    if made.instrument.kind == Kind::Pair {
        let most = measured().map(|score| score.answered).max();
        parts.extend(most.map(|most| Part::says(t::SURE_PAIRS.fill(voice, [most.to_string()]))));
    }
    let told = |share: f64| amounts::decimal(share * width(), 1, voice);
    if let Some(error) = measured().filter_map(|score| score.error).reduce(f64::max) {
        parts.push(Part::says(t::SURE_ERROR.fill(voice, [told(error)])));
        parts.push(Part::says(t::SURE_TIE.fill(voice, [told(profile.tie)])));
    }
    if !parts.is_empty() {
        parts.insert(0, Part::Heading(t::SURE_HEADING.get(voice)));
    }
    parts
}
