//! How good matching is, measured with made-up people who have the work they are held against. Every figure that is
//! measured stands in `src/MATCHING.md`, and a bound in the test.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a test stops when it must, and counts small numbers"
)]

mod contribution;
mod incumbent;
mod incumbents;
mod people;
mod stability;
