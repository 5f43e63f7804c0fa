//! The deadlines of the own case, from the facts of the contract: in first aid, at home, on the map and in an evaluation.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod at_once;
mod belgian;
mod cases;
mod dutch;
mod reasons;
mod shown;
