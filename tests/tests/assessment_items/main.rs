//! The sentences of the tests: short, plain, without negation or gender, each of them once. Leaves out the other words
//! of a test, which `content` reads as it reads all words, and whether a sentence measures what it should.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

mod kept;
mod rules;
mod said;
