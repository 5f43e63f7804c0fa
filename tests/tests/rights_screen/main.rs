//! The screen with one person's rights: doors, questions, values and figures of one's own. Leaves out drawing, and the
//! rules: `rights_nl` and `rights_be` hold those.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it is not met"
)]

mod doors;
mod examples;
mod last_days;
mod own_figures;
mod people;
mod questions;
mod rows;
