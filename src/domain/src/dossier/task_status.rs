//! How far a task is. Leaves out which task.

/// The status the person gave a task. A task nobody touched has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskStatus {
    /// Begun.
    Begun,
    /// Done, as the person says.
    Done,
    /// Skipped by choice.
    Skipped,
}
