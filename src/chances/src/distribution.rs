//! A probability distribution on a weekly grid. Leaves out what the weeks stand for.

use crate::Estimate;

/// The last week of the grid: ten years. What takes longer is one lump, "longer".
pub const LAST_WEEK: usize = 520;

/// Chances of taking a whole number of weeks, 0 to [`LAST_WEEK`], and of taking longer.
/// Sums to one within rounding. Every value is at least zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Weekly {
    masses: Vec<f64>,
}

impl Weekly {
    /// Takes exactly this many weeks; beyond the grid it is all "longer".
    pub fn exactly(weeks: usize) -> Self {
        if LAST_WEEK < weeks {
            return Self { masses: Vec::new() };
        }
        let mut masses = vec![0.0; weeks];
        masses.push(1.0);
        Self { masses }
    }

    /// A triangular estimate in weeks, rounded to whole weeks. A longer estimate never makes any
    /// week count likelier to be met.
    pub fn triangular(weeks: Estimate) -> Self {
        let end = weeks.high().max(0.0) as usize + 2;
        let mut masses = Vec::with_capacity(end.min(LAST_WEEK + 1));
        let mut below = 0.0;
        for week in 0..end.min(LAST_WEEK + 1) {
            let up_to = triangular_chance(weeks, week as f64 + 0.5);
            masses.push((up_to - below).max(0.0));
            below = up_to;
        }
        Self { masses }
    }

    /// Given chances for week 0, 1, 2, …; scaled so that they sum to one. All zero counts as no time at all.
    pub fn from_shares(shares: &[f64]) -> Self {
        let total: f64 = shares.iter().sum();
        if total.is_nan() || total <= 0.0 {
            return Self::exactly(0);
        }
        let masses = shares.iter().take(LAST_WEEK + 1).map(|share| share.max(0.0) / total).collect();
        Self { masses }
    }

    /// Nothing yet: a sum to which parts are added by [`Self::add_share`].
    pub fn nothing() -> Self {
        Self { masses: Vec::new() }
    }

    /// Adds `share` times another distribution.
    pub fn add_share(&mut self, share: f64, other: &Self) {
        if self.masses.len() < other.masses.len() {
            self.masses.resize(other.masses.len(), 0.0);
        }
        for (mine, theirs) in self.masses.iter_mut().zip(&other.masses) {
            *mine += share * theirs;
        }
    }

    /// The same with every chance times `share`.
    pub fn scaled(&self, share: f64) -> Self {
        Self { masses: self.masses.iter().map(|chance| chance * share).collect() }
    }

    /// The sum of two independent durations: first this one, then the other.
    pub fn then(&self, next: &Self) -> Self {
        let length = (self.masses.len() + next.masses.len()).saturating_sub(1).min(LAST_WEEK + 1);
        let mut masses = vec![0.0; length];
        for (week, &share) in self.masses.iter().enumerate() {
            if share == 0.0 {
                continue;
            }
            for (sum, &chance) in masses.iter_mut().skip(week).zip(&next.masses) {
                *sum += share * chance;
            }
        }
        Self { masses }
    }

    /// The later of two independent durations that begin together.
    pub fn and(&self, other: &Self) -> Self {
        let length = self.masses.len().max(other.masses.len());
        let mut masses = Vec::with_capacity(length);
        let (mut mine, mut theirs, mut below) = (0.0, 0.0, 0.0);
        for week in 0..length {
            mine += self.masses.get(week).copied().unwrap_or(0.0);
            theirs += other.masses.get(week).copied().unwrap_or(0.0);
            masses.push((mine * theirs - below).max(0.0));
            below = mine * theirs;
        }
        Self { masses }
    }

    /// The same, but never less than this many weeks (which lie on the grid).
    pub fn at_least(mut self, weeks: usize) -> Self {
        let sooner: f64 = self.masses.iter().take(weeks).sum();
        if 0.0 < sooner {
            self.masses.iter_mut().take(weeks).for_each(|chance| *chance = 0.0);
            self.add_share(sooner, &Self::exactly(weeks));
        }
        self
    }

    /// Weeks with their chance, leaving out weeks that cannot be.
    pub fn weeks(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.weeks_until(LAST_WEEK)
    }

    /// The same, up to a week.
    pub fn weeks_until(&self, last: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let end = self.masses.len().min(last + 1);
        let masses = self.masses.get(..end).unwrap_or_default();
        masses.iter().copied().enumerate().filter(|&(_, chance)| 0.0 < chance)
    }

    /// The chance of at most this many weeks.
    pub fn chance_by(&self, week: usize) -> f64 {
        self.masses.iter().take(week + 1).sum()
    }

    /// The first week by which the chance is at least this share. None when that is beyond the grid.
    pub fn reaches(&self, share: f64) -> Option<usize> {
        let mut reached = 0.0;
        self.weeks()
            .find(|&(_, chance)| {
                reached += chance;
                share <= reached
            })
            .map(|(week, _)| week)
    }

    /// The chance of being on the grid at all; the rest is "longer".
    pub fn total(&self) -> f64 {
        self.masses.iter().sum()
    }

    /// The mean of what is on the grid, in weeks.
    pub fn mean(&self) -> f64 {
        let total = self.total();
        if total.is_nan() || total <= 0.0 {
            return 0.0;
        }
        self.weeks().map(|(week, chance)| week as f64 * chance).sum::<f64>() / total
    }
}

/// The chance that a triangular duration is at most `x`.
fn triangular_chance(estimate: Estimate, x: f64) -> f64 {
    let (low, mid, high) = (estimate.low(), estimate.mid(), estimate.high());
    if x < low {
        0.0
    } else if high <= x {
        1.0
    } else if x < mid {
        (x - low) * (x - low) / ((high - low) * (mid - low))
    } else {
        1.0 - (high - x) * (high - x) / ((high - low) * (high - mid))
    }
}
