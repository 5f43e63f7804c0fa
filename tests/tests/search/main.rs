//! The search: stages, counts, what stands out, evidence for the forecast, lists, the report and its file. Leaves out
//! drawing.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where it is not met"
)]

mod counts;
mod evidence;
mod file;
mod hub;
mod list;
mod people;
mod report;
mod sample;
mod stage;
mod stuck;
