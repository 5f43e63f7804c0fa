//! The person's own deadlines, earliest first, each with what to do and where it is from; and what must be answered
//! to know more. Leaves out other people's deadlines, and reminders.

use super::asked_date::{self, AskedDate};
use super::deadline_item::{DeadlineItem, item};
use super::{NotComputed, not_computed, papers};
use crate::own_dates::own_dates;
use crate::route::{FirstAidStep, Question, Route};
use chrono::NaiveDate;
use content::texts::{first_aid as t, intake};
use content::{Voice, deadline, deadlines};
use domain::dossier::Dossier;
use domain::rights::{Deadline, DeadlineFrom, DeadlineOutcome, MissingAnswer, nearest};
use domain::values::Country;

/// What card two shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeadlineList {
    /// Why no dates are computed.
    pub note: Option<&'static str>,
    /// What is still to be answered.
    pub asks: Vec<Ask>,
    /// The deadlines: dated ones first, earliest first.
    pub items: Vec<DeadlineItem>,
    /// What has a deadline in each country, while no country is known.
    pub by_country: Vec<CountryTerms>,
}

/// What has a deadline in one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryTerms {
    /// Where.
    pub heading: &'static str,
    /// The names of the deadlines.
    pub names: Vec<&'static str>,
}

/// Something to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The question.
    pub question: &'static str,
    /// What the answer brings.
    pub why: &'static str,
    /// Where it is answered.
    pub href: String,
}

/// The rules applied to this person.
pub(super) fn applied(dossier: &Dossier, today: NaiveDate) -> Vec<Deadline<'static>> {
    if not_computed(dossier).is_some() {
        return Vec::new();
    }
    own_dates(dossier, today)
}

/// The first date that has not passed, with the name of its deadline.
pub fn first_date(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<(NaiveDate, &'static str)> {
    named(nearest(&applied(dossier, today))?, voice)
}

/// The latest date that has passed, with the name of its deadline.
pub fn last_passed(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<(NaiveDate, &'static str)> {
    let applied = applied(dossier, today);
    let has_passed = |deadline: &&Deadline<'_>| matches!(deadline.outcome, DeadlineOutcome::On { days_left, .. } if days_left < 0);
    named(applied.iter().rfind(has_passed)?, voice)
}

fn named(found: &Deadline<'_>, voice: Voice) -> Option<(NaiveDate, &'static str)> {
    let DeadlineOutcome::On { date, .. } = found.outcome else { return None };
    deadline(found.rule.id).map(|entry| (date, entry.name.get(voice)))
}

/// The list for this person.
pub fn list(dossier: &Dossier, today: NaiveDate, voice: Voice) -> DeadlineList {
    let note = note(dossier, voice);
    let mut list = DeadlineList { note, ..DeadlineList::default() };
    let (lives, works) = (dossier.intake.lives.known(), dossier.intake.works.known());
    let has_country = lives.is_some() || works.is_some();
    if note.is_none() && has_country && !dossier.first_aid.paper.is_settled() {
        let paper = Route::FirstAid(FirstAidStep::Paper);
        list.asks.push(Ask {
            question: t::CARD_ONE_TITLE.get(voice),
            why: t::CARD_ONE_INTRO.get(voice),
            href: paper.href(),
        });
    }
    for deadline in applied(dossier, today) {
        if let DeadlineOutcome::Missing(missing) = deadline.outcome {
            let ask = ask(missing, dossier, today, voice).filter(|ask| !list.asks.contains(ask));
            list.asks.extend(ask);
        }
        list.items.extend(item(&deadline, voice));
    }
    if note.is_none() && !has_country {
        list.by_country =
            papers::countries(dossier, voice).iter().map(|country| terms(*country, voice)).collect();
    }
    list
}

/// Why no dates are computed for this person, when they are not.
pub(super) fn note(dossier: &Dossier, voice: Voice) -> Option<&'static str> {
    not_computed(dossier).map(|why| match why {
        NotComputed::Ill => t::ILL_NOT_COMPUTED.get(voice),
        NotComputed::Summary => t::NOT_COMPUTED.get(voice),
    })
}

fn terms(country: Country, voice: Voice) -> CountryTerms {
    let own = deadlines().iter().filter(|entry| entry.rule.value.country == country);
    let mut names = Vec::new();
    for name in own.map(|entry| entry.name.get(voice)) {
        // Two entries may be about the same.
        if !names.contains(&name) {
            names.push(name);
        }
    }
    CountryTerms { heading: papers::country_heading(country).get(voice), names }
}

/// What to answer. None for what the product does not ask.
fn ask(missing: MissingAnswer, dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<Ask> {
    let (question, why, route) = match missing {
        MissingAnswer::Country(_) => {
            (&intake::COUNTRY_TITLE, &t::NEEDS_COUNTRY, Route::FirstAid(FirstAidStep::Country))
        }
        MissingAnswer::Date(from) => {
            let date = match from {
                DeadlineFrom::LetterDate => AskedDate::Letter,
                DeadlineFrom::SigningDate => AskedDate::Signing,
                DeadlineFrom::LastWorkingDay => AskedDate::LastDay,
                DeadlineFrom::ToldDate
                | DeadlineFrom::Noticed
                | DeadlineFrom::NoticeStart
                | DeadlineFrom::Reckoned => return None,
            };
            let is_here = asked_date::shown(dossier, today) == date;
            let elsewhere = Route::Intake { question: Question::LastDay, change: false };
            let route = if is_here { Route::FirstAid(FirstAidStep::Dated) } else { elsewhere };
            (date.question(), &t::NEEDS_DATE, route)
        }
        MissingAnswer::Paper | MissingAnswer::Question(_) => return None,
    };
    Some(Ask { question: question.get(voice), why: why.get(voice), href: route.href() })
}
