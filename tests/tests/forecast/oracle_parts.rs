//! What each answer of a person means, drawn from the definitions. Leaves out how the answers make one way.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use crate::dice::Dice;
use content::forecast::PARAMETERS;
use domain::dossier::{Duties, Guidance, GuidanceKind, Limitations, Market, Recovery};
use domain::forecast::{Employment, Situation};
use domain::values::{Answer, Estimate, Sourced};

pub const WEEKS_A_MONTH: f64 = 365.25 / 12.0 / 7.0;

/// The answer, or one drawn by its share.
pub fn settle<T: Copy>(dice: &mut Dice, answer: Answer<T>, all: &[T], shares: &Sourced<&'static [f64]>) -> T {
    match answer {
        Answer::Known(value) => value,
        Answer::Open | Answer::Unknown => all[dice.pick(shares.value)],
    }
}

pub fn place<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|each| each == one).expect("one of all")
}

/// An estimate with every point changed, none below zero.
pub fn each(of: Estimate, change: impl Fn(f64) -> f64) -> Estimate {
    let [low, mid, high] = [of.low(), of.mid(), of.high()].map(|point| change(point).max(0.0));
    Estimate::new(low, mid, high)
}

/// Weeks of recovering that are left, and the pace afterwards.
pub fn recover(dice: &mut Dice, person: &Situation) -> (Estimate, f64) {
    let figures = &PARAMETERS.recovery;
    let kind = match person.recovery {
        Answer::Open => Recovery::None,
        Answer::Known(kind) => kind,
        Answer::Unknown => match dice.pick(figures.likely.value) {
            0 => Recovery::None,
            1 => Recovery::Rest { weeks: figures.rest.value as u8 },
            _ => Recovery::BurnOut { weeks: Answer::Unknown },
        },
    };
    let passed = if person.recovery == Answer::Unknown { 0.0 } else { person.recovery_passed };
    let left = |weeks: u8| each(Estimate::exactly(f64::from(weeks)), |weeks| weeks - passed);
    let pace = figures.pace.value.mid();
    match kind {
        Recovery::None => (Estimate::exactly(0.0), 1.0),
        Recovery::Rest { weeks } => (left(weeks), 1.0),
        Recovery::BurnOut { weeks: Answer::Known(weeks) } => (left(weeks), pace),
        Recovery::BurnOut { .. } => (figures.weeks.value, pace),
    }
}

/// The pace with guidance, and the weeks that are left of it; below zero when it ended.
pub fn guide(dice: &mut Dice, person: &Situation) -> (f64, f64) {
    let figures = &PARAMETERS.guidance;
    let [tips, hunter] = figures.kinds.map(|kind| kind.value.mid());
    let usual = match person.guidance_money {
        Some(money) => (money.cents() as f64 / 100.0 / figures.price.value.mid()).floor().clamp(1.0, 36.0),
        None => figures.months[dice.pick(figures.months_likely.value)].value,
    };
    let (pace, months) = match person.guidance {
        Answer::Known(Guidance::None) => (tips, 0.0),
        Answer::Known(Guidance::Arranged(terms)) => {
            let months = terms.months.known().map_or(usual, |months| f64::from(*months));
            let pace = match terms.kind {
                Answer::Known(GuidanceKind::Tips) => tips,
                Answer::Known(GuidanceKind::JobHunter) => hunter,
                _ => [tips, hunter][dice.pick(&figures.likely.value[1..])],
            };
            (pace, months)
        }
        _ => [(tips, 0.0), (tips, usual), (hunter, usual)][dice.pick(figures.likely.value)],
    };
    // Guidance that may not be there has not been running.
    let passed = if person.guidance.known().is_some() { person.guidance_passed } else { 0.0 };
    (pace, if months == 0.0 { f64::NEG_INFINITY } else { months * WEEKS_A_MONTH - passed })
}

/// The pace beside the old job, and the weeks that it still runs.
pub fn work(dice: &mut Dice, person: &Situation) -> (f64, f64) {
    let figures = &PARAMETERS.employment;
    let (weeks, duties) = match person.employment {
        Employment::Ended => return (1.0, 0.0),
        Employment::Running { weeks, duties } => (weeks, duties),
        Employment::EndUnknown { duties } => {
            (figures.weeks[dice.pick(figures.weeks_likely.value)].value, duties)
        }
    };
    match settle(dice, duties, &Duties::ALL, &figures.likely) {
        Duties::Working => (figures.working.value.mid(), weeks),
        Duties::Released => (1.0, weeks),
    }
}

/// The pace of market, travel, hours, age and limitations, for the level of the reference person.
pub fn lasting(dice: &mut Dice, person: &Situation) -> f64 {
    let figures = &PARAMETERS;
    let market = settle(dice, person.market, &Market::ALL, &figures.market.likely);
    let openings = figures.market.openings(market).value.mid() / figures.market.openings[1].value.mid();
    let mut pace = figures.search.level.value * openings.powf(figures.market.response.value.mid());
    if let Answer::Known(travel) = person.travel {
        pace *= figures.reach.travel(travel).value.mid();
    }
    if let Answer::Known(hours) = person.hours {
        pace *= (f64::from(hours) / figures.reach.hours.value).powf(figures.reach.response.value.mid());
    }
    if let Answer::Known(age) = person.age {
        pace *= figures.person.age(age).value.mid();
    }
    if person.limitations == Answer::Known(Limitations::Some) {
        pace *= figures.person.limited.value.mid();
    }
    pace
}

/// How much quicker or slower one is than others of the same answers: one of the five points of the spread (roots of the
/// fifth Hermite polynomial).
pub fn spread(dice: &mut Dice) -> f64 {
    let root = 10f64.sqrt();
    let (near, far) = ((5.0 - root).sqrt(), (5.0 + root).sqrt());
    let (often, seldom) = ((7.0 + 2.0 * root) / 60.0, (7.0 - 2.0 * root) / 60.0);
    let z = [-far, -near, 0.0, near, far][dice.pick(&[seldom, often, 8.0 / 15.0, often, seldom])];
    (PARAMETERS.search.spread.value * z).exp()
}
