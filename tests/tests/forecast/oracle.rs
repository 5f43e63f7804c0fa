//! One person's way to a first day, drawn part by part from the definitions: an oracle that shares no reckoning
//! with the engine, only the figures. Leaves out what a search so far teaches, and comparing.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use crate::dice::Dice;
use crate::oracle_evidence::{Rates, rates};
use crate::oracle_parts::{WEEKS_A_MONTH, each, guide, lasting, place, recover, settle, spread, work};
use content::forecast::PARAMETERS;
use domain::dossier::{Budget, Direction, Retraining};
use domain::forecast::Situation;
use domain::values::{Answer, Estimate};

/// What is drawn of everything that the answers leave open, and of how people differ.
pub struct Way {
    /// Weeks until the search starts.
    start: f64,
    /// Weeks until it starts on average for people of whom the same is open; a course beside it aside.
    expected: f64,
    /// Weeks of the search in which training still runs.
    learning: f64,
    months_bought: f64,
    /// Pace with guidance, and the weeks that it lasts; below zero when it ended.
    guided: (f64, f64),
    /// Pace beside the old job, and the weeks that it lasts.
    working: (f64, f64),
    /// Pace of everything that lasts, but for how people differ.
    lasting: f64,
}

impl Way {
    pub fn draw(dice: &mut Dice, person: &Situation) -> Self {
        let (recovery, pace_after) = recover(dice, person);
        let form =
            settle(dice, person.retraining, &Retraining::ALL, PARAMETERS.training.likely(person.direction));
        let band = settle(dice, person.budget, &Budget::ALL, &PARAMETERS.budget.likely);
        let money = person.money.map_or(PARAMETERS.budget.bands[place(&Budget::ALL, &band)].value, f64::from);

        // What the person states is of the training that they chose.
        let chosen = person.retraining == Answer::Known(form);
        let own = if chosen { person.training } else { Default::default() };
        let figures = &PARAMETERS.training.forms[place(&Retraining::ALL, &form)];
        let cost = own.cost.map_or(figures.cost.value.mid(), f64::from);
        let begun = own.passed.is_some();
        let before_the_job = Retraining::Quarter <= form;
        let whole = own.weeks.map_or(figures.weeks.value, |weeks| Estimate::exactly(f64::from(weeks)));
        let left = each(whole, |weeks| weeks - own.passed.unwrap_or(0.0));
        let overlap = PARAMETERS.training.overlap.value;
        let (alone, learning) = match (before_the_job, begun) {
            (true, _) => (each(left, |weeks| weeks - overlap), overlap.min(left.high()).floor()),
            (false, true) => (Estimate::exactly(0.0), 0.0),
            // However long a course is, choosing it takes the time of choosing.
            (false, false) => (figures.weeks.value, 0.0),
        };
        let missing = if begun || cost <= money { 0.0 } else { 1.0 - money / cost };
        let finding = each(PARAMETERS.budget.finding.value, |weeks| weeks * missing);
        let under_way = person.searched.is_some() || person.training.passed.is_some();
        let orientation = if under_way { Estimate::exactly(0.0) } else { PARAMETERS.orientation.value };

        let block = PARAMETERS.budget.block.value;
        let blocks = ((money - cost).max(0.0) / (PARAMETERS.guidance.price.value.mid() * block)).floor();
        let mean = |of: Estimate| (of.low() + of.mid() + of.high()) / 3.0;
        let before_the_job = if before_the_job { mean(alone) } else { 0.0 };
        Self {
            start: (dice.weeks(orientation) + dice.weeks(recovery)).max(dice.weeks(finding))
                + dice.weeks(alone),
            expected: mean(orientation) + mean(recovery) + before_the_job,
            learning,
            months_bought: block * blocks,
            guided: guide(dice, person),
            working: work(dice, person),
            lasting: lasting(dice, person) * pace_after,
        }
    }

    /// The pace of search in a moment of so many weeks from now.
    fn pace(&self, now: f64) -> f64 {
        let (guided, until) = self.guided;
        let bought = self.months_bought * WEEKS_A_MONTH;
        // What was arranged comes first, what is bought follows, but not before the search is expected to start. Who starts
        // sooner does not wait for it.
        let until = if 0.0 < bought { until.max(self.expected) + bought } else { until };
        let is_guided = now < until;
        let guidance = if is_guided { guided } else { PARAMETERS.guidance.none.value.mid() };
        let working = if now < self.working.1 { self.working.0 } else { 1.0 };
        self.lasting * guidance * working
    }

    /// The mean pace of the last so many weeks, in each of a thousand moments of them; the old job ran as it does today.
    pub fn pace_over(&self, weeks: f64) -> f64 {
        let so_far = Self { months_bought: 0.0, ..*self };
        (0..1_000).map(|moment| so_far.pace(-weeks * (f64::from(moment) + 0.5) / 1e3)).sum::<f64>() / 1e3
    }

    /// The weeks from now in which the pace may change.
    fn changes(&self) -> [f64; 3] {
        let (until, bought) = (self.guided.1, self.months_bought * WEEKS_A_MONTH);
        [until, until.max(self.expected) + bought, self.working.1]
    }
}

/// The week from now, counted from 0, in which the first day falls; `so_far` is the mean pace of the search so far.
pub fn first_day(dice: &mut Dice, person: &Situation, so_far: f64) -> f64 {
    let way = Way::draw(dice, person);
    if person.direction == Answer::Known(Direction::OwnBusiness) {
        return way.start + dice.weeks(PARAMETERS.building_up.value).max(way.learning);
    }
    // Interviews come at a rate, each brings an offer by a chance; offers are accepted at once.
    let Rates { interviews, offers } = rates(dice, person, so_far);
    let mut missing = dice.exponential() / (interviews * offers * spread(dice));
    let mut now = way.start;
    loop {
        let pace = way.pace(now);
        let next = way.changes().into_iter().filter(|end| now < *end).fold(f64::INFINITY, f64::min);
        if missing <= pace * (next - now) {
            now += missing / pace;
            break;
        }
        missing -= pace * (next - now);
        now = next;
    }
    let lag = dice.pick(PARAMETERS.lag.value) as f64;
    let no_sooner = way.working.1.min(PARAMETERS.employment.own_notice.value).floor();
    (now.floor() + lag).max(way.start + way.learning).max(no_sooner)
}
