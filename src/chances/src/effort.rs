//! How much search effort has been put in by each week from now. Leaves out what a search of that effort brings.

use crate::distribution::LAST_WEEK;

/// Weekly pace of search over time: a few dated steps, then one lasting pace. A pace of one is the pace of
/// the reference person.
#[derive(Clone, Debug, PartialEq)]
pub struct Effort {
    steps: Vec<(f64, f64)>,
    last: f64,
}

impl Effort {
    /// The same pace throughout.
    pub fn steady(pace: f64) -> Self {
        Self { steps: Vec::new(), last: pace }
    }

    /// Until `week` (from now) the pace is multiplied by `factor`.
    pub fn times_until(mut self, week: f64, factor: f64) -> Self {
        if week.is_nan() || week <= 0.0 || factor == 1.0 {
            return self;
        }
        let cut = self.steps.iter().position(|&(until, _)| week <= until);
        match cut {
            Some(index) => {
                let meets = self.steps.get(index).is_some_and(|&(until, _)| until == week);
                let pace = self.steps.get(index).map_or(self.last, |&(_, pace)| pace);
                if !meets {
                    self.steps.insert(index, (week, pace));
                }
            }
            None => self.steps.push((week, self.last)),
        }
        for (until, pace) in &mut self.steps {
            if *until <= week {
                *pace *= factor;
            }
        }
        self
    }

    /// The week from which the pace no longer changes.
    pub fn lasting_from(&self) -> usize {
        self.steps.last().map_or(0, |&(until, _)| libm::ceil(until) as usize)
    }

    /// Effort by the start of each week of the grid, and two more.
    pub fn by_week(&self) -> Vec<f64> {
        (0..LAST_WEEK + 3).map(|week| self.until(week as f64)).collect()
    }

    /// Effort from now until this moment, in weeks of the reference person.
    fn until(&self, week: f64) -> f64 {
        let mut sum = 0.0;
        let mut from = 0.0;
        for &(until, pace) in &self.steps {
            if week <= until {
                return sum + pace * (week - from);
            }
            sum += pace * (until - from);
            from = until;
        }
        sum + self.last * (week - from)
    }
}
