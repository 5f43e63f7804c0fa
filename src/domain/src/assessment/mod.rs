//! The tests: what they are made of and what follows from the answers. Leaves out items and figures, which the content
//! package has, and words.

mod figures;
mod instrument;

pub use figures::{ErrorFigures, QualityFigures, ScoringFigures};
pub use instrument::{Instrument, Item, Kind};
