//! Strengths that the person named, and those that only the answers show. Leaves out how strong they are.

use super::summary::of_scales;
use super::words::names;
use crate::test::Test;
use crate::tests::made_of;
use content::Voice;
use content::assessment_figures::SCORING;
use content::texts::test_results as t;
use domain::assessment::{Profile, Sitting};

/// What is said of strengths beside a result.
#[derive(Clone, Debug, PartialEq)]
pub struct HiddenTalents {
    /// Those that the person named, in a sentence.
    pub named: Option<String>,
    /// What is said of the others; None as long as the person has named none and has not asked.
    pub says: Option<&'static str>,
    /// Those that only the answers show: name and meaning.
    pub talents: Vec<(&'static str, &'static str)>,
}

/// What can be named: id and name.
pub fn strengths(test: Test, voice: Voice) -> Vec<(&'static str, &'static str)> {
    let made = made_of(test);
    made.instrument
        .scales
        .iter()
        .copied()
        .zip(made.scales.iter().map(|scale| scale.name.get(voice)))
        .collect()
}

/// What is said of strengths. `is_asked`: the person wants to see them without naming any.
pub fn hidden_talents(test: Test, sitting: &Sitting, is_asked: bool, voice: Voice) -> HiddenTalents {
    let made = made_of(test);
    let named: Vec<&str> = sitting.named.iter().map(String::as_str).collect();
    let places: Vec<usize> = (0..made.scales.len())
        .filter(|place| made.instrument.scales.get(*place).is_some_and(|id| named.contains(id)))
        .collect();
    let own = (!places.is_empty()).then(|| names(&of_scales(made, &places, voice), voice));
    if own.is_none() && !is_asked {
        return HiddenTalents { named: None, says: None, talents: Vec::new() };
    }
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    let hidden = profile.hidden(&made.instrument, &named);
    let scales = hidden.iter().filter_map(|place| made.scales.get(*place));
    let means = |text: Option<&'static content::Text>| text.map_or("", |text| text.get(voice));
    let talents: Vec<_> = scales.map(|scale| (scale.name.get(voice), means(scale.means))).collect();
    let said = match talents.is_empty() {
        false => &t::HIDDEN,
        true if !profile.is_whole() => &t::HIDDEN_FEW,
        true if !profile.is_surely_first() => &t::HIDDEN_FLAT,
        true => &t::HIDDEN_NONE,
    };
    HiddenTalents { named: own.map(|own| t::NAMED.fill(voice, [own])), says: Some(said.get(voice)), talents }
}
