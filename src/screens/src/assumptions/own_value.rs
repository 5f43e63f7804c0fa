//! The small form for a value of one's own: what it asks, what it holds, and what was typed as a command. Leaves out
//! drawing it.

use super::figures::{Own, found, in_words, label, range};
use crate::typed_decimal::{self, DecimalError};
use crate::wording::amounts;
use content::Voice;
use content::texts::assumptions as t;
use domain::dossier::{Assumption, Author, Command, Dossier, MOST_WHY, Refusal};
use formats::words::Word;

/// The id of the field for the value.
pub const VALUE: &str = "own-value";
/// The id of the choice whose it is.
pub const BY: &str = "own-by";
/// The id of the field for why.
pub const WHY: &str = "own-why";

/// The form for one figure.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnValue {
    /// The id of the figure.
    pub figure: &'static str,
    /// The question for the value, with its unit.
    pub label: &'static str,
    /// Our value, and between which values it makes sense.
    pub hint: String,
    /// The value of now, as it would be typed; empty when ours is in force.
    pub value: String,
    /// The word of whose it is.
    pub by: &'static str,
    /// Why.
    pub why: String,
}

/// Why what was typed is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The id of the field to mend.
    pub field: &'static str,
    /// The sentence for the person.
    pub message: String,
}

impl OwnValue {
    /// The form for a figure, filled with what is in force. None when there is no such figure.
    pub fn of(figure: &str, dossier: &Dossier, voice: Voice) -> Option<Self> {
        let of = found(figure)?;
        let ours = in_words(of.unit, of.ours, voice);
        let (least, most) = limits(figure, voice);
        let known = dossier.assumptions.iter().find(|known| known.figure == figure);
        Some(Self {
            figure: of.id,
            label: label(of.unit).get(voice),
            hint: t::VALUE_HINT.fill(voice, [ours, least, most]),
            value: known.map(|known| typed(known.thousandths, voice)).unwrap_or_default(),
            by: known.map_or(Author::Person, |known| known.by).word(),
            why: known.map(|known| known.why.clone()).unwrap_or_default(),
        })
    }
}

/// The command of what was typed.
///
/// # Errors
/// A [`Refused`] that says which field to mend, and how.
pub fn read(figure: &str, value: &str, by: &str, why: &str, voice: Voice) -> Result<Command, Refused> {
    let refuse = |field, message: &str| Err(Refused { field, message: message.to_owned() });
    let thousandths = match typed_decimal::thousandths(value, voice) {
        Ok(thousandths) => thousandths,
        Err(DecimalError::Empty) => return refuse(VALUE, t::ERROR_EMPTY.get(voice)),
        Err(DecimalError::NoNumber) => return refuse(VALUE, t::ERROR_NO_NUMBER.get(voice)),
    };
    let (least, most) = found(figure).map_or((0, 0), |found: Own| range(&found));
    let Some(thousandths) = u32::try_from(thousandths).ok().filter(|given| (least..=most).contains(given))
    else {
        return refuse(VALUE, &out_of_range(figure, voice));
    };
    let why = why.trim();
    if why.is_empty() {
        return refuse(WHY, t::ERROR_NO_WHY.get(voice));
    }
    if MOST_WHY < why.chars().count() {
        return refuse(WHY, &t::ERROR_WHY_LONG.fill(voice, [MOST_WHY.to_string()]));
    }
    let by = Author::from_word(by).unwrap_or(Author::Person);
    Ok(Command::Assume(Assumption { figure: figure.to_owned(), thousandths, by, why: why.to_owned() }))
}

impl Refused {
    /// What the dossier refused, as the form tells it.
    pub fn by_dossier(refusal: Refusal, figure: &str, voice: Voice) -> Self {
        let message = match refusal {
            Refusal::TooManyAssumptions => t::ERROR_TOO_MANY.owned(voice),
            _ => out_of_range(figure, voice),
        };
        Self { field: VALUE, message }
    }
}

fn out_of_range(figure: &str, voice: Voice) -> String {
    let (least, most) = limits(figure, voice);
    t::ERROR_OUT_OF_RANGE.fill(voice, [least, most])
}

/// The least and the most of a figure, as they would be typed.
fn limits(figure: &str, voice: Voice) -> (String, String) {
    let (least, most) = found(figure).map_or((0, 0), |found: Own| range(&found));
    (typed(least, voice), typed(most, voice))
}

fn typed(thousandths: u32, voice: Voice) -> String {
    amounts::decimal(f64::from(thousandths) / 1000.0, 3, voice)
}
