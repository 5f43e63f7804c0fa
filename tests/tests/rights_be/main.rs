//! Rights in Belgium, and living across the border: published examples, wrong figures, days around every change of law,
//! and laws over generated people.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod benefit_law;
mod border;
mod case_file;
mod days;
mod doors;
mod examples;
mod explanation;
mod figures;
mod notice_law;
mod outcome;
mod people;
mod programme_law;
mod value_law;
