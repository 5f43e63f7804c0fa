//! What the Belgian rules need to know of a person. Leaves out everything else in the dossier.

use crate::dossier::{Dossier, Ending, Paper, StatusIn2013};
use crate::rights::contract_end;
use crate::values::{Answer, Country, Euro};
use chrono::NaiveDate;

/// The person's facts; whatever is not known stays `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BelgianFacts {
    /// Where the person lives.
    pub lives: Option<Country>,
    /// Where the person works.
    pub works: Option<Country>,
    /// The first day of service.
    pub began: Option<NaiveDate>,
    /// How the contract ends.
    pub ending: Option<Ending>,
    /// The day of notice: that on which a registered letter was sent, or of dismissal at once.
    pub noticed: Option<NaiveDate>,
    /// The day on which the person heard of it, when that is another.
    pub told: Option<NaiveDate>,
    /// The last day of the contract: where notice is paid out that of dismissal.
    pub last_day: Option<NaiveDate>,
    /// Gross wage of the calendar year before the dismissal.
    pub annual_wage: Option<Euro>,
    /// Hours worked as a share of full time, in hundredths.
    pub full_time_share: Option<u8>,
    /// Date of birth.
    pub born: Option<NaiveDate>,
    /// Whether the person is ill now.
    pub is_ill: Option<bool>,
    /// Whether the person is a civil servant with rules of their own.
    pub is_civil_servant: Option<bool>,
    /// Whether the employer is in the private sector.
    pub is_private: Option<bool>,
    /// Whether the notice is worked; otherwise it is paid out.
    pub notice_worked: Option<bool>,
    /// Weeks of notice as the employer states them. Known to be unknown, the rules of the sector are the only way.
    pub notice_weeks: Answer<u8>,
    /// What the person was at the end of 2013.
    pub status_in_2013: Answer<StatusIn2013>,
    /// How many people work for the employer.
    pub employer_staff: Option<u32>,
    /// Whether a doctor's certificate says that outplacement is out of the question.
    pub unfit_for_outplacement: Option<bool>,
    /// Whether the person worked the days that benefit asks.
    pub enough_days_worked: Option<bool>,
    /// Whether no work is left at all.
    pub is_fully_unemployed: Answer<bool>,
    /// Months of career.
    pub career_months: Option<u32>,
    /// The day on which the outplacement started.
    pub guidance_began: Option<NaiveDate>,
    /// The day on which outplacement was offered.
    pub offered: Option<NaiveDate>,
}

impl BelgianFacts {
    /// The facts of a dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let (contract, intake) = (&dossier.contract, &dossier.intake);
        let paper = dossier.first_aid.paper.known();
        let heard = dossier.first_aid.dated.known().copied();
        Self {
            lives: intake.lives.known().copied(),
            works: intake.works.known().copied(),
            began: contract.began.known().copied(),
            ending: contract.ending.known().copied(),
            noticed: contract.noticed.known().copied(),
            told: heard
                .filter(|_| matches!(paper, Some(Paper::Nothing | Paper::Summary | Paper::NoticeLetter))),
            last_day: contract_end(dossier),
            annual_wage: contract.annual_wage.known().copied(),
            full_time_share: contract.full_time_share.known().copied(),
            born: contract.born.known().copied(),
            is_ill: contract.is_ill.known().copied(),
            is_civil_servant: contract.is_civil_servant.known().copied(),
            is_private: contract.is_private.known().copied(),
            notice_worked: contract.notice_worked.known().copied(),
            notice_weeks: contract.notice_weeks,
            status_in_2013: contract.status_in_2013,
            employer_staff: contract.employer_staff.known().copied(),
            unfit_for_outplacement: contract.unfit_for_outplacement.known().copied(),
            enough_days_worked: contract.enough_days_worked.known().copied(),
            is_fully_unemployed: contract.fully_unemployed,
            career_months: contract.career_months.known().copied(),
            guidance_began: contract.guidance_began.known().copied(),
            offered: contract.guidance_offered.known().copied(),
        }
    }
}
