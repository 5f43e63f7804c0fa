//! The pots of money as the screen tells them, what they put into the forecast, and laws of what fills them.

#![allow(clippy::expect_used, reason = "a case that does not make sense must stop the test")]

mod household_law;
mod moves;
mod people;
mod told;
mod trajectory;
