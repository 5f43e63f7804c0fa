//! The words of each change that someone could make: its name, its euros and its effort. Leaves out what it wins.

use crate::wording::amounts;
use content::texts::levers as t;
use content::{Text, Voice};
use domain::forecast::{Lever, LeverEffort, LeverGain};
use domain::values::Euro;

/// Below this a chance is none.
pub(super) const NO_CHANCE: f64 = 0.001;
/// Euros are told in whole hundreds from here on, in whole tens below.
const HUNDREDS_FROM: f64 = 1000.0;

/// The invitation, with a capital; of two together as one.
pub(super) fn name(lever: Lever, with: Option<Lever>, voice: Voice) -> String {
    let first = text(lever).get(voice);
    match with {
        Some(second) => t::PAIR.fill(voice, [first, &lower(text(second).get(voice))]),
        None => first.to_owned(),
    }
}

/// As inside a sentence.
pub(super) fn lower(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    name
}

/// Euros and effort in words; of two together the larger effort.
pub(super) fn takes(gain: &LeverGain, voice: Voice) -> String {
    let levers = [Some(gain.lever), gain.with];
    let effort = levers.into_iter().flatten().map(Lever::effort).max().unwrap_or(LeverEffort::Little);
    let effort = match effort {
        LeverEffort::Little => &t::EFFORT_LITTLE,
        LeverEffort::Some => &t::EFFORT_SOME,
        LeverEffort::Much => &t::EFFORT_MUCH,
    };
    let mut sentences = Vec::new();
    if 0.0 < gain.cost {
        sentences.push(t::COST.fill(voice, [amounts::euro(told(gain.cost), voice)]));
    } else if !levers.contains(&Some(Lever::Further)) {
        sentences.push(t::COST_NONE.owned(voice));
    }
    if levers.contains(&Some(Lever::Further)) {
        sentences.push(t::COST_TRAVEL.owned(voice));
    }
    sentences.push(effort.owned(voice));
    sentences.join(" ")
}

/// Euros, no more exact than they are.
fn told(euros: f64) -> Euro {
    let unit = if HUNDREDS_FROM <= euros { 100.0 } else { 10.0 };
    Euro::whole(((euros / unit).round() * unit) as i64)
}

/// The invitation, with a capital.
pub(super) fn text(lever: Lever) -> &'static Text {
    match lever {
        Lever::BeginNow => &t::BEGIN_NOW,
        Lever::LearnOnTheJob => &t::LEARN_ON_THE_JOB,
        Lever::ShortCourse => &t::SHORT_COURSE,
        Lever::MoreJobs => &t::MORE_JOBS,
        Lever::LearnWhereJobsAre => &t::LEARN_WHERE_JOBS_ARE,
        Lever::TrainWhereJobsAre => &t::TRAIN_WHERE_JOBS_ARE,
        Lever::Adjacent => &t::ADJACENT,
        Lever::JobHunter => &t::JOB_HUNTER,
        Lever::MoreGuidance => &t::MORE_GUIDANCE,
        Lever::MoneyForTraining => &t::MONEY_FOR_TRAINING,
        Lever::MoreHours => &t::MORE_HOURS,
        Lever::Further => &t::FURTHER,
        Lever::Release => &t::RELEASE,
    }
}
