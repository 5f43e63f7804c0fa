//! The first sentences of a test with scales: strengths first. Leaves out the scales one by one.

use super::bars::{sharpened, shown};
use super::part::Part;
use super::words::names;
use crate::test::Test;
use content::texts::test_results as t;
use content::{Assessment, Template, Text, Voice};
use domain::assessment::{Profile, Relation, Sitting, codes, consistency};

/// The names of these scales.
pub fn of_scales(made: &'static Assessment, places: &[usize], voice: Voice) -> Vec<&'static str> {
    places.iter().filter_map(|place| made.scales.get(*place)).map(|scale| scale.name.get(voice)).collect()
}

/// The first sentences.
pub fn summary(
    test: Test,
    made: &'static Assessment,
    sitting: &Sitting,
    profile: &Profile,
    voice: Voice,
) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut say = |text: &Text| parts.push(Part::says(text.get(voice)));
    let told = |band: &[usize]| names(&of_scales(made, band, voice), voice);
    match profile.first() {
        _ if shown(profile) < 2 => say(&t::TOO_FEW),
        None if !profile.is_whole() => say(&t::PART_FLAT),
        None => {
            say(&t::FLAT);
            parts.push(Part::Listed(ways(test).iter().map(|way| way.owned(voice)).collect()));
            parts.extend(low(test, profile, voice));
        }
        Some(first) => {
            parts.push(Part::says(leads(test, profile).fill(voice, [told(first)])));
            if 1 < first.len() {
                parts.push(Part::says(t::TIED.get(voice)));
            }
            parts.extend(low(test, profile, voice));
            parts.extend(after(test, profile, &told, voice));
        }
    }
    parts.extend(still(test, made, sitting, profile, voice));
    parts
}

/// What is said of the first band. That it is the strongest, only when all are known and chance would seldom do it.
fn leads(test: Test, profile: &Profile) -> &'static Template<1> {
    match test {
        _ if !profile.is_whole() => &t::PART_FIRST,
        _ if !profile.is_surely_first() => &t::PERHAPS_FIRST,
        Test::Interests => &t::INTERESTS_FIRST,
        Test::WorkStyles => &t::STYLES_FIRST,
        _ => &t::VALUES_FIRST,
    }
}

/// What comes after the first band.
fn after(test: Test, profile: &Profile, told: &dyn Fn(&[usize]) -> String, voice: Voice) -> Vec<Part> {
    let mut parts = Vec::new();
    if test == Test::WorkStyles && !sharpened(profile).is_empty() {
        parts.push(Part::says(t::STYLES_LAST.fill(voice, [told(sharpened(profile))])));
    } else if let (Test::Values, true, Some(last)) = (test, profile.is_whole(), profile.bands.last()) {
        parts.push(Part::says(t::VALUES_LAST.fill(voice, [told(last)])));
    } else if let Some(next) = profile.bands.get(1) {
        parts.push(Part::says(t::NEXT.fill(voice, [told(next)])));
    }
    if test == Test::Interests {
        let together = match consistency(&codes(profile)) {
            Some(Relation::Adjacent) => Some(&t::ADJACENT),
            Some(Relation::Alternate) => Some(&t::ALTERNATE),
            Some(Relation::Opposite) => Some(&t::OPPOSITE),
            _ => None,
        };
        parts.extend(together.map(|text| Part::says(text.get(voice))));
    }
    if !profile.is_surely_first() {
        parts.push(Part::says(t::DIFFERENCES_SMALL.get(voice)));
    }
    parts
}

/// What is said when even the first band lies below the middle. Values are weighed against each other: they have none.
fn low(test: Test, profile: &Profile, voice: Voice) -> Option<Part> {
    let text = match test {
        Test::Interests => &t::INTERESTS_LOW,
        Test::WorkStyles => &t::STYLES_LOW,
        _ => return None,
    };
    let is_low =
        profile.is_whole() && profile.scores.iter().filter_map(|score| score.share).all(|share| share < 0.5);
    is_low.then(|| Part::says(text.get(voice)))
}

/// What to do when nothing stands out.
fn ways(test: Test) -> Vec<&'static Text> {
    match test {
        Test::Interests => vec![&t::INTERESTS_FLAT_1, &t::INTERESTS_FLAT_2, &t::INTERESTS_FLAT_3],
        Test::WorkStyles => vec![&t::STYLES_FLAT_1, &t::STYLES_FLAT_2],
        _ => vec![&t::VALUES_FLAT_1],
    }
}

/// What is still open: the rest after a short start, or scales that cannot be shown.
fn still(
    test: Test,
    made: &'static Assessment,
    sitting: &Sitting,
    profile: &Profile,
    voice: Voice,
) -> Vec<Part> {
    let missing: Vec<usize> =
        profile.scores.iter().filter(|score| score.share.is_none()).map(|score| score.scale).collect();
    let (answered, asked) = sitting.answers.progress(&made.instrument);
    let mut parts = Vec::new();
    if !missing.is_empty() {
        parts.extend(Part::missing(test, sitting, &of_scales(made, &missing, voice), voice));
    } else if sitting.answers.is_start_only(&made.instrument) {
        parts.push(Part::says(t::START_ONLY.fill(voice, [answered.to_string()])));
        parts.push(Part::ToTest(t::GO_ON.get(voice)));
    } else if answered < asked {
        parts.push(Part::says(t::PART.fill(voice, [answered.to_string(), asked.to_string()])));
        parts.push(Part::ToTest(t::GO_ON.get(voice)));
    }
    parts
}
