//! How good matching is, measured with made-up people: the tables in `src/MATCHING.md`.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a test stops when it must, and counts small numbers")]

mod contribution;
mod incumbent;
mod incumbents;
mod sample;
mod stability;
