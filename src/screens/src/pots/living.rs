//! The pot to live on in words: how long it lasts, and what of that is not known. Leaves out the months themselves.

use super::{Pots, Proposal, ShownPot};
use crate::facts;
use crate::wording::{amounts, dates};
use chrono::NaiveDate;
use content::Voice;
use content::texts::pots as t;
use domain::dossier::{Command, Dossier};
use domain::pots::Household;
use domain::rights::border::{BorderFacts, border};
use domain::values::{Answer, Country};

pub(super) fn shown(pots: &Pots, dossier: &Dossier, today: NaiveDate, voice: Voice) -> ShownPot {
    let household = match &pots.living {
        Ok(household) => household,
        Err(missing) => {
            let mut lines = vec![t::LIVING_OPEN.owned(voice)];
            lines.extend(missing.iter().map(|question| facts::label(*question, voice).to_owned()));
            return ShownPot { lines, ..ShownPot::default() };
        }
    };
    let answer = match household.pot.dry {
        Some(month) => t::LIVING_DRY.fill(voice, [dates::month(month.first_day(), today, voice)]),
        None => t::LIVING_LASTS.owned(voice),
    };
    let mut lines = vec![t::LIVING_WITHOUT_WORK.owned(voice)];
    lines.extend(benefit(household, dossier, voice));
    lines.push(match &household.severance {
        Some(severance) if severance.day < today => {
            t::LIVING_SEVERANCE_WAS.fill(voice, [dates::day(severance.day, voice)])
        }
        Some(severance) => {
            let (day, amount) = (dates::day(severance.day, voice), amounts::about(severance.amount, voice));
            t::LIVING_SEVERANCE.fill(voice, [amount, day])
        }
        None => t::LIVING_NO_SEVERANCE.owned(voice),
    });
    if household.pot.dry.is_some() {
        lines.push(t::LIVING_CALM.owned(voice));
    }
    let steps = super::steps(std::slice::from_ref(&household.step), voice);
    let proposal = proposal(household, dossier, today, voice);
    ShownPot { answer, to_people: household.pot.dry.is_some(), lines, steps, proposal }
}

/// What of the benefit is counted, and what is not known of it.
fn benefit(household: &Household, dossier: &Dossier, voice: Voice) -> Vec<String> {
    let Some(benefit) = &household.benefit else {
        let country = border(&BorderFacts::of(dossier)).known().map(|case| case.benefit);
        let why = match country {
            Some(Country::Belgium) => &t::LIVING_BENEFIT_BELGIUM,
            _ => &t::LIVING_BENEFIT_OPEN,
        };
        return vec![t::LIVING_NO_BENEFIT.owned(voice), why.owned(voice)];
    };
    let until = match benefit.until {
        Some(until) => t::LIVING_BENEFIT_UNTIL.fill(voice, [dates::day(until, voice)]),
        None => t::LIVING_BENEFIT_NO_END.owned(voice),
    };
    let unsure = match (benefit.is_least, dossier.contract.benefit.known()) {
        (true, _) => &t::LIVING_BENEFIT_LEAST,
        (false, Some(_)) => &t::LIVING_BENEFIT_STATED,
        (false, None) => &t::LIVING_BENEFIT_SHARE,
    };
    let mut lines = vec![until, unsure.owned(voice)];
    // What is counted without being stated is the WW.
    if dossier.contract.benefit.known().is_none() {
        lines.push(content::texts::rights::WW_HOLIDAY.owned(voice));
    }
    lines
}

/// To count back from the month in which the money is used up.
fn proposal(household: &Household, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Proposal> {
    let day = household.pot.dry?.first_day();
    if day <= today || dossier.intake.needed_by == Answer::Known(day) {
        return None;
    }
    let label = t::TAKE_MONTH.fill(voice, [dates::month(day, today, voice)]);
    Some(Proposal { label, commands: vec![Command::NeededBy(Answer::Known(day))] })
}
