//! The columns of the report, and what stands in each for something that was done. Leaves out which are chosen.

use super::activities::Activity;
use crate::applications::state;
use crate::records;
use content::texts::search_report as t;
use content::{Text, Voice};
use domain::dossier::{RecordField as F, RecordKind};
use domain::search::answered_on;
use formats::csv::Cell;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The day.
    Day,
    /// What was done.
    What,
    /// The job.
    Role,
    /// The employer.
    Organisation,
    /// How it was found.
    Channel,
    /// How it stands now.
    Result,
    /// Weeks from the application to the first answer.
    Weeks,
    /// Someone's name.
    Contact,
    /// Own words.
    Note,
}

impl Column {
    /// Every column, in order.
    pub const ALL: [Self; 9] = [
        Self::Day,
        Self::What,
        Self::Role,
        Self::Organisation,
        Self::Channel,
        Self::Result,
        Self::Weeks,
        Self::Contact,
        Self::Note,
    ];
    /// Those that are always in it.
    pub const FIXED: [Self; 2] = [Self::Day, Self::What];
    /// Those that are in it until the person chooses otherwise.
    pub const FIRST: [Self; 6] =
        [Self::Day, Self::What, Self::Role, Self::Organisation, Self::Channel, Self::Result];

    /// Its id on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::What => "what",
            Self::Role => "role",
            Self::Organisation => "organisation",
            Self::Channel => "channel",
            Self::Result => "result",
            Self::Weeks => "weeks",
            Self::Contact => "contact",
            Self::Note => "note",
        }
    }

    /// Its name.
    pub fn words(self) -> &'static Text {
        match self {
            Self::Day => &t::COLUMN_DAY,
            Self::What => &t::COLUMN_WHAT,
            Self::Role => &t::COLUMN_ROLE,
            Self::Organisation => &t::COLUMN_ORGANISATION,
            Self::Channel => &t::COLUMN_CHANNEL,
            Self::Result => &t::COLUMN_RESULT,
            Self::Weeks => &t::COLUMN_WEEKS,
            Self::Contact => &t::COLUMN_CONTACT,
            Self::Note => &t::COLUMN_NOTE,
        }
    }

    /// What stands in it for something that was done.
    pub(super) fn cell(self, one: &Activity, voice: Voice) -> Cell {
        let record = one.record;
        let words = |words: String| if words.is_empty() { Cell::Empty } else { Cell::Words(words) };
        let of_field = |field| words(records::value(record, field, voice).unwrap_or_default());
        // What holds for the whole application stands in one line of it.
        let is_first = one.field == F::Applied || record.kind != RecordKind::Application;
        match self {
            Self::Day => Cell::Day(one.day),
            Self::What => words(what(one, voice)),
            Self::Role => of_field(F::Role),
            Self::Organisation => of_field(F::Organisation),
            Self::Channel => of_field(F::Channel),
            Self::Contact => of_field(F::Name),
            Self::Note if is_first => of_field(F::Note),
            Self::Result if one.field == F::Applied => words(state(record, voice)),
            Self::Weeks if one.field == F::Applied => weeks(one),
            _ => Cell::Empty,
        }
    }
}

fn what(one: &Activity, voice: Voice) -> String {
    let text = match (one.record.kind, one.field) {
        (RecordKind::Contact, _) => &t::WHAT_PERSON,
        (RecordKind::Activity, _) => return one.record.words(F::Title).to_owned(),
        (_, F::Applied) => &t::WHAT_APPLIED,
        (_, F::Replied) => &t::WHAT_REPLIED,
        (_, F::Interview) => &t::WHAT_TALK,
        (_, F::SecondInterview) => &t::WHAT_SECOND_TALK,
        (_, F::Offered) => &t::WHAT_OFFER,
        _ => return state(one.record, voice),
    };
    text.owned(voice)
}

fn weeks(one: &Activity) -> Cell {
    let days = answered_on(one.record).map(|day| day.signed_duration_since(one.day).num_days());
    match days.filter(|days| 0 <= *days) {
        Some(days) => Cell::Tenths((days * 20 + 7) / 14),
        None => Cell::Empty,
    }
}
