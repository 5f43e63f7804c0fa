//! The words round a number: its label, its value, what counts without one, and what is wrong with what was typed.
//! Leaves out the answer itself.

use super::typed::{self, NumberError};
use super::{Number, Unit};
use crate::wording::{amounts, spans};
use content::texts::{common, trying as t};
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Refusal};
use domain::values::Euro;

impl Number {
    /// What is asked.
    pub const fn label(self) -> &'static Text {
        match self {
            Self::TrainingWeeks => &t::TRAINING_WEEKS,
            Self::TrainingCost => &t::TRAINING_COST,
            Self::Money => &t::MONEY,
            Self::GuidanceMonths => &t::GUIDANCE_MONTHS,
            Self::RecoveryWeeks => &t::RECOVERY_WEEKS,
            Self::Hours => &t::HOURS,
        }
    }

    /// A number with its unit, such as "26 weken" or "€ 1.250".
    pub fn words(self, number: u32, voice: Voice) -> String {
        let count = i64::from(number);
        match self.unit() {
            Unit::Weeks => spans::count_of_weeks(count, voice),
            Unit::Months => spans::count_of_months(count, voice),
            Unit::Euros => amounts::euro(Euro::whole(count), voice),
            Unit::Hours => t::HOURS_VALUE.fill(voice, [count.to_string()]),
        }
    }

    /// The number as it stands in its field; empty without one.
    pub fn typed(self, number: Option<u32>, voice: Voice) -> String {
        number.map(|number| amounts::whole(i64::from(number), voice)).unwrap_or_default()
    }

    /// What a screen reader says of the slider.
    pub fn spoken(self, dossier: &Dossier, voice: Voice) -> String {
        match self.value(dossier) {
            Some(number) => self.words(number, voice),
            None => self.unanswered(dossier, voice),
        }
    }

    /// What counts while there is no answer; empty when there is one.
    pub fn note(self, dossier: &Dossier, voice: Voice) -> String {
        if self.value(dossier).is_some() { String::new() } else { self.unanswered(dossier, voice) }
    }

    fn unanswered(self, dossier: &Dossier, voice: Voice) -> String {
        match self.assumed(dossier) {
            Some(number) => t::NOT_FILLED_IN_COUNTS.fill(voice, [self.words(number, voice)]),
            None => t::NOT_FILLED_IN_SEVERAL.owned(voice),
        }
    }

    /// The command of what was typed; an empty field takes the answer back.
    ///
    /// # Errors
    /// The sentence that says what to mend.
    pub fn read(self, text: &str, dossier: &Dossier, voice: Voice) -> Result<Command, String> {
        let is_euros = self.unit() == Unit::Euros;
        let read = if is_euros { typed::euros(text) } else { typed::number(text) };
        let number = match read {
            Ok(number) => Some(number),
            Err(NumberError::Empty) => None,
            Err(NumberError::Beyond) => return Err(self.beyond(None, voice)),
            Err(NumberError::NotWhole) => return Err(not_a_number(is_euros, voice)),
        };
        let refused = || match number {
            Some(_) => self.beyond(None, voice),
            None => not_a_number(is_euros, voice),
        };
        self.set(number, dossier).ok_or_else(refused)
    }

    /// The sentence for a number outside its range, as the dossier refused it or as the question has it.
    pub fn beyond(self, refusal: Option<Refusal>, voice: Voice) -> String {
        let scale = self.scale();
        let (least, most) = match refusal {
            Some(Refusal::NumberOutOfRange { least, most }) => (least, most),
            _ => (scale.least, scale.most),
        };
        let bounds = [least, most].map(|bound| amounts::whole(i64::from(bound), voice));
        common::ERROR_NUMBER_RANGE.fill(voice, bounds)
    }
}

fn not_a_number(is_euros: bool, voice: Voice) -> String {
    let text = if is_euros { &common::ERROR_AMOUNT } else { &common::ERROR_NUMBER };
    text.owned(voice)
}
