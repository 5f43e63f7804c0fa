//! One way things can go: when the search starts and at what pace it goes. Leaves out how likely each way is
//! made.

use crate::{Effort, LAST_WEEK, SearchLaw, Weekly};

/// What comes after the start.
#[derive(Clone, Debug, PartialEq)]
pub enum After {
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
pub struct Course {
    /// Weeks until the start.
    pub start: Weekly,
    /// What comes then.
    pub after: After,
    efforts: Vec<f64>,
}

impl Course {
    /// Without a start yet.
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

    /// [`Self::chance_by`] for every week of the grid at once.
    pub fn by_week(&self, law: &SearchLaw, lag: &[(usize, f64)]) -> Vec<f64> {
        let mut sum = vec![0.0; LAST_WEEK + 1];
        let After::Search { effort, still_learning, not_before } = &self.after else {
            let mut reached = 0.0;
            let mut starts = self.start.weeks().peekable();
            for (week, total) in sum.iter_mut().enumerate() {
                while let Some((_, share)) = starts.next_if(|&(start, _)| start <= week) {
                    reached += share;
                }
                *total = reached;
            }
            return sum;
        };
        // From the last change of pace on, a search takes its course whenever it starts.
        let lasting = effort.lasting_from();
        let mut shared: Option<Vec<f64>> = None;
        for (start, share) in self.start.weeks() {
            let own;
            let hired = if lasting <= start {
                &*shared.get_or_insert_with(|| self.hired_after(lasting, law, lag))
            } else {
                own = self.hired_after(start, law, lag);
                &own
            };
            let from = sum.iter_mut().skip(start).zip(hired).skip(*still_learning);
            from.for_each(|(total, chance)| *total += share * chance);
        }
        sum.iter_mut().take(*not_before).for_each(|total| *total = 0.0);
        sum
    }

    /// For a search from week `start`: the chance of a first day in the week that comes 0, 1, 2, … weeks later,
    /// or before.
    fn hired_after(&self, start: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> Vec<f64> {
        let mut efforts = self.efforts.iter().skip(start);
        let before = efforts.next().copied().unwrap_or(0.0);
        let in_reach = efforts.take((LAST_WEEK + 1).saturating_sub(start));
        let found: Vec<f64> = in_reach.map(|effort| 1.0 - law.still_searching(effort - before)).collect();
        let mut hired = vec![0.0; found.len()];
        for &(weeks, share) in lag {
            for (total, chance) in hired.iter_mut().skip(weeks).zip(&found) {
                *total += share * chance;
            }
        }
        hired
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
