//! The plan: days of work, what moves along, what is proposed to whom, and what changes only by consent. Leaves out
//! drawing.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

mod again;
mod anew;
mod days;
mod hired;
mod home;
mod late;
mod laws;
mod moving;
mod people;
mod proposal;
mod taking;
