//! What a way takes in weeks and euros, whether there is money to live on meanwhile, and what the forecast makes of it.
//! Leaves out everything else that it asks.

use super::goal::Goal;
use super::rows::{AskedRow, row, training_name};
use super::scene::Scene;
use crate::forecast::{confidence_text, leave};
use crate::month_axis::weeks_after;
use crate::route::Route;
use crate::wording::spans::{self, NO_FIGURE_BEYOND};
use crate::wording::{amounts, dates};
use content::Voice;
use content::texts::work_ways as t;
use domain::forecast::Situation;
use domain::occupations::Stretch;
use domain::pots::TrainingPot;
use domain::values::{Confidence, Euro};
use domain::ways::{Asked, Earning, Reach, TrainingType, reach};

/// The training: its name, weeks and euros, how sure we are, what is missing, and whom to ask leave.
pub(super) fn training(scene: &Scene<'_>, goal: &Goal, asked: &Asked) -> Vec<String> {
    let voice = scene.voice;
    let Some(kind) = &goal.training else {
        let is_same = asked.stretch == Some(Stretch::Same);
        return vec![if is_same { &t::TRAINING_NONE } else { &t::UNKNOWN }.owned(voice)];
    };
    let mut lines = vec![
        training_name(kind.id, voice),
        sure(weeks(kind, voice), kind.weeks.confidence, voice),
        sure(cost(kind, voice), kind.cost.confidence, voice),
    ];
    lines.extend(own(scene, goal, kind));
    lines.extend(missing(scene, goal, kind));
    if kind.earns.value != Earning::Wage {
        lines.push(leave(scene.dossier, voice));
    }
    lines
}

fn weeks(kind: &TrainingType, voice: Voice) -> String {
    let weeks = kind.weeks.value;
    let told = |weeks: f64| spans::whole(weeks).to_string();
    t::TRAINING_WEEKS.fill(voice, [told(weeks.mid()), told(weeks.low()), told(weeks.high())])
}

fn cost(kind: &TrainingType, voice: Voice) -> String {
    let cost = kind.cost.value;
    let told = |euros: f64| euro(euros, voice);
    if cost.high() <= 0.0 {
        return t::TRAINING_FREE.owned(voice);
    }
    if cost.mid() <= 0.0 {
        return t::TRAINING_MOSTLY_FREE.fill(voice, [told(cost.high())]);
    }
    t::TRAINING_COST.fill(voice, [told(cost.mid()), told(cost.low()), told(cost.high())])
}

/// What the person answered of the training they go for, where that is something else.
fn own(scene: &Scene<'_>, goal: &Goal, kind: &TrainingType) -> Option<String> {
    let intake = &scene.dossier.intake;
    let (weeks, cost) = (*intake.training_weeks.known()?, *intake.training_cost.known()?);
    let is_ours = f64::from(weeks) == kind.weeks.value.mid().round()
        && f64::from(cost) == kind.cost.value.mid().round();
    if !goal.is_chosen || is_ours {
        return None;
    }
    let told = [weeks.to_string(), euro(f64::from(cost), scene.voice)];
    Some(t::TRAINING_OWN.fill(scene.voice, told))
}

/// What of the cost there is no money for, when the person said how much there is; a band of money is no amount of theirs.
/// Guidance may have to be paid from it too, so it is the least.
fn missing(scene: &Scene<'_>, goal: &Goal, kind: &TrainingType) -> Option<String> {
    let intake = &scene.dossier.intake;
    let money = Euro::whole(i64::from(*intake.money.known()?));
    let cost = match intake.training_cost.known() {
        Some(own) if goal.is_chosen => i64::from(*own),
        _ => spans::whole(kind.cost.value.mid()),
    };
    let pot = TrainingPot { cost: Euro::whole(cost), money };
    if pot.missing() == Euro::default() {
        return None;
    }
    let told = [pot.money, pot.missing()].map(|amount| amounts::euro(amount, scene.voice));
    Some(t::TRAINING_MISSING.fill(scene.voice, told))
}

/// What is said, with how sure we are.
fn sure(what: String, confidence: Confidence, voice: Voice) -> String {
    t::SURE.fill(voice, [&what, confidence_text(confidence).get(voice)])
}

fn euro(euros: f64, voice: Voice) -> String {
    amounts::euro(Euro::whole(spans::whole(euros)), voice)
}

/// Money to live on, and the forecast as far as the person wants to see it.
pub(super) fn rows(scene: &Scene<'_>, goal: &Goal) -> Vec<AskedRow> {
    let voice = scene.voice;
    let situation = goal.situation(scene);
    let change = Some((t::TO_POTS.get(voice), Route::Pots.href()));
    let mut rows = vec![AskedRow { change, ..row(&t::ROW_LIVING, living(scene, goal, &situation), voice) }];
    rows.extend(forecast(scene, goal, situation).map(|lines| row(&t::ROW_FORECAST, lines, voice)));
    rows
}

/// How long the money lasts, and whether that reaches until half of the people have started on this way. When a business of
/// one's own brings money, nobody knows.
fn living(scene: &Scene<'_>, goal: &Goal, situation: &Situation) -> Vec<String> {
    let voice = scene.voice;
    let Some(pot) = &scene.living else { return vec![t::LIVING_OPEN.owned(voice)] };
    let mut lines = vec![match pot.dry {
        Some(month) => t::LIVING_UNTIL.fill(voice, [dates::month(month.first_day(), scene.today, voice)]),
        None => t::LIVING_LASTS.owned(voice),
    }];
    if let Some(own) = &scene.own {
        let half = own.reckoning.with(*situation).forecast().weeks_until(0.5);
        let begins = half.filter(|weeks| *weeks <= NO_FIGURE_BEYOND && goal.to.is_some());
        lines.push(match reach(pot, begins.map(|weeks| weeks_after(scene.today, weeks))) {
            Reach::Whole => t::LIVING_WHOLE.owned(voice),
            Reach::Short(months) => t::LIVING_SHORT.fill(voice, [spans::count_of_months(months, voice)]),
            Reach::Unknown => t::LIVING_BEYOND.owned(voice),
        });
    }
    lines
}

/// What the forecast makes of it, and how that is against the own answers. To begin a business is not to live from it, so that is
/// held against nothing.
fn forecast(scene: &Scene<'_>, goal: &Goal, situation: Situation) -> Option<Vec<String>> {
    let (own, voice) = (scene.own.as_ref()?, scene.voice);
    let told = own.against(situation, voice);
    let is_own = goal.is_chosen && scene.dossier.before_trying.is_none();
    let mut lines = vec![told.range];
    if is_own {
        lines.push(t::OWN_ANSWERS.owned(voice));
    } else if goal.to.is_some() {
        lines.push(told.moved);
        lines.extend(told.without_wage);
    }
    Some(lines)
}
