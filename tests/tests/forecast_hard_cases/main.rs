//! Hard cases of the forecast, looked at one by one: each gives a sensible answer, told in plain words, with the part
//! that makes it in its explanation; nonsense gives a clear error. Leaves out the laws that hold for everyone.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops when it must")]

mod cases;
mod nonsense;
mod sensible;
