//! One way things can go: when the search starts and at what pace it goes. Leaves out how likely each way is
//! made: [`super::model`] lists them.

use super::{Effort, SearchLaw, Weekly};

/// What comes after the start.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum After {
    /// A search.
    Search {
        /// Pace by week from now.
        effort: Effort,
        /// Weeks after its own start before which no job can start.
        still_learning: usize,
        /// The week from now before which no job can start.
        not_before: usize,
    },
    /// Nothing: the start is the first day.
    Nothing,
}

/// Starts with their chances (which sum to the share of this course), and what comes after.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub start: Weekly,
    pub after: After,
    efforts: Vec<f64>,
}

impl Course {
    pub fn new(after: After) -> Self {
        let efforts = match &after {
            After::Search { effort, .. } => effort.by_week(),
            After::Nothing => Vec::new(),
        };
        Self { start: Weekly::nothing(), after, efforts }
    }

    /// The chance that this course is taken and the first day falls in week `week` or before.
    pub fn chance_by(&self, week: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> f64 {
        let After::Search { still_learning, not_before, .. } = self.after else {
            return self.start.chance_by(week);
        };
        if week < not_before {
            return 0.0;
        }
        let mut sum = 0.0;
        for (start, share) in self.start.weeks().take_while(|&(start, _)| start + still_learning <= week) {
            sum += share * self.hired_by(start, week, law, lag);
        }
        sum
    }

    /// The chance that a search from week `start` has brought work whose first day is in week `week` or before.
    fn hired_by(&self, start: usize, week: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> f64 {
        let effort_at = |week: usize| self.efforts.get(week).copied().unwrap_or(0.0);
        let before = effort_at(start);
        lag.iter()
            .filter(|&&(weeks, _)| start + weeks <= week)
            .map(|&(weeks, share)| share * (1.0 - law.still_searching(effort_at(week + 1 - weeks) - before)))
            .sum()
    }
}
