//! What `evaluate` prints of rights, dates and lists: every right of the person's countries, each as a value with its
//! steps, a door, or the answers that are missing. Leaves out the forecast.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod answered;
mod grounds;
mod people;
