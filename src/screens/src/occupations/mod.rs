//! Occupations on screen. Leaves out matching, which is `domain::occupations`.

pub mod fold;
pub mod known;
pub mod search;
pub mod seeker;
pub mod suggest;
