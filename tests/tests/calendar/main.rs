//! Own dates for a calendar: the file as others read it, and what becomes of it in a calendar that has it already.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod file;
mod merging;
mod others;
mod private;
mod screen;
mod week;
