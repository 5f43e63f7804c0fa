//! How much search effort has been put in by each week from now. Leaves out what a search of that effort brings.

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
        self.cut(week);
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

    /// Effort from now until this moment, in weeks of the reference person.
    pub fn by(&self, week: f64) -> f64 {
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

    /// [`Self::by`] for week 0, 1, 2, … at once.
    pub fn by_weeks(&self, length: usize) -> Vec<f64> {
        let mut efforts = Vec::with_capacity(length);
        let (mut sum, mut from) = (0.0, 0.0);
        for &(until, pace) in self.steps.iter().chain([&(f64::INFINITY, self.last)]) {
            while efforts.len() < length && efforts.len() as f64 <= until {
                efforts.push(sum + pace * (efforts.len() as f64 - from));
            }
            sum += pace * (until - from);
            from = until;
        }
        efforts
    }

    /// Makes this week an end of a step.
    fn cut(&mut self, week: f64) {
        match self.steps.iter().position(|&(until, _)| week <= until) {
            Some(index) => {
                let Some(&(until, pace)) = self.steps.get(index) else { return };
                if until != week {
                    self.steps.insert(index, (week, pace));
                }
            }
            None => self.steps.push((week, self.last)),
        }
    }
}
