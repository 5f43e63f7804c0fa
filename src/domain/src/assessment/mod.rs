//! The tests: what they are made of and what follows from the answers. Leaves out items and figures, which the content
//! package has, and words.

mod answers;
mod bands;
mod circles;
mod code;
mod coherence;
mod congruence;
mod figures;
mod flatness;
mod hexagon;
mod instrument;
mod levels;
mod profile;
mod quality;
mod readiness;
mod reply;
mod scale_score;
mod sitting;
mod skills;
mod tone;

pub use answers::Answers;
pub use bands::bands;
pub use circles::circles;
pub use code::{Code, codes, consistency};
pub use congruence::{between, c_index, m_index};
pub use figures::{ErrorFigures, QualityFigures, ScoringFigures};
pub use hexagon::{Interest, Relation};
pub use instrument::{Instrument, Item, Kind};
pub use profile::Profile;
pub use quality::{QualityNote, quality_notes};
pub use readiness::{Readiness, readiness};
pub use reply::{LEAST, MIDDLE, MOST, Reply};
pub use scale_score::{ScaleScore, reliability, scale_score};
pub use sitting::Sitting;
pub use skills::{SkillPlace, skills};
pub use tone::Tone;
