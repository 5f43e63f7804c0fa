//! Trying something out without losing one's own answers: the commands of a lever or a control, and one sentence that
//! compares. Leaves out running commands.

use super::Reckoning;
use super::answer::after;
use crate::control::tried;
use crate::wording::dates;
use crate::wording::spans::NO_FIGURE_BEYOND;
use chrono::NaiveDate;
use content::Voice;
use content::texts::trying as t;
use domain::dossier::{Command, Dossier, Guidance, GuidanceTerms};
use domain::forecast::{Employment, Evaluator, Lever, Situation};
use domain::values::Answer;

/// Weeks below which two forecasts are about equal.
const EQUAL: f64 = 2.0;

/// The commands that try a change out, or two, one after the other. Empty when it is not open to this person.
pub fn commands(lever: Lever, with: Option<Lever>, dossier: &Dossier, today: NaiveDate) -> Vec<Command> {
    let reckoning = Reckoning::of(dossier, today);
    let mut situation = reckoning.situation;
    let mut commands = Vec::new();
    for lever in std::iter::once(lever).chain(with) {
        let Some(changed) = lever.apply(&situation, &reckoning.parameters) else { return Vec::new() };
        commands.extend(between(&situation, &changed, today));
        situation = changed;
    }
    tried(commands)
}

/// The commands that lead from one situation to another, as far as a lever changes one.
fn between(before: &Situation, after: &Situation, today: NaiveDate) -> Vec<Command> {
    let mut commands = Vec::new();
    let mut when = |differs: bool, command: Command| {
        if differs {
            commands.push(command);
        }
    };
    when(before.direction != after.direction, Command::Direction(after.direction));
    when(before.retraining != after.retraining, Command::Retraining(after.retraining));
    // Another training takes back what was said of the one before; the same one does not.
    let is_bare = before.training != after.training;
    when(is_bare, Command::TrainingWeeks(answer(after.training.weeks)));
    when(is_bare, Command::TrainingCost(answer(after.training.cost)));
    when(before.money != after.money, Command::Money(answer(after.money)));
    when(before.market != after.market, Command::Market(after.market));
    when(before.travel != after.travel, Command::Travel(after.travel));
    when(before.hours != after.hours, Command::Hours(after.hours));
    when(before.guidance != after.guidance, guidance(before.guidance, after.guidance));
    when(before.searched != after.searched, Command::SearchingSince(Answer::Open));
    when(before.searched != after.searched, Command::SearchingSince(Answer::Known(today)));
    if let Employment::Running { duties, .. } | Employment::EndUnknown { duties } = after.employment {
        when(before.employment != after.employment, Command::Duties(duties));
    }
    commands
}

fn answer<T>(stated: Option<T>) -> Answer<T> {
    stated.map_or(Answer::Open, Answer::Known)
}

/// More months go on from the end of those there are; all else is said anew.
fn guidance(before: Answer<Guidance>, after: Answer<Guidance>) -> Command {
    match (months(before), months(after)) {
        (Some(less), Some(more)) if less < more => Command::MoreGuidance(more - less),
        _ => Command::Guidance(after),
    }
}

fn months(guidance: Answer<Guidance>) -> Option<u8> {
    match guidance {
        Answer::Known(Guidance::Arranged(GuidanceTerms { months: Answer::Known(months), .. })) => {
            Some(months)
        }
        _ => None,
    }
}

/// One sentence that compares what is tried with the own answers. None when nothing is tried.
pub(super) fn compared(
    dossier: &Dossier,
    half: Option<f64>,
    evaluator: &Evaluator<'_>,
    today: NaiveDate,
    voice: Voice,
) -> Option<String> {
    let before = dossier.before_trying.as_deref()?;
    let own = Situation::with_answers(dossier, before, today);
    let own = evaluator.model(&own).weeks_until(0.5, half.unwrap_or(NO_FIGURE_BEYOND));
    let told = |weeks: Option<f64>| weeks.filter(|weeks| *weeks <= NO_FIGURE_BEYOND);
    let phrase = |weeks: Option<f64>| match told(weeks) {
        Some(weeks) => t::AROUND.fill(voice, [dates::month(after(today, weeks), today, voice)]),
        None => t::BEYOND.owned(voice),
    };
    let (tried, owned) = (phrase(half), phrase(own));
    let earlier = match (told(half), told(own)) {
        (Some(half), Some(own)) => half - own,
        _ => 0.0,
    };
    Some(match earlier {
        _ if tried != owned && EQUAL <= earlier.abs() || told(half).is_some() != told(own).is_some() => {
            t::COMPARED.fill(voice, [tried, owned])
        }
        _ if earlier <= -EQUAL => t::COMPARED_IN_MONTH.fill(voice, [tried, owned]),
        _ if EQUAL <= earlier => t::COMPARED_IN_MONTH_EARLIER.fill(voice, [tried, owned]),
        _ => t::COMPARED_EQUAL.fill(voice, [tried]),
    })
}
