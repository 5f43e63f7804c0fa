//! Occupations on screen. Leaves out matching, which is `domain::occupations`.

pub mod doubt;
pub mod fold;
pub mod known;
pub mod list;
pub mod market;
pub mod search;
pub mod seeker;
pub mod weights;
