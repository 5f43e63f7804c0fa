//! One way things can go: when the search starts and at what pace it goes. Leaves out how likely each way is
//! made.

use crate::{Effort, LAST_WEEK, SearchLaw, Weekly};
use std::rc::Rc;

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

/// Starts with their chances, how likely it is that things go this way, and what comes after the start.
#[derive(Clone, Debug)]
pub struct Course {
    share: f64,
    start: Rc<Weekly>,
    after: After,
}

impl Course {
    /// A course that is taken with this chance (out of those of its starts) and has these starts.
    pub fn new(share: f64, start: Rc<Weekly>, after: After) -> Self {
        Self { share, start, after }
    }

    /// The chance that this course is taken and the first day falls in week `week` or before.
    pub fn chance_by(&self, week: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> f64 {
        let After::Search { effort, still_learning, not_before } = &self.after else {
            return self.share * self.start.chance_by(week);
        };
        if week < *not_before {
            return 0.0;
        }
        // For each lag: how likely it is, the effort by which an offer must have come, and the last start that still
        // leaves time for it.
        let ends = lag.iter().filter_map(|&(weeks, share)| {
            let last = week.checked_sub(weeks.max(*still_learning))?;
            Some((share, effort.by((week + 1 - weeks) as f64), last))
        });
        let ends: Vec<(f64, f64, usize)> = ends.collect();
        let Some(last) = ends.iter().map(|&(.., last)| last).max() else { return 0.0 };
        let mut sum = 0.0;
        for (start, chance) in self.start.weeks_until(last) {
            let before = effort.by(start as f64);
            let mut found = 0.0;
            for &(share, reached, last) in &ends {
                if start <= last {
                    found += share * (1.0 - law.still_searching(reached - before));
                }
            }
            sum += chance * found;
        }
        self.share * sum
    }

    /// [`Self::chance_by`] for the first `length` weeks of the grid at once.
    pub fn by_week(&self, length: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> Vec<f64> {
        let mut sum = vec![0.0; length.min(LAST_WEEK + 1)];
        let After::Search { effort, still_learning, not_before } = &self.after else {
            let mut starts = self.start.weeks().peekable();
            let mut reached = 0.0;
            for (week, total) in sum.iter_mut().enumerate() {
                while let Some((_, chance)) = starts.next_if(|&(start, _)| start <= week) {
                    reached += chance;
                }
                *total = self.share * reached;
            }
            return sum;
        };
        let mut efforts = effort.by_weeks(sum.len() + 1);
        efforts.remove(0);
        // From the last change of pace on, a search takes its course whenever it starts.
        let lasting = effort.lasting_from();
        let mut shared: Option<Vec<f64>> = None;
        for (start, chance) in self.start.weeks() {
            let own;
            let hired = if lasting <= start {
                &*shared.get_or_insert_with(|| {
                    hired_after(
                        efforts.get(lasting..).unwrap_or_default(),
                        effort.by(lasting as f64),
                        law,
                        lag,
                    )
                })
            } else {
                let before = effort.by(start as f64);
                own = hired_after(efforts.get(start..).unwrap_or_default(), before, law, lag);
                &own
            };
            let from = sum.iter_mut().skip(start).zip(hired).skip(*still_learning);
            from.for_each(|(total, found)| *total += self.share * chance * found);
        }
        sum.iter_mut().take(*not_before).for_each(|total| *total = 0.0);
        sum
    }
}

/// For a search that starts at effort `before`, with the efforts one, two, … weeks later: the chance of a first day in
/// the week that comes 0, 1, … weeks later, or before.
fn hired_after(efforts: &[f64], before: f64, law: &SearchLaw, lag: &[(usize, f64)]) -> Vec<f64> {
    let found: Vec<f64> = efforts.iter().map(|effort| 1.0 - law.still_searching(effort - before)).collect();
    let mut hired = vec![0.0; found.len()];
    for &(weeks, share) in lag {
        for (total, chance) in hired.iter_mut().skip(weeks).zip(&found) {
            *total += share * chance;
        }
    }
    hired
}
