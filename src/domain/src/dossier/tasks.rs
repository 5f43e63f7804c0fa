//! What the person said of tasks. Leaves out which tasks there are.

use super::{Notes, TaskStatus};
use chrono::NaiveDate;

/// The status of tasks by their ids, in the order of the ids. A few at most, so a list serves; the tree of the standard
/// library costs the page 2 KB of code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tasks {
    said: Vec<(String, TaskStatus, Option<NaiveDate>)>,
}

impl Tasks {
    /// What was said of this task.
    pub fn get(&self, id: &str) -> Option<TaskStatus> {
        self.said.iter().find(|(said, ..)| said == id).map(|&(_, status, _)| status)
    }

    /// Keeps what is said of a task, in place of what was said before.
    pub fn insert(&mut self, id: String, status: TaskStatus) {
        self.remove(&id);
        self.said.insert(self.said.partition_point(|(before, ..)| *before < id), (id, status, None));
    }

    /// On which day that was said; nothing when it was never kept.
    pub fn day(&self, id: &str) -> Option<NaiveDate> {
        self.said.iter().find(|(said, ..)| said == id).and_then(|&(.., day)| day)
    }

    /// Keeps the day on which something was said of a task; nothing is kept of one of which nothing was said.
    pub fn on_day(&mut self, id: &str, day: NaiveDate) {
        if let Some(said) = self.said.iter_mut().find(|(said, ..)| said == id) {
            said.2 = Some(day);
        }
    }

    /// Forgets what was said of a task.
    pub fn remove(&mut self, id: &str) {
        self.said.retain(|(said, ..)| said != id);
    }

    /// Forgets what was ticked beside private notes.
    pub(super) fn drop_private(&mut self) {
        self.said.retain(|(said, ..)| !Notes::is_private(said));
    }

    /// Whether nothing was said of any task.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// Every task of which something was said, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, TaskStatus)> {
        self.said.iter().map(|(id, status, _)| (id.as_str(), *status))
    }
}

impl FromIterator<(String, TaskStatus)> for Tasks {
    fn from_iter<I: IntoIterator<Item = (String, TaskStatus)>>(said: I) -> Self {
        let mut tasks = Self::default();
        said.into_iter().for_each(|(id, status)| tasks.insert(id, status));
        tasks
    }
}
