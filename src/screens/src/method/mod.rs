//! How we calculate: first in plain words, then in full for experts, with every figure and the figures of others beside
//! the forecast. Leaves out the calculation of one person, which stands at the forecast.

mod calibration;
mod figures;
mod full;
mod plain;

pub use calibration::{CalibrationShown, calibration};
pub use figures::{FigureGroup, ShownFigure, figures};
pub use full::{FULL, Line, Part};
pub use plain::plain;

use crate::wording::dates;
use content::texts::method as t;
use content::{Voice, calibration as targets, forecast};

/// The day on which the figures were looked at, in a sentence: the last of them.
pub fn dated(voice: Voice) -> String {
    let all = forecast::figures::FIGURES.iter().chain(targets::figures::FIGURES);
    let last = all.map(|figure| figure.checked_on).max().unwrap_or_default();
    t::DATED.fill(voice, [dates::day(last, voice)])
}
