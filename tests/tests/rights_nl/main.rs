//! The Dutch rules of rights and money: every example of the facts as a case, dates around every edge, and laws that
//! hold for everyone. Leaves out the words, and deadlines of first aid (`deadlines.rs`).

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at what it cannot read"
)]

mod cases;
mod dates;
mod doors;
mod explained;
mod figures;
mod fractions;
mod laws;
mod months;
mod people;
mod terms;
mod vectors;
