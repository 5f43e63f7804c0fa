//! One person's way to a first day, drawn part by part from the definitions: an oracle that shares no reckoning
//! with the engine, only the figures. Leaves out comparing.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use crate::dice::Dice;
use content::forecast::PARAMETERS;
use domain::dossier::{Budget, Direction, Duties, Guidance, GuidanceKind, Market, Recovery, Retraining};
use domain::forecast::{Employment, Situation};
use domain::values::{Answer, Sourced};

const DAYS_A_YEAR: f64 = 365.25;

/// The answer, or one drawn by its share.
fn settle<T: Copy>(dice: &mut Dice, answer: Answer<T>, all: &[T], shares: &Sourced<&'static [f64]>) -> T {
    match answer {
        Answer::Known(value) => value,
        Answer::Open | Answer::Unknown => all[dice.pick(shares.value)],
    }
}

/// Weeks of training before the search, weeks of it that run beside the search, and months of guidance bought.
fn train(dice: &mut Dice, person: &Situation) -> (f64, f64, f64) {
    let figures = &PARAMETERS.training;
    let form = settle(dice, person.retraining, &Retraining::ALL, figures.likely(person.direction));
    let band = settle(dice, person.budget, &Budget::ALL, &PARAMETERS.budget.likely);
    let at = Retraining::ALL.iter().position(|one| *one == form).expect("a form");
    let money =
        PARAMETERS.budget.bands[Budget::ALL.iter().position(|one| *one == band).expect("a band")].value;
    let cost = figures.forms[at].cost.value.mid();
    let missing = if money < cost { 1.0 - money / cost } else { 0.0 };
    // Only the time it takes is rounded to weeks, after shortening by the share that is there already.
    let all = PARAMETERS.budget.finding.value;
    let finding =
        domain::values::Estimate::new(all.low() * missing, all.mid() * missing, all.high() * missing);
    let finding = dice.weeks(finding);
    let before_the_job = Retraining::Quarter <= form;
    let beside = if before_the_job { figures.overlap.value } else { 0.0 };
    let learning = figures.forms[at].weeks.value;
    let alone = domain::values::Estimate::new(
        learning.low() - beside,
        learning.mid() - beside,
        learning.high() - beside,
    );
    let months = ((money - cost).max(0.0) / PARAMETERS.guidance.price.value.mid()).floor();
    (dice.weeks(alone) + finding, beside, months)
}

/// Weeks of recovering, and the pace afterwards.
fn recover(dice: &mut Dice, person: &Situation) -> (f64, f64) {
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
    match kind {
        Recovery::None => (0.0, 1.0),
        Recovery::Rest { weeks } => (f64::from(weeks), 1.0),
        Recovery::BurnOut { weeks: Answer::Known(weeks) } => (f64::from(weeks), figures.pace.value.mid()),
        Recovery::BurnOut { .. } => (dice.weeks(figures.weeks.value), figures.pace.value.mid()),
    }
}

/// The pace with guidance, and its months.
fn guide(dice: &mut Dice, person: &Situation) -> (f64, f64) {
    let figures = &PARAMETERS.guidance;
    let [tips, hunter] = figures.kinds.map(|kind| kind.value.mid());
    let usual = figures.months.value;
    match person.guidance {
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
    }
}

/// Weeks that the old job still runs, and the pace meanwhile.
fn work(dice: &mut Dice, person: &Situation) -> (f64, f64) {
    let figures = &PARAMETERS.employment;
    let (weeks, duties) = match person.employment {
        Employment::Ended => return (0.0, 1.0),
        Employment::Running { weeks, duties } => (weeks, duties),
        Employment::EndUnknown { duties } => (figures.weeks.value, duties),
    };
    match settle(dice, duties, &Duties::ALL, &figures.likely) {
        Duties::Working => (weeks, figures.working.value.mid()),
        Duties::Released => (weeks, 1.0),
    }
}

/// A pace drawn from market, level and the five points of the spread (roots of the fifth Hermite polynomial).
fn pace(dice: &mut Dice, person: &Situation) -> f64 {
    let figures = &PARAMETERS.market;
    let market = settle(dice, person.market, &Market::ALL, &figures.likely);
    let at = Market::ALL.iter().position(|one| *one == market).expect("a market");
    let openings = figures.openings[at].value.mid() / figures.openings[1].value.mid();
    let root = 10f64.sqrt();
    let (near, far) = ((5.0 - root).sqrt(), (5.0 + root).sqrt());
    let (often, seldom) = ((7.0 + 2.0 * root) / 60.0, (7.0 - 2.0 * root) / 60.0);
    let z = [-far, -near, 0.0, near, far][dice.pick(&[seldom, often, 8.0 / 15.0, often, seldom])];
    let search = &PARAMETERS.search;
    openings.powf(figures.response.value.mid()) * search.level.value * (search.spread.value * z).exp()
}

/// The week from now, counted from 0, in which the first day falls.
pub fn first_day(dice: &mut Dice, person: &Situation) -> f64 {
    let orientation = dice.weeks(PARAMETERS.orientation.value);
    let (recovery, pace_after) = recover(dice, person);
    let (training, beside, bought) = train(dice, person);
    let start = orientation + recovery + training;
    if person.direction == Answer::Known(Direction::OwnBusiness) {
        return start + dice.weeks(PARAMETERS.building_up.value).max(beside);
    }
    let (guided, months) = guide(dice, person);
    let (running, while_working) = work(dice, person);
    let base = pace(dice, person) * pace_after;
    let guided_until = (months + bought) * DAYS_A_YEAR / 12.0 / 7.0;
    let alone = PARAMETERS.guidance.none.value.mid();

    // Interviews come at a rate, each brings an offer by a chance; offers are accepted at once.
    let search = &PARAMETERS.search;
    let interviews = dice.gamma(search.interviews.value) / search.weeks.value;
    let offers = dice.beta(search.offers.value, search.refusals.value);
    let mut missing = dice.exponential() / (interviews * offers);
    let mut now = start;
    loop {
        let guidance = if now < guided_until { guided } else { alone };
        let working = if now < running { while_working } else { 1.0 };
        let pace = base * guidance * working;
        let next = [guided_until, running].into_iter().filter(|end| now < *end).fold(f64::INFINITY, f64::min);
        if missing <= pace * (next - now) {
            now += missing / pace;
            break;
        }
        missing -= pace * (next - now);
        now = next;
    }
    let lag = dice.pick(PARAMETERS.lag.value) as f64;
    let no_sooner = running.min(PARAMETERS.employment.own_notice.value).floor();
    (now.floor() + lag).max(start + beside).max(no_sooner)
}
