//! Deadlines of the first weeks: month ends, leap days, the country whose law counts, and the three outcomes.

#![allow(clippy::panic, reason = "a rule that is gone must stop the test")]

mod counted;
mod facts;
mod told;
