//! People as one source counted them: the model at a level of their own. Leaves out what the source says of them.

use crate::forecast::{Laws, Model, Parameters, Situation, Weekly};

/// The slowest and the quickest level that is looked for.
const LEVELS: (f64, f64) = (0.001, 1000.0);
/// Halvings of the range of levels: enough for every bit that is told.
const HALVINGS: usize = 48;

/// The model for people of a source.
pub struct Group<'a> {
    /// The figures of the forecast.
    pub parameters: &'a Parameters,
    /// The law of a search that begins now.
    pub laws: &'a Laws,
    /// Weeks within which they are counted.
    pub weeks: f64,
}

impl Group<'_> {
    /// The share that has started within some weeks, at so many times the pace of the reference person.
    pub fn started(&self, person: &Situation, times: f64, weeks: f64) -> f64 {
        Model::new(person, &self.at(times), self.laws).chance_within(weeks)
    }

    /// Mean weeks until the first day, among those who started in time.
    pub fn mean_weeks(&self, person: &Situation, times: f64) -> f64 {
        let parameters = self.at(times);
        let model = Model::new(person, &parameters, self.laws);
        let whole = self.weeks as usize;
        // The chance rises in straight lines, from none today, so what lies above it is a row of trapeziums.
        let mut before = 0.0;
        let mut below = 0.0;
        for chance in model.by_week(whole) {
            below += (before + chance) * 0.5;
            before = chance;
        }
        let placed = model.chance_within(self.weeks);
        below += (before + placed) * 0.5 * (self.weeks - whole as f64);
        self.weeks - below / placed
    }

    /// The level at which this share of people like the reference person has started in time.
    pub fn level_for(&self, share: f64) -> f64 {
        level(&|times| self.started(&Situation::reference(), times, self.weeks) - share)
    }

    /// Mean weeks before and after the search.
    pub fn fixed_weeks(&self) -> f64 {
        let model = Model::new(&Situation::reference(), self.parameters, self.laws);
        model.preparation().mean() + Weekly::from_shares(self.parameters.lag.value).mean()
    }

    /// The pace of people of whom this share has started in time, against others of whom that share has.
    pub fn pace_for(&self, share: f64, others: f64) -> f64 {
        self.level_for(share) / self.level_for(others)
    }

    fn at(&self, times: f64) -> Parameters {
        let mut parameters = *self.parameters;
        parameters.search.level.value *= times;
        parameters
    }
}

/// The level at which something that rises with the level is zero.
pub fn level(rising: &dyn Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = LEVELS;
    for _ in 0..HALVINGS {
        let middle = libm::sqrt(low * high);
        if rising(middle) < 0.0 { low = middle } else { high = middle }
    }
    libm::sqrt(low * high)
}
