//! What `evaluate` prints: everything that is computed, complete and in agreement with itself. The example that shows
//! others what it takes and gives is kept true; `BLESS=1` writes it anew.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops when it must")]

mod explained;
mod people;
mod printed;
