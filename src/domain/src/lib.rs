//! What is true: the person's facts and answers, the phases, the plan, the forecast and why it comes out so.
//!
//! Pure. It holds no sentence, no outside figure, no clock, no file format and no browser.
//! Outside figures arrive as [`values::Sourced`], made in the content package only.

pub mod assessment;
pub mod dossier;
pub mod explanation;
pub mod forecast;
pub mod occupations;
pub mod phases;
pub mod plan;
pub mod pots;
pub mod rights;
pub mod search;
pub mod values;
pub mod ways;
