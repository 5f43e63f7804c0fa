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
    starts: Vec<Start>,
    after: After,
}

/// One week in which it can start.
#[derive(Clone, Copy, Debug)]
struct Start {
    week: usize,
    /// Effort put in by then, had the search begun now.
    effort: f64,
    share: f64,
}

impl Course {
    /// A course that is taken with this chance and has these starts.
    pub fn new(share: f64, start: &Weekly, after: After) -> Self {
        let starts = start.weeks().map(|(week, chance)| Start { week, effort: 0.0, share: share * chance });
        let mut starts: Vec<Start> = starts.collect();
        if let After::Search { effort, .. } = &after {
            let last = starts.last().map_or(0, |start| start.week);
            let efforts = effort.by_weeks(last + 1);
            for start in &mut starts {
                start.effort = efforts.get(start.week).copied().unwrap_or(0.0);
            }
        }
        Self { starts, after }
    }

    /// The chance that this course is taken and the first day falls in week `week` or before.
    pub fn chance_by(&self, week: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> f64 {
        let mut sum = 0.0;
        let After::Search { effort, still_learning, not_before } = &self.after else {
            self.starts.iter().take_while(|start| start.week <= week).for_each(|start| sum += start.share);
            return sum;
        };
        if week < *not_before {
            return 0.0;
        }
        for &(weeks, share) in lag {
            let wait = weeks.max(*still_learning);
            let Some(last) = week.checked_sub(wait) else { continue };
            let reached = effort.by((week + 1 - weeks) as f64);
            let mut found = 0.0;
            for start in self.starts.iter().take_while(|start| start.week <= last) {
                found += start.share * (1.0 - law.still_searching(reached - start.effort));
            }
            sum += share * found;
        }
        sum
    }

    /// [`Self::chance_by`] for the first `length` weeks of the grid at once.
    pub fn by_week(&self, length: usize, law: &SearchLaw, lag: &[(usize, f64)]) -> Vec<f64> {
        let mut sum = vec![0.0; length.min(LAST_WEEK + 1)];
        let After::Search { effort, still_learning, not_before } = &self.after else {
            let mut reached = 0.0;
            let mut starts = self.starts.iter().peekable();
            for (week, total) in sum.iter_mut().enumerate() {
                while let Some(start) = starts.next_if(|start| start.week <= week) {
                    reached += start.share;
                }
                *total = reached;
            }
            return sum;
        };
        let mut efforts = effort.by_weeks(sum.len() + 1);
        efforts.remove(0);
        // From the last change of pace on, a search takes its course whenever it starts.
        let lasting = effort.lasting_from();
        let mut shared: Option<Vec<f64>> = None;
        for start in &self.starts {
            let own;
            let hired = if lasting <= start.week {
                &*shared.get_or_insert_with(|| {
                    hired_after(
                        efforts.get(lasting..).unwrap_or_default(),
                        effort.by(lasting as f64),
                        law,
                        lag,
                    )
                })
            } else {
                own = hired_after(efforts.get(start.week..).unwrap_or_default(), start.effort, law, lag);
                &own
            };
            let from = sum.iter_mut().skip(start.week).zip(hired).skip(*still_learning);
            from.for_each(|(total, chance)| *total += start.share * chance);
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
