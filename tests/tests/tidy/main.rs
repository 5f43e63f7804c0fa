//! The rules of the house that a test can keep. Each rule is a function from text to offences; each is proven by a
//! sample that it catches, so that none can silently match nothing.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod arrows;
mod browser_walls;
mod colours;
mod dependency_reasons;
mod exclamations;
mod feature_doors;
mod length;
mod links;
mod markup;
mod module_docs;
mod names;
mod numbers;
mod panics;
mod rust_source;
mod sentences;
mod sourced;
mod threats;
mod top_level;
mod traces;
mod tree;
mod unused_texts;
