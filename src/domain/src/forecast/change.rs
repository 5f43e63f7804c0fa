//! What changed between two forecasts, and why: time that passed, what was seen of the search, and what the person
//! changed. Leaves out words.

use super::causes::mixed;
use super::{CauseUnit, Evaluator, Factor, Laws, Parameters, Searched, Situation, fair_share};

/// One forecast in a comparison: its situation today, and what was seen of the search then.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    /// The answers of then, as a situation of the day of the new forecast.
    pub situation: Situation,
    /// Weeks until half had started, counted from the day on which it was told. None beyond ten years.
    pub half: Option<f64>,
}

/// What changed. Above zero is later (in weeks), or more people within the time (in points).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What everything here is counted in.
    pub unit: CauseUnit,
    /// Weeks between the two forecasts.
    pub passed: f64,
    /// How the day moved for half of the people; the sum of everything below.
    pub total: f64,
    /// Because time passed without a first day.
    pub time: f64,
    /// Because the search began, or was found to have begun.
    pub begun: f64,
    /// Because of interviews.
    pub interviews: f64,
    /// Because interviews ended without an offer.
    pub rejections: f64,
    /// Because answers changed, by group.
    pub answers: Vec<(Factor, f64)>,
}

/// Weeks beyond which no number of weeks is told.
const TOLD: f64 = crate::phases::NO_DATE_BEYOND;
/// Weeks of a year.
const YEAR: f64 = 52.0;

impl Change {
    /// The change from one forecast to a new one, `passed` weeks later. `before_then` is the situation of the old answers
    /// on the day of the old forecast.
    pub fn between(
        before_then: &Situation,
        before: &Told,
        now: &Situation,
        passed: f64,
        parameters: &Parameters,
    ) -> Self {
        let states = states(before, now, passed);
        let answers = before.situation.differs(now);
        let mut measured = Measured::new(before_then, before, passed, parameters);
        // The pace of the weeks that passed is taken to be that of now, for every step alike.
        let seen = |state: &Situation| Situation { searched: state.searched, ..*now };
        let laws: Vec<Laws> = states.iter().map(|state| Laws::of(&seen(state), parameters)).collect();
        let evidence = laws.last().map(|laws| Evaluator::new(parameters, laws));
        let mut models = Vec::new();
        for (state, laws) in states.iter().zip(&laws) {
            models.push(Evaluator::new(parameters, laws).model(state));
        }
        if let (Some(evaluator), Some(from)) = (&evidence, states.last()) {
            let to = Situation { searched: from.searched, ..*now };
            for coalition in 1..1usize << answers.len() {
                models.push(evaluator.model(&mixed(from, &to, &answers, coalition)));
            }
        }
        measured.run(&models);
        let value = |place: usize| measured.values.get(place).copied().unwrap_or(0.0);
        let step = |place: usize| value(place) - value(place - 1);
        let coalitions = measured.values.get(states.len()..).unwrap_or_default();
        let shares = answers
            .iter()
            .enumerate()
            .map(|(index, &group)| (group, fair_share(index, answers.len(), coalitions)));
        Self {
            unit: measured.unit,
            passed,
            total: measured.values.last().copied().unwrap_or(0.0) - value(0),
            time: step(1),
            begun: step(2),
            interviews: step(3),
            rejections: step(4),
            answers: shares.collect(),
        }
    }
}

/// The old answers today: as time alone leaves them, with the search begun, with interviews, with rejections. With the
/// old forecast before them they make the steps of a change.
fn states(before: &Told, now: &Situation, passed: f64) -> [Situation; 4] {
    let then = before.situation;
    // What was counted then is still all that was counted; the weeks since are silent.
    let silent = then.searched.map(|searched| Searched { silent: passed, ..searched });
    let time = Situation { searched: silent, ..then };
    let begun = match (silent, now.searched) {
        (None, Some(searched)) => Some(Searched { interviews: None, rejections: 0, ..searched }),
        (Some(silent), None) => Some(silent),
        (known, _) => known,
    };
    let begun = Situation { searched: begun, ..then };
    let interviews = match (begun.searched, now.searched) {
        (Some(known), Some(searched)) if searched.interviews.is_some() => {
            let rejections = known.rejections.min(searched.rejections);
            Some(Searched { rejections, ..searched })
        }
        (known, _) => known,
    };
    let interviews = Situation { searched: interviews, ..then };
    let rejections = Situation { searched: now.searched.or(interviews.searched), ..then };
    [time, begun, interviews, rejections]
}

/// The values of all models, in weeks as long as all may be told so, else in points.
struct Measured {
    unit: CauseUnit,
    values: Vec<f64>,
    half: Option<f64>,
    passed: f64,
    chance_before: f64,
}

impl Measured {
    fn new(before_then: &Situation, before: &Told, passed: f64, parameters: &Parameters) -> Self {
        let laws = Laws::of(before_then, parameters);
        let model = Evaluator::new(parameters, &laws).model(before_then);
        let chance_before = model.chance_within(passed + YEAR);
        Self { unit: CauseUnit::Weeks, values: Vec::new(), half: before.half, passed, chance_before }
    }

    fn run(&mut self, models: &[super::Model<'_>]) {
        let weeks: Option<Vec<f64>> = models
            .iter()
            .map(|model| model.weeks_until(0.5, self.half.unwrap_or(YEAR)).filter(|weeks| *weeks <= TOLD))
            .collect();
        self.values = match (self.half.filter(|weeks| *weeks <= TOLD), weeks) {
            (Some(half), Some(weeks)) => {
                let later = weeks.into_iter().map(|weeks| weeks + self.passed);
                std::iter::once(half).chain(later).collect()
            }
            _ => {
                self.unit = CauseUnit::Points;
                let chances = models.iter().map(|model| model.chance_within(YEAR));
                std::iter::once(self.chance_before).chain(chances).map(|chance| chance * 100.0).collect()
            }
        };
    }
}
