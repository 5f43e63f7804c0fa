//! What changed between two forecasts, and why: time that passed, what was seen of the search, and what the person
//! changed. Leaves out words.

use super::causes::mixed;
use super::horizon::{TOLD, WEEKS_A_YEAR};
use super::{Beliefs, CauseUnit, Factor, Laws, Model, Parameters, Searched, Situation, fair_share};

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
        let mut tried = states.to_vec();
        let from = Situation { searched: now.searched, ..before.situation };
        tried.extend((1..1usize << answers.len()).map(|coalition| mixed(&from, now, &answers, coalition)));
        let believed = Believed::of(&tried, parameters);
        let model = |(situation, &place): (&Situation, &usize)| {
            believed.laws.get(place).map(|(_, laws)| Model::new(situation, parameters, laws))
        };
        let models: Vec<Model<'_>> = tried.iter().zip(&believed.places).filter_map(model).collect();
        let (unit, values) = measured(before_then, before, &models, passed, parameters);
        let value = |place: usize| values.get(place).copied().unwrap_or(0.0);
        let step = |place: usize| value(place) - value(place - 1);
        let coalitions = values.get(states.len()..).unwrap_or_default();
        let shares = answers
            .iter()
            .enumerate()
            .map(|(index, &group)| (group, fair_share(index, answers.len(), coalitions)));
        Self {
            unit,
            passed,
            total: values.last().copied().unwrap_or(0.0) - value(0),
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
        (Some(known), Some(searched)) => Some(Searched { weeks: searched.weeks, ..known }),
        (None, Some(searched)) => Some(Searched { interviews: None, rejections: 0, ..searched }),
        (_, None) => None,
    };
    let begun = Situation { searched: begun, ..then };
    let interviews = match (begun.searched, now.searched) {
        (Some(known), Some(searched)) => {
            let rejections = known.rejections.min(searched.rejections);
            Some(Searched { rejections, ..searched })
        }
        _ => None,
    };
    let interviews = Situation { searched: interviews, ..then };
    let rejections = Situation { searched: now.searched, ..then };
    [time, begun, interviews, rejections]
}

/// What is believed of the search in each of several situations, with the laws of each belief: many have the same.
struct Believed {
    laws: Vec<(Beliefs, Laws)>,
    places: Vec<usize>,
}

impl Believed {
    fn of(situations: &[Situation], parameters: &Parameters) -> Self {
        let mut laws: Vec<(Beliefs, Laws)> = Vec::new();
        let mut places = Vec::new();
        for situation in situations {
            let beliefs = Laws::beliefs(situation, parameters);
            let known = laws.iter().position(|(known, _)| *known == beliefs);
            places.push(known.unwrap_or(laws.len()));
            if known.is_none() {
                laws.push((beliefs, Laws::of_beliefs(parameters, beliefs)));
            }
        }
        Self { laws, places }
    }
}

/// The old forecast and then each model: in weeks as long as all may be told so, else in points.
fn measured(
    before_then: &Situation,
    before: &Told,
    models: &[Model<'_>],
    passed: f64,
    parameters: &Parameters,
) -> (CauseUnit, Vec<f64>) {
    let told = |weeks: &f64| *weeks <= TOLD;
    let weeks = || {
        let mut values = vec![before.half.filter(told)?];
        for model in models {
            let weeks = model.weeks_until(0.5, before.half.unwrap_or(WEEKS_A_YEAR)).filter(told)?;
            values.push(weeks + passed);
        }
        Some(values)
    };
    if let Some(values) = weeks() {
        return (CauseUnit::Weeks, values);
    }
    let laws = Laws::of(before_then, parameters);
    let then = Model::new(before_then, parameters, &laws).chance_within(passed + WEEKS_A_YEAR);
    let mut values = vec![then * 100.0];
    values.extend(models.iter().map(|model| model.chance_within(WEEKS_A_YEAR) * 100.0));
    (CauseUnit::Points, values)
}
