//! Short explanations: everything there is to explain is explained, in few plain words, for the right country and
//! reader. Leaves out tone and sentence length (`content`) and broken files (`content_compiler.rs`).

#![allow(clippy::expect_used, reason = "a test stops when it must")]

mod readers;
mod shown;
mod words;
