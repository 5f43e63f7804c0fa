//! What the person decides about occupations, by their codes. Leaves out which occupations there are: the content package
//! has them, and a code that it does not know is not counted.

use super::Refusal;
use super::own_words::kept;
use super::refusal::within;

/// How many occupations are kept or put aside at most.
pub const MOST_OCCUPATIONS: usize = 60;
/// How many characters a note on one has at most.
pub const MOST_OCCUPATION_NOTE: usize = 300;
/// The highest code.
pub const MOST_CODE: u16 = 9_999;
/// The most that a part can weigh.
pub const MOST_WEIGHT: u8 = 10;

/// What the person decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkChoices {
    /// The occupation of the last work.
    pub last: Option<u16>,
    /// Occupations that do not suit them.
    pub put_aside: Vec<u16>,
    /// Occupations that they keep, each with a note, which may be empty.
    pub kept: Vec<(u16, String)>,
    /// What interests, skills and values weigh, each 0 to 10; None as they are to begin with.
    pub weights: Option<[u8; 3]>,
    /// The occupation that they go for.
    pub chosen: Option<u16>,
    /// The one from before something was tried out; going back to the own answers brings it back.
    pub chosen_before: Option<u16>,
}

/// One change of what the person decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkCommand {
    /// The occupation of the last work.
    Last(Option<u16>),
    /// Whether an occupation does not suit them.
    PutAside(u16, bool),
    /// Keeps an occupation with a note, in place of the note before.
    Keep(u16, String),
    /// Keeps it no longer.
    Drop(u16),
    /// What each part weighs.
    Weigh(Option<[u8; 3]>),
    /// The occupation to go for.
    Choose(Option<u16>),
}

impl WorkChoices {
    /// Whether nothing was decided.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The note on an occupation that is kept.
    pub fn note(&self, code: u16) -> Option<&str> {
        self.kept.iter().find(|(known, _)| *known == code).map(|(_, note)| note.as_str())
    }

    /// Keeps an occupation with a note, in place of the note before; the note is cut to what is kept.
    pub fn keep(&mut self, code: u16, note: &str) {
        let note = kept(note, MOST_OCCUPATION_NOTE);
        match self.kept.iter_mut().find(|(known, _)| *known == code) {
            Some((_, before)) => *before = note,
            None => self.kept.push((code, note)),
        }
    }

    pub(super) fn change(&mut self, command: WorkCommand) {
        match command {
            WorkCommand::Last(code) => self.last = code,
            WorkCommand::PutAside(code, is_aside) => {
                self.put_aside.retain(|known| *known != code);
                if is_aside {
                    self.put_aside.push(code);
                }
            }
            WorkCommand::Keep(code, note) => self.keep(code, &note),
            WorkCommand::Drop(code) => self.kept.retain(|(known, _)| *known != code),
            WorkCommand::Weigh(weights) => self.weights = weights,
            WorkCommand::Choose(code) => self.chosen = code,
        }
    }
}

impl WorkCommand {
    /// Whether this change makes sense.
    pub(super) fn check(&self, before: &WorkChoices) -> Result<(), Refusal> {
        let is_code = |code: u16| within(code, 0, MOST_CODE);
        let room = |is_known: bool, count: usize| {
            if is_known || count < MOST_OCCUPATIONS { Ok(()) } else { Err(Refusal::TooManyOccupations) }
        };
        match self {
            Self::Last(code) | Self::Choose(code) => code.map_or(Ok(()), is_code),
            Self::PutAside(code, is_aside) => {
                is_code(*code)?;
                room(!is_aside || before.put_aside.contains(code), before.put_aside.len())
            }
            Self::Keep(code, _) => {
                is_code(*code)?;
                room(before.note(*code).is_some(), before.kept.len())
            }
            Self::Weigh(Some(weights)) => {
                weights.iter().try_for_each(|weight| within(*weight, 0, MOST_WEIGHT))
            }
            Self::Weigh(None) | Self::Drop(_) => Ok(()),
        }
    }
}
