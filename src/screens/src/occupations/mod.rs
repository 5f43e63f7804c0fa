//! Occupations on screen. Leaves out matching, which is `domain::occupations`.

pub mod doubt;
pub mod fold;
pub mod known;
pub mod list;
pub mod market;
pub mod parts;
pub mod person;
pub mod search;
pub mod sectors;
pub mod seeker;
pub mod suggest;
pub mod ways;
pub mod weights;
pub mod why;
pub mod work_compare;
pub mod work_facts;
pub mod work_page;
