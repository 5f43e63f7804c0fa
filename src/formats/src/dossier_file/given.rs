//! One value of the table on its way to or from the dossier, whatever its kind. Leaves out how it is written.

use crate::words::Word;
use chrono::NaiveDate;
use domain::values::Answer;

/// What a field holds.
#[derive(Clone, Copy)]
pub(super) enum Given<'a> {
    /// Nothing: it is left out.
    Absent,
    /// "I do not know yet".
    Unknown,
    /// A group that is there, whatever is in it.
    There,
    /// A choice, by its place among the words.
    Place(usize),
    /// A whole number.
    Number(u32),
    /// A day.
    Day(NaiveDate),
    /// Own words.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
}

impl Given<'_> {
    /// There, or left out.
    pub(super) fn there(is_there: bool) -> Self {
        if is_there { Self::There } else { Self::Absent }
    }

    /// A choice.
    pub(super) fn one<T: Word>(choice: T) -> Self {
        Self::Place(choice.place())
    }

    /// The answer to a question with choices.
    pub(super) fn choice<T: Word>(answer: Answer<T>) -> Self {
        match answer {
            Answer::Open => Self::Absent,
            Answer::Unknown => Self::Unknown,
            Answer::Known(choice) => Self::one(choice),
        }
    }

    /// The answer to a question for a number.
    pub(super) fn number<T: Into<u32>>(answer: Answer<T>) -> Self {
        match answer {
            Answer::Open => Self::Absent,
            Answer::Unknown => Self::Unknown,
            Answer::Known(number) => Self::Number(number.into()),
        }
    }

    /// The answer to a question for a day.
    pub(super) fn day(answer: Answer<NaiveDate>) -> Self {
        match answer {
            Answer::Open => Self::Absent,
            Answer::Unknown => Self::Unknown,
            Answer::Known(day) => Self::Day(day),
        }
    }

    /// A number that may not be there.
    pub(super) fn amount<T: Into<u32>>(number: Option<T>) -> Self {
        number.map_or(Self::Absent, |number| Self::Number(number.into()))
    }

    /// The choice, when it is one.
    pub(super) fn as_one<T: Word>(self) -> Option<T> {
        match self {
            Self::Place(place) => T::CHOICES.get(place).copied(),
            _ => None,
        }
    }

    /// The choice as an answer.
    pub(super) fn as_choice<T: Word>(self) -> Answer<T> {
        match (self, self.as_one()) {
            (_, Some(choice)) => Answer::Known(choice),
            (Self::Unknown, None) => Answer::Unknown,
            _ => Answer::Open,
        }
    }

    /// The number as an answer.
    pub(super) fn as_number<T: TryFrom<u32>>(self) -> Answer<T> {
        match self {
            Self::Number(number) => number.try_into().map_or(Answer::Open, Answer::Known),
            Self::Unknown => Answer::Unknown,
            _ => Answer::Open,
        }
    }

    /// The day as an answer.
    pub(super) fn as_day(self) -> Answer<NaiveDate> {
        match self {
            Self::Day(day) => Answer::Known(day),
            Self::Unknown => Answer::Unknown,
            _ => Answer::Open,
        }
    }

    /// The day, when it is one.
    pub(super) fn as_date(self) -> Option<NaiveDate> {
        self.as_day().known().copied()
    }
}

impl<'a> Given<'a> {
    /// The own words; none when they are of another kind.
    pub(super) fn as_text(self) -> &'a str {
        match self {
            Self::Text(words) => words,
            _ => "",
        }
    }
}
