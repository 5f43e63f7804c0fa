//! What came out of a test, as it is shown.

mod corrected;
mod lists;
mod partly;
mod plain;
mod sample;
mod scales;
mod strengths;
mod words;
