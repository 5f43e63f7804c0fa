//! What the Dutch rules need to know of a person. Leaves out everything else in the dossier.

use crate::dossier::{Dossier, Ending};
use crate::rights::contract_end;
use crate::values::{Answer, Country, Euro};
use chrono::NaiveDate;

/// The person's facts; whatever is not known stays `None`. Where not knowing is an answer of its own, it is an [`Answer`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DutchFacts {
    /// Where the person lives.
    pub lives: Option<Country>,
    /// Where the person works.
    pub works: Option<Country>,
    /// The first day of service.
    pub began: Option<NaiveDate>,
    /// How the contract ends.
    pub ending: Option<Ending>,
    /// The day of notice, or of signing.
    pub noticed: Option<NaiveDate>,
    /// The last paid day: of a dismissal on the spot that day.
    pub last_day: Option<NaiveDate>,
    /// Gross wage a month without extras.
    pub monthly_wage: Option<Euro>,
    /// Holiday pay in hundredths of a per cent. Not known, that of the law counts.
    pub holiday_pay: Option<u32>,
    /// Fixed extras a year. Known to be unknown, they are left out and the result says so.
    pub fixed_extras: Answer<Euro>,
    /// Variable extras of three calendar years. Likewise.
    pub variable_extras: Answer<Euro>,
    /// Date of birth. Known to be unknown, age plays no part.
    pub born: Answer<NaiveDate>,
    /// Whether the person worked twelve hours a week at most before turning eighteen.
    pub few_hours_before_18: Option<bool>,
    /// Costs that the employer wants to deduct. Known to be unknown, none are.
    pub deducted: Answer<Euro>,
    /// Whether the person agreed to those in writing, beforehand. Known to be unknown, they do not count.
    pub deduction_agreed: Answer<bool>,
    /// Whether the agreement mentions the right to withdraw. Not known, the earlier day counts.
    pub right_mentioned: Option<bool>,
    /// Days from a complete request at UWV to its decision. Not known, none are deducted.
    pub procedure_days: Option<u32>,
    /// Whether the person is ill now.
    pub is_ill: Answer<bool>,
    /// Whether the person is a civil servant with rules of their own. Not known, they are not.
    pub is_civil_servant: Option<bool>,
    /// Whether no work is left at all; otherwise the contract goes on in part. It matters across the border only.
    pub is_fully_unemployed: Answer<bool>,
    /// Weeks worked of the thirty-six before unemployment.
    pub weeks_worked: Option<u8>,
    /// Whether four of the five calendar years before had enough paid hours.
    pub four_of_five_years: Option<bool>,
    /// Calendar years of work before 2016.
    pub years_before_2016: Option<u8>,
    /// Calendar years of work from 2016 on.
    pub years_from_2016: Option<u8>,
}

impl DutchFacts {
    /// The facts of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let (contract, intake) = (&dossier.contract, &dossier.intake);
        Self {
            lives: intake.lives.known().copied(),
            works: intake.works.known().copied(),
            began: contract.began.known().copied(),
            ending: contract.ending.known().copied(),
            noticed: contract.noticed.known().copied(),
            last_day: contract_end(dossier),
            monthly_wage: contract.monthly_wage.known().copied(),
            holiday_pay: contract.holiday_pay.known().copied(),
            fixed_extras: contract.fixed_extras,
            variable_extras: contract.variable_extras,
            born: contract.born,
            few_hours_before_18: contract.few_hours_before_18.known().copied(),
            deducted: contract.deducted,
            deduction_agreed: contract.deduction_agreed,
            right_mentioned: contract.right_mentioned.known().copied(),
            procedure_days: contract.procedure_days.known().copied(),
            is_ill: contract.is_ill,
            is_civil_servant: contract.is_civil_servant.known().copied(),
            is_fully_unemployed: contract.fully_unemployed,
            weeks_worked: contract.weeks_worked.known().copied(),
            four_of_five_years: contract.four_of_five_years.known().copied(),
            years_before_2016: contract.years_before_2016.known().copied(),
            years_from_2016: contract.years_from_2016.known().copied(),
        }
    }
}
