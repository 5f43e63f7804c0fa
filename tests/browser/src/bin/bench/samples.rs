//! The times of a run. Leaves out what they say.

use crate::plan::Plan;
use crate::statistics::quantile;

/// Who was measured, and which time in its round: the two of one side differ in nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// Natively.
    Native,
    /// The same again.
    NativeAgain,
    /// As wasm in the page.
    Wasm,
    /// The same again.
    WasmAgain,
}

/// Both native series.
pub const NATIVE: [Series; 2] = [Series::Native, Series::NativeAgain];
/// Both series of the page.
pub const WASM: [Series; 2] = [Series::Wasm, Series::WasmAgain];

impl Series {
    /// Whether it ran natively.
    pub fn is_native(self) -> bool {
        NATIVE.contains(&self)
    }
}

/// One pass through the plan: for each unit its time in microseconds, for all repeats together, and its byte.
#[derive(Clone, Debug, Default)]
pub struct Pass {
    /// Microseconds.
    pub times: Vec<f64>,
    /// What came out, folded.
    pub bytes: Vec<u8>,
}

/// All passes of a run.
pub struct Samples {
    repeats: Vec<f64>,
    passes: Vec<(Series, Pass)>,
}

impl Samples {
    /// Nothing measured yet.
    pub fn new(plan: &Plan) -> Samples {
        let repeats = plan.units.iter().map(|unit| f64::from(unit.repeats)).collect();
        Samples { repeats, passes: Vec::new() }
    }

    /// Adds a pass.
    pub fn add(&mut self, series: Series, pass: Pass) {
        self.passes.push((series, pass));
    }

    /// Every time of some units in some series, in microseconds for the work done once.
    pub fn times(&self, series: &[Series], places: &[usize]) -> Vec<f64> {
        let passes = self.passes.iter().filter(|(own, _)| series.contains(own));
        passes.flat_map(|(_, pass)| self.of_pass(pass, places)).collect()
    }

    /// The same of a pass that is not among these.
    pub fn of_pass(&self, pass: &Pass, places: &[usize]) -> Vec<f64> {
        let time = |&place: &usize| Some(pass.times.get(place)? / self.repeats.get(place)?);
        places.iter().filter_map(time).collect()
    }

    /// For every round the ratio of two sides: the sum over the units of a group, then the median over the groups. A
    /// sum, because one short unit is only a few steps of the browser's clock.
    pub fn ratios(&self, above: &[Series], below: &[Series], groups: &[Vec<usize>]) -> Vec<f64> {
        let is_wanted = |series: &Series| above.contains(series) || below.contains(series);
        let wanted: Vec<&(Series, Pass)> =
            self.passes.iter().filter(|(series, _)| is_wanted(series)).collect();
        let of_round = |round: &[&(Series, Pass)]| {
            let sum = |side: &[Series], places: &[usize]| -> f64 {
                let passes = round.iter().filter(|(series, _)| side.contains(series));
                passes.flat_map(|(_, pass)| places.iter().filter_map(|&place| pass.times.get(place))).sum()
            };
            let ratios = groups.iter().map(|places| sum(above, places) / sum(below, places));
            quantile(ratios.collect(), 0.5)
        };
        // Every series comes once in a round.
        wanted.chunks_exact(above.len() + below.len()).map(of_round).collect()
    }

    /// Places where the two sides did not come out alike.
    pub fn disagreements(&self) -> Vec<usize> {
        let Some((_, first)) = self.passes.first() else { return Vec::new() };
        let differs = |place: &usize| {
            self.passes.iter().any(|(_, pass)| pass.bytes.get(*place) != first.bytes.get(*place))
        };
        (0..self.repeats.len()).filter(differs).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_taken_within_each_round() {
        let plan = Plan { units: ["a x 2", "a y 1"].into_iter().filter_map(Plan::unit).collect() };
        let mut samples = Samples::new(&plan);
        let mut add = |series, times: [f64; 2]| {
            samples.add(series, Pass { times: times.to_vec(), bytes: vec![1, 2] });
        };
        add(Series::Native, [10.0, 1.0]);
        add(Series::Wasm, [20.0, 2.0]);
        add(Series::Wasm, [40.0, 4.0]);
        add(Series::Native, [10.0, 1.0]);
        assert_eq!(samples.ratios(&[Series::Wasm], &[Series::Native], &[vec![0, 1]]), [2.0, 4.0]);
        assert_eq!(samples.times(&[Series::Native], &[0]), [5.0, 5.0]);
        assert!(samples.disagreements().is_empty());
    }
}
