//! One application in a list: how far it is, what is next, and what usually happens then. Leaves out its group.

use crate::records;
use crate::route::Route;
use crate::wording::{dates, spans};
use chrono::NaiveDate;
use content::search::figures::SILENT_WEEKS;
use content::texts::applications as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind};
use domain::search::{Ending, Happening, Stage, silent_since};

/// One application.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// How far it is.
    pub state: String,
    /// What is next, with its day.
    pub next: Option<String>,
    /// That it is silent, after a while.
    pub hint: Option<String>,
    /// Where it goes on, and what helps at its stage, in words and as addresses.
    pub onward: Vec<(String, String)>,
    /// What usually happens next, the likeliest first.
    pub ways: Vec<Way>,
}

/// Something that can happen, as a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// What happens.
    pub happening: Happening,
    /// Its words.
    pub label: &'static str,
}

impl Row {
    /// The row of an application today.
    pub fn of(application: &Record, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let stage = Stage::of(application);
        let onward = match stage {
            Stage::Offered => Some((t::TO_OFFER.owned(voice), Route::JobOffers.href())),
            Stage::Ended(Ending::Accepted) => Some((t::TO_NEW_WORK.owned(voice), Route::NewWork.href())),
            _ => in_network(application, dossier, voice),
        };
        let usual = Happening::usual(application).iter();
        Self {
            id: application.id,
            name: records::name(application, voice),
            state: state(application, voice),
            next: next(application, today, voice),
            hint: silent(application, today, voice),
            onward: onward.into_iter().chain(exercise(stage, voice)).collect(),
            ways: usual
                .map(|&happening| Way { happening, label: happening_words(happening).get(voice) })
                .collect(),
        }
    }
}

/// What happens, in the words of the person.
pub fn happening_words(happening: Happening) -> &'static Text {
    match happening {
        Happening::Applied => &t::HAPPENING_APPLIED,
        Happening::Replied => &t::HAPPENING_REPLIED,
        Happening::Talk => &t::HAPPENING_TALK,
        Happening::SecondTalk => &t::HAPPENING_SECOND_TALK,
        Happening::Offer => &t::HAPPENING_OFFER,
        Happening::Accepted => &t::HAPPENING_ACCEPTED,
        Happening::NoReply => &t::HAPPENING_NO_REPLY,
        Happening::Rejected => &t::HAPPENING_REJECTED,
        Happening::Withdrawn => &t::HAPPENING_WITHDRAWN,
        Happening::Gone => &t::HAPPENING_GONE,
    }
}

/// What is said once it happened to the application of this name.
pub fn done_words(happening: Happening, name: &str, voice: Voice) -> String {
    let said = t::HAPPENED.fill(voice, [happening_words(happening).get(voice), name]);
    let kind = match happening {
        Happening::NoReply => &t::KIND_NO_REPLY,
        Happening::Rejected => &t::KIND_REJECTED,
        _ => return said,
    };
    [&said, " ", kind.get(voice)].concat()
}

/// How far it is, with the day when there is one.
pub(crate) fn state(application: &Record, voice: Voice) -> String {
    let day = |field| application.day(field).map(|day| dates::day(day, voice));
    let told = match Stage::of(application) {
        Stage::Found => None,
        Stage::Applied => match day(F::Replied) {
            Some(day) => Some(t::STATE_REPLIED.fill(voice, [day])),
            None => day(F::Applied).map(|day| t::STATE_APPLIED.fill(voice, [day])),
        },
        Stage::InTalk => day(F::Interview).map(|day| t::STATE_TALK.fill(voice, [day])),
        Stage::SecondTalk => day(F::SecondInterview).map(|day| t::STATE_SECOND_TALK.fill(voice, [day])),
        Stage::Offered => day(F::Offered).map(|day| t::STATE_OFFER.fill(voice, [day])),
        Stage::Ended(_) => {
            let ending = records::value(application, F::Outcome, voice);
            let ending = ending.unwrap_or_else(|| t::STATE_CLOSED.owned(voice));
            Some(match day(F::Closed) {
                Some(day) => t::STATE_ON.fill(voice, [ending, day]),
                None => ending,
            })
        }
    };
    told.unwrap_or_else(|| t::STATE_FOUND.owned(voice))
}

/// What is next, with its day.
fn next(application: &Record, today: NaiveDate, voice: Voice) -> Option<String> {
    if Stage::of(application).is_over() {
        return None;
    }
    let words = Some(application.words(F::Next)).filter(|words| !words.is_empty());
    let Some(day) = application.day(F::NextDay) else { return words.map(str::to_owned) };
    let line = if day < today { &t::NEXT_WAS } else { &t::NEXT_ON };
    Some(line.fill(voice, [dates::day(day, voice).as_str(), words.unwrap_or(t::NEXT_STEP.get(voice))]))
}

/// That it is silent, after a while.
fn silent(application: &Record, today: NaiveDate, voice: Voice) -> Option<String> {
    let weeks = today.signed_duration_since(silent_since(application)?).num_weeks();
    let is_long = SILENT_WEEKS.value <= weeks as f64;
    is_long.then(|| t::SILENT.fill(voice, [spans::span(Some(weeks as f64), voice)]))
}

/// The way to the exercise that helps at this stage.
fn exercise(stage: Stage, voice: Voice) -> Option<(String, String)> {
    let id = match stage {
        Stage::Found => "brief",
        Stage::InTalk | Stage::SecondTalk => "gesprek",
        Stage::Offered => "onderhandelen",
        Stage::Applied | Stage::Ended(_) => return None,
    };
    let (id, name) = content::exercise_name(id)?;
    Some((t::HELPS.fill(voice, [name.get(voice)]), Route::Exercise(id).href()))
}

/// The way to its contact among the people the person knows.
fn in_network(application: &Record, dossier: &Dossier, voice: Voice) -> Option<(String, String)> {
    let name = application.words(F::Name);
    let is_same = |contact: &Record| !name.is_empty() && contact.words(F::Name).eq_ignore_ascii_case(name);
    let is_known = dossier.records.of(RecordKind::Contact).any(is_same);
    is_known.then(|| (t::IN_NETWORK.fill(voice, [name]), Route::Network.href()))
}
