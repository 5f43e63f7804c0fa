//! Where a person stands in a test, and what each step changes. Leaves out every word.

use super::made_of;
use super::result::has_picture;
use crate::test::Test;
use crate::weather::is_heavy;
use chrono::NaiveDate;
use domain::assessment::{Answers, Instrument, Item, Reply, Sitting};
use domain::dossier::{Command, Dossier};

/// Where a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Before the first question.
    Before,
    /// At the item of this place, counted from zero.
    At(usize),
    /// After the short start, before anything further.
    Half,
    /// After the last question.
    Done,
    /// After the short start or the last question, with so much left open that nothing comes out: from this place on.
    Skipped(usize),
}

/// What counts of a test today: a weather check counts for its day alone.
pub fn counted(test: Test, dossier: &Dossier, today: NaiveDate) -> Option<&Sitting> {
    let sitting = dossier.assessments.get(test.id())?;
    (test != Test::Weather || sitting.on == Some(today)).then_some(sitting)
}

/// Where the person stands: at the item they went to; else at the first that they did not pass. The weather check begins
/// at its question, which stays there.
pub fn standing(test: Test, dossier: &Dossier, today: NaiveDate) -> Standing {
    let instrument = &made_of(test).instrument;
    let sitting = counted(test, dossier, today);
    let named = sitting.and_then(|sitting| sitting.at.as_deref());
    let at = named.and_then(|id| instrument.items.iter().position(|item| item.id == id));
    match (at, sitting) {
        (Some(place), _) => Standing::At(place),
        _ if test == Test::Weather => Standing::At(0),
        (None, Some(sitting)) if !sitting.answers.is_empty() => match open(instrument, &sitting.answers) {
            Standing::At(place) => Standing::At(place),
            end if has_picture(test, sitting) => end,
            _ => Standing::Skipped(first_open(test, &sitting.answers)),
        },
        _ => Standing::Before,
    }
}

/// Where someone goes on who is at no item.
fn open(instrument: &Instrument, answers: &Answers) -> Standing {
    match instrument.items.iter().position(|item| answers.get(item.id).is_none()) {
        None => Standing::Done,
        Some(place) if is_half(instrument, answers, place) => Standing::Half,
        Some(place) => Standing::At(place),
    }
}

/// Whether the short start ends before this place, for someone who has gone no further.
fn is_half(instrument: &Instrument, answers: &Answers, place: usize) -> bool {
    answers.is_start_only(instrument) && instrument.items.get(place).is_some_and(|item| !item.is_start)
}

/// How many questions there are as long as the person does not go further than the short start, or in all.
pub fn asked(instrument: &Instrument, answers: Option<&Answers>, place: usize) -> usize {
    let is_short = instrument.items.get(place).is_some_and(|item| item.is_start)
        && answers.is_none_or(|answers| answers.is_start_only(instrument));
    if is_short { start(instrument) } else { instrument.items.len() }
}

/// How many questions the short start has.
pub fn start(instrument: &Instrument) -> usize {
    instrument.items.iter().filter(|item| item.is_start).count()
}

/// Whether every question was answered or gone past, and something came out.
pub fn is_passed(test: Test, dossier: &Dossier) -> bool {
    let instrument = &made_of(test).instrument;
    let sitting = dossier.assessments.get(test.id());
    sitting.is_some_and(|sitting| sitting.answers.next(instrument).is_none() && has_picture(test, sitting))
}

/// The place of the first question without a whole answer: not come to, gone past, or half answered.
pub fn first_open(test: Test, answers: &Answers) -> usize {
    let instrument = &made_of(test).instrument;
    let is_open = |item: &Item| match answers.to(instrument, item) {
        Some(Reply::CanWant(can, want)) => can.is_none() || want.is_none(),
        reply => reply.is_none(),
    };
    instrument.items.iter().position(is_open).unwrap_or_default()
}

/// Goes to the item of this place.
pub fn to(test: Test, place: usize) -> Vec<Command> {
    let item = made_of(test).instrument.items.get(place);
    vec![Command::StandAt(test.id().to_owned(), item.map(|item| item.id.to_owned()))]
}

/// Answers an item and goes on to the next. What is said first of the weather begins a new check, and stays in sight.
pub fn answer(test: Test, place: usize, reply: Reply, dossier: &Dossier) -> Vec<Command> {
    let Some(given) = keep(test, place, reply) else { return Vec::new() };
    if test == Test::Weather && place == 0 {
        return vec![Command::ForgetTest(test.id().to_owned()), given];
    }
    on(given, test, place, dossier)
}

/// Answers an item and stays there.
pub fn keep(test: Test, place: usize, reply: Reply) -> Option<Command> {
    let item = made_of(test).instrument.items.get(place)?;
    Some(Command::AnswerItem(test.id().to_owned(), item.id.to_owned(), reply))
}

/// Goes past an item; one that was answered keeps its answer.
pub fn skip(test: Test, place: usize, dossier: &Dossier) -> Vec<Command> {
    let Some(item) = made_of(test).instrument.items.get(place) else { return Vec::new() };
    on(Command::SkipItem(test.id().to_owned(), item.id.to_owned()), test, place, dossier)
}

/// A change, and going on to the item after it, to the pause after the short start, or to the end.
fn on(change: Command, test: Test, place: usize, dossier: &Dossier) -> Vec<Command> {
    let instrument = &made_of(test).instrument;
    let answers = dossier.assessments.get(test.id()).map(|sitting| &sitting.answers);
    let is_pause = answers.is_some_and(|answers| is_half(instrument, answers, place + 1));
    let next = if is_pause || is_heavy_answer(instrument, place, &change) {
        instrument.items.len()
    } else {
        place + 1
    };
    let mut commands = vec![change];
    commands.extend(to(test, next));
    commands
}

/// Whether this says that it weighs heavily: nothing more is asked then.
fn is_heavy_answer(instrument: &Instrument, place: usize, change: &Command) -> bool {
    match (change, instrument.items.get(place)) {
        (Command::AnswerItem(_, _, Reply::Chosen(choice)), Some(item)) => {
            item.heavy.contains(&choice.as_str())
        }
        _ => false,
    }
}

/// Whether a step from this item led to what comes out: all is passed, or it is heavy and people come first.
pub fn is_over(test: Test, place: usize, dossier: &Dossier, today: NaiveDate) -> bool {
    if test == Test::Weather {
        return is_heavy(dossier, today) || place + 1 == made_of(test).instrument.items.len();
    }
    standing(test, dossier, today) == Standing::Done
}
