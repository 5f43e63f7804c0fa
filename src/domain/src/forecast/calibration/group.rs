//! People as one source counted them: the model at a level of their own. Leaves out what the source says of them.

use crate::forecast::{Laws, Model, Parameters, Situation, Weekly};

/// The slowest and the quickest level that is looked for.
const LEVELS: (f64, f64) = (0.001, 1000.0);
/// Halvings of the range of levels, before a straight line does the rest to the sixth decimal.
const HALVINGS: usize = 12;

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
    /// The share that has started in time, at so many times the pace of the reference person.
    pub fn started(&self, person: &Situation, times: f64) -> f64 {
        let [share] = self.started_by(person, times, [self.weeks]);
        share
    }

    /// The shares that have started within each of some weeks.
    pub fn started_by<const N: usize>(&self, person: &Situation, times: f64, weeks: [f64; N]) -> [f64; N] {
        let parameters = self.at(times);
        let model = Model::new(person, &parameters, self.laws);
        weeks.map(|weeks| model.chance_within(weeks))
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
        level(&|times| self.started(&Situation::reference(), times) - share)
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
    let (mut low, mut high) = (libm::log(LEVELS.0), libm::log(LEVELS.1));
    let mut ends = (0.0, 0.0);
    for _ in 0..HALVINGS {
        let middle = (low + high) * 0.5;
        let value = rising(libm::exp(middle));
        if value < 0.0 {
            (low, ends.0) = (middle, value);
        } else {
            (high, ends.1) = (middle, value);
        }
    }
    let part = if ends.0 < 0.0 && 0.0 < ends.1 { ends.0 / (ends.0 - ends.1) } else { 0.5 };
    libm::exp(low + part * (high - low))
}
