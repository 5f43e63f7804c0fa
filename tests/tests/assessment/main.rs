//! Scoring of the tests: published rules, laws, and simulated people. Leaves out words and screens.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]
#![allow(clippy::print_stdout, reason = "measured rates are printed")]

mod codes;
mod edges;
mod flat;
mod kept;
mod laws;
mod orders;
mod pairs;
mod respondents;
mod sample;
mod scales;
mod ways;
