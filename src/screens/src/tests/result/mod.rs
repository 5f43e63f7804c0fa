//! What came out of a test, as parts in the order in which they are read: a summary with strengths first, the picture,
//! what it means, what can be sharpened, how sure it is, and what it cannot tell. Leaves out the weather check, which has
//! no result.

mod bars;
mod business;
mod cards;
mod closing;
mod correcting;
mod hidden;
mod notes;
mod own_words;
mod part;
mod scales;
mod skills;
mod summary;
mod words;

pub use business::there_and_steps;
pub use correcting::{levels, puts_right};
pub use hidden::{HiddenTalents, hidden_talents, strengths};
pub use notes::quality_lines;
pub use own_words::{limit, written};
pub use part::{Bar, BarBand, Part, Picture, ScaleCard};
pub use summary::of_scales;

use super::made_of;
use crate::test::Test;
use content::Voice;
use content::assessment_figures::SCORING;
use domain::assessment::{Profile, Sitting, skills as skill_places};

/// Everything there is to say of a test, in order. Empty when nothing was answered or put right. `seconds` are the times
/// of this session by item, empty when none are known.
pub fn test_result(test: Test, sitting: &Sitting, seconds: &[f64], voice: Voice) -> Vec<Part> {
    let made = made_of(test);
    if sitting.answers.progress(&made.instrument).0 == 0 && sitting.corrections.is_empty() {
        return Vec::new();
    }
    let mut parts = match test {
        _ if scored(test) => scales::parts(test, sitting, voice),
        Test::Skills => skills::parts(made, sitting, voice),
        Test::OwnBusiness => business::parts(made, sitting, voice),
        Test::Conditions => own_words::conditions(made, sitting, voice),
        _ => own_words::energy(made, sitting, voice),
    };
    closing::close(&mut parts, test, sitting, seconds, voice);
    parts
}

/// What was asked in a test of choices, each with the own answer.
pub fn answered(test: Test, sitting: &Sitting, voice: Voice) -> Vec<(String, String)> {
    let parts = own_words::conditions(made_of(test), sitting, voice);
    parts
        .into_iter()
        .find_map(|part| if let Part::Answers(rows) = part { Some(rows) } else { None })
        .unwrap_or_default()
}

/// Whether something comes out: two scales to compare, a skill with its place, or an answer that stands for itself.
pub fn has_picture(test: Test, sitting: &Sitting) -> bool {
    let instrument = &made_of(test).instrument;
    match test {
        _ if scored(test) => 1 < bars::shown(&Profile::of(instrument, sitting, &SCORING)),
        Test::Skills => !skill_places(instrument, &sitting.answers).is_empty(),
        _ => 0 < sitting.answers.progress(instrument).0,
    }
}

/// Whether a test has scales with scores.
fn scored(test: Test) -> bool {
    matches!(test, Test::Interests | Test::WorkStyles | Test::Values)
}

/// Whether strengths can be named beside this test.
pub fn has_strengths(test: Test) -> bool {
    test == Test::WorkStyles
}
