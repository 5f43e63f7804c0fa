//! What stands in a field, and how it is read. Leaves out which answer it becomes.

use super::asked::{Asked, FieldOf};
use crate::typed_date::{DateError, TypedDate};
use crate::typed_decimal::{DecimalError, thousandths};
use crate::wording::amounts;
use chrono::NaiveDate;
use content::texts::{common, facts as t};
use content::{Text, Voice};
use domain::dossier::Refusal;
use domain::values::Euro;

/// What stands in a field: three parts of a date, or one text (for a choice, its word).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text or the word.
    pub text: String,
    /// The parts of a date.
    pub date: TypedDate,
}

/// What is to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the input.
    pub field: String,
    /// The sentence for the person.
    pub sentence: String,
}

/// Thousandths in a hundredth, and hundredths in a whole.
const TENTH: i64 = 10;
const HUNDRED: i64 = 100;

impl Typed {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.date == TypedDate::default()
    }

    /// A text.
    pub(crate) fn text(text: String) -> Self {
        Self { text, date: TypedDate::default() }
    }

    /// A day.
    pub(crate) fn day(day: NaiveDate) -> Self {
        Self { text: String::new(), date: TypedDate::of(day) }
    }

    /// The day that was typed.
    pub(crate) fn read_day(&self, asked: Asked, voice: Voice) -> Result<NaiveDate, Problem> {
        self.date.parse(voice).map_err(|error| date_problem(error, asked, voice))
    }

    /// The number that was typed, in hundredths for an amount or a percentage.
    pub(crate) fn read_number(&self, kind: FieldOf, asked: Asked, voice: Voice) -> Result<i64, Problem> {
        let sentence: &Text = match kind {
            FieldOf::Money => &t::ERROR_MONEY,
            FieldOf::Percent => &t::ERROR_PERCENT,
            _ => &common::ERROR_NUMBER,
        };
        let wrong = |_| problem(asked, sentence.owned(voice));
        let number = thousandths(&bare(&self.text), voice).map_err(wrong)?;
        let hundredths = number / TENTH;
        match kind {
            FieldOf::Money | FieldOf::Percent if number % TENTH == 0 => Ok(hundredths),
            FieldOf::Count if hundredths % HUNDRED == 0 && number % TENTH == 0 => Ok(hundredths / HUNDRED),
            _ => Err(wrong(DecimalError::NoNumber)),
        }
    }
}

/// An amount without what people write round it: "EUR 2.500,-" is 2.500.
fn bare(text: &str) -> String {
    let low = text.trim().to_ascii_lowercase();
    let low = low.trim_start_matches("eur").trim_end_matches("euro").trim_end_matches("eur");
    let low = low.trim_end_matches(['%', ' ']);
    let low = low.trim_end_matches(['-', '–']);
    if low.len() < text.trim().len() { low.trim_end_matches([',', '.']).to_owned() } else { low.to_owned() }
}

/// A problem with a field.
pub(crate) fn problem(asked: Asked, sentence: String) -> Problem {
    Problem { field: asked.id.to_owned(), sentence }
}

/// What is wrong with a date.
fn date_problem(error: DateError, asked: Asked, voice: Voice) -> Problem {
    Problem { field: error.part(asked.id), sentence: error.text().owned(voice) }
}

/// Why the dossier refused an answer, in words.
pub(crate) fn refused(refusal: Refusal, kind: FieldOf, asked: Asked, voice: Voice) -> Problem {
    let Refusal::NumberOutOfRange { least, most } = refusal else {
        return date_problem(DateError::from(refusal), asked, voice);
    };
    let (text, part) = match kind {
        FieldOf::Money => (&t::ERROR_MONEY_RANGE, 1),
        FieldOf::Percent => (&common::ERROR_NUMBER_RANGE, HUNDRED),
        _ => (&common::ERROR_NUMBER_RANGE, 1),
    };
    let ends = [least, most].map(|end| amounts::whole(i64::from(end) / part, voice));
    problem(asked, text.fill(voice, ends))
}

/// An amount as it would have been typed.
pub(crate) fn amount(amount: Euro, voice: Voice) -> String {
    amounts::cents(amount, voice)
}
