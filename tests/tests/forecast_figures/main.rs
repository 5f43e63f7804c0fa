//! Every figure of the forecast: what rests on an assumption of ours can be overruled within sensible limits, visibly,
//! and taken back. Leaves out the forecast's own laws.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod overruled;
mod people;
mod typed;
