//! What a person has told that bears on deadlines. Leaves out everything else.

use super::{DeadlineFrom, DeadlineQuestion, contract_end};
use crate::dossier::{Contract, Dossier, Ending, Paper};
use crate::values::Country;
use chrono::NaiveDate;

/// The person's facts; whatever is not known stays `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeadlineFacts {
    /// What lies before the person.
    pub paper: Option<Paper>,
    /// Where the person lives.
    pub lives_in: Option<Country>,
    /// Where the person works.
    pub works_in: Option<Country>,
    /// The date on the letter.
    pub letter_date: Option<NaiveDate>,
    /// The day of signing.
    pub signing_date: Option<NaiveDate>,
    /// The last day of the contract.
    pub last_working_day: Option<NaiveDate>,
    /// The day the person was told.
    pub told_date: Option<NaiveDate>,
    /// The day of notice; as long as that is not known, the day the person was told.
    pub noticed: Option<NaiveDate>,
    /// The first day of the notice period.
    pub notice_start: Option<NaiveDate>,
    /// Whether the agreement mentions the right to withdraw.
    pub right_mentioned: Option<bool>,
    /// Whether the person works during the notice period.
    pub notice_worked: Option<bool>,
    /// Whether the employer must offer outplacement.
    pub outplacement_owed: Option<bool>,
    /// Whether the person is too ill for outplacement.
    pub unfit_for_outplacement: Option<bool>,
    /// Whether the employer ends the contract.
    pub ended_by_employer: Option<bool>,
    /// Whether it is a collective dismissal.
    pub collective: Option<bool>,
}

impl DeadlineFacts {
    /// The facts of a dossier. Its one first-aid date means the letter, the signing or the telling,
    /// by what lies before the person. Someone who skips first aid is taken to have nothing on paper, unless the facts
    /// of the contract say what there is. Those of the contract are the later and the more exact ones, and count first.
    pub fn of(dossier: &Dossier) -> Self {
        let contract = &dossier.contract;
        let ending = contract.ending.known().copied();
        let noticed = contract.noticed.known().copied();
        let paper = paper(dossier.first_aid.paper.known().copied(), contract);
        let dated = dossier.first_aid.dated.known().copied();
        let told_date = dated
            .or(noticed)
            .filter(|_| matches!(paper, Paper::Nothing | Paper::Summary | Paper::NoticeLetter));
        Self {
            paper: Some(paper),
            lives_in: dossier.intake.lives.known().copied(),
            works_in: dossier.intake.works.known().copied(),
            letter_date: dated.filter(|_| matches!(paper, Paper::UwvLetter | Paper::NoticeLetter)),
            signing_date: noticed
                .filter(|_| ending == Some(Ending::Agreement))
                .or(dated)
                .filter(|_| paper == Paper::Signed),
            last_working_day: contract_end(dossier),
            told_date,
            noticed: noticed.or(told_date),
            notice_start: None,
            right_mentioned: contract.right_mentioned.known().copied(),
            notice_worked: None,
            outplacement_owed: None,
            unfit_for_outplacement: contract.unfit_for_outplacement.known().copied(),
            ended_by_employer: ending.map(|ending| {
                !matches!(ending, Ending::Agreement | Ending::Resignation | Ending::Bankruptcy)
            }),
            collective: ending.map(|ending| ending == Ending::Collective),
        }
    }

    /// The date that a term starts from, when it is known.
    pub fn date(&self, from: DeadlineFrom) -> Option<NaiveDate> {
        match from {
            DeadlineFrom::LetterDate => self.letter_date,
            DeadlineFrom::SigningDate => self.signing_date,
            DeadlineFrom::LastWorkingDay => self.last_working_day,
            DeadlineFrom::ToldDate => self.told_date,
            DeadlineFrom::Noticed => self.noticed,
            DeadlineFrom::NoticeStart => self.notice_start,
            DeadlineFrom::Reckoned => None,
        }
    }

    /// The answer to a deciding question, when it is known.
    pub fn answer(&self, question: DeadlineQuestion) -> Option<bool> {
        match question {
            DeadlineQuestion::RightMentioned => self.right_mentioned,
            DeadlineQuestion::NoticeWorked => self.notice_worked,
            DeadlineQuestion::OutplacementOwed => self.outplacement_owed,
            DeadlineQuestion::UnfitForOutplacement => self.unfit_for_outplacement,
            DeadlineQuestion::EndedByEmployer => self.ended_by_employer,
            DeadlineQuestion::Collective => self.collective,
        }
    }
}

/// What lies before the person. First aid may have been before there was anything; a contract of which the day of notice
/// or signing is known says that there is by now.
fn paper(told: Option<Paper>, contract: &Contract) -> Paper {
    let stated = match contract.ending.known() {
        Some(Ending::Agreement) => Some(Paper::Signed),
        Some(Ending::Notice | Ending::Collective) => Some(Paper::NoticeLetter),
        _ => None,
    };
    let stated = stated.filter(|_| contract.noticed.known().is_some());
    let on_the_spot = contract.ending.known() == Some(&Ending::Summary);
    let stated = stated.or(on_the_spot.then_some(Paper::Summary));
    match told {
        None | Some(Paper::Nothing | Paper::Proposal) => stated.or(told).unwrap_or(Paper::Nothing),
        Some(told) => told,
    }
}
