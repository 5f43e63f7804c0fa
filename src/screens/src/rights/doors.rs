//! The words of a door: why a rule does not apply, and people who know more. Leaves out when a door is reached.

use super::{Case, Right};
use crate::help::{self, HelpEntry};
use chrono::NaiveDate;
use content::texts::rights as t;
use content::{Text, Voice, help_lines};
use domain::rights::Door;
use domain::values::Country;

/// A door as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownDoor {
    /// Which.
    pub door: Door,
    /// Why.
    pub reason: &'static str,
    /// Where to go; never nobody.
    pub people: Vec<HelpEntry>,
}

/// Doors that decide about most of the screen, so that they are told first.
pub(super) const STOPS: [Door; 9] = [
    Door::Ill,
    Door::Summary,
    Door::CivilServant,
    Door::UnderAge,
    Door::PensionAge,
    Door::BankruptEmployer,
    Door::Resigned,
    Door::BackToWorkFund,
    Door::NotCovered,
];

/// Who knows the law of dismissal.
const LEGAL: &[&str] = &["juridisch-loket", "vakbond", "fod-waso"];
/// Who knows about benefit, and what comes when there is none.
const BENEFIT: &[&str] = &["uwv", "gemeente", "rva", "ocmw"];
/// Who knows about the border.
const BORDER: &[&str] = &["grensinfopunt"];

impl ShownDoor {
    /// Whether help today comes before every date.
    pub fn is_first(&self) -> bool {
        self.door == Door::Summary
    }

    /// The words of a door, with the people of one country; of both when it is not known.
    pub fn of(door: Door, country: Option<Country>, today: NaiveDate, voice: Voice) -> Self {
        let (mut reason, ids) = words(door);
        if (door, country) == (Door::Ill, Some(Country::Netherlands)) {
            reason = &t::DOOR_ILL_NL;
        }
        let mut people = Vec::new();
        for line in help_lines().iter().filter(|line| ids.contains(&line.id)) {
            if country.is_none_or(|country| line.countries.contains(&country)) {
                people.push(help::entry(line, country.is_none(), today, voice));
            }
        }
        Self { door, reason: reason.get(voice), people }
    }

    /// The same in the words of one right, where the law sets different things for one reason.
    pub(super) fn for_right(mut self, right: Right, case: &Case, voice: Voice) -> Self {
        if self.door == Door::NotSetByLaw {
            let is_worked = case.belgian.notice_worked == Some(true);
            match right {
                Right::PaidNotice => self.reason = t::DOOR_PAY_WORKED.get(voice),
                Right::OutplacementValue if is_worked => self.reason = t::DOOR_VALUE_WORKED.get(voice),
                _ => {}
            }
        }
        self
    }
}

fn words(door: Door) -> (&'static Text, &'static [&'static str]) {
    match door {
        Door::OtherCountry => (&t::DOOR_OTHER_COUNTRY, BORDER),
        Door::NotCovered => (&t::DOOR_NOT_COVERED, BORDER),
        Door::Ill => (&t::DOOR_ILL, &["bedrijfsarts", "arbeidsarts", "uwv", "vakbond"]),
        Door::Summary => (&t::DOOR_SUMMARY, &["advocaat", "vakbond", "juridisch-loket"]),
        Door::CivilServant => (&t::DOOR_CIVIL_SERVANT, LEGAL),
        Door::UnderAge => (&t::DOOR_UNDER_AGE, LEGAL),
        Door::PensionAge => (&t::DOOR_PENSION_AGE, LEGAL),
        Door::BankruptEmployer => (&t::DOOR_BANKRUPT_EMPLOYER, &["uwv", "vakbond", "fod-waso"]),
        Door::Resigned => (&t::DOOR_RESIGNED, &["uwv", "rva", "vakbond"]),
        Door::Agreed => (&t::DOOR_AGREED, LEGAL),
        Door::TooShort => (&t::DOOR_TOO_SHORT, LEGAL),
        Door::DateNotCovered => (&t::DOOR_DATE_NOT_COVERED, &["uwv", "juridisch-loket", "fod-waso"]),
        Door::NotEnoughWorked => (&t::DOOR_NOT_ENOUGH_WORKED, BENEFIT),
        Door::OldSectorRules => (&t::DOOR_OLD_SECTOR_RULES, LEGAL),
        Door::NoStatutoryRight => (&t::DOOR_NO_STATUTORY_RIGHT, LEGAL),
        Door::BackToWorkFund => (&t::DOOR_BACK_TO_WORK_FUND, &["arbeidsarts", "vakbond"]),
        Door::EmploymentCell => (&t::DOOR_EMPLOYMENT_CELL, &["vdab", "andere-gewesten", "vakbond"]),
        Door::PaidOut => (&t::DOOR_PAID_OUT, LEGAL),
        Door::NotSetByLaw => (&t::DOOR_NOT_SET_BY_LAW, LEGAL),
        Door::NotKnown => (&t::DOOR_NOT_KNOWN, &["grensinfopunt", "juridisch-loket", "fod-waso"]),
    }
}
