//! A way to new work that the person keeps under a name, to lay beside others. Leaves out comparing.

use super::Intake;

/// A name with the answers that make the route.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedRoute {
    /// Its name in the person's words; at most [`MOST_NAME`] characters.
    pub name: String,
    /// The answers as they were when it was kept.
    pub answers: Intake,
}

/// Characters of a name that are kept.
pub const MOST_NAME: usize = 40;
/// How many are kept at most.
pub const MOST_ROUTES: usize = 4;
