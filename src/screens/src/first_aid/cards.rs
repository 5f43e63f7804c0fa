//! The page with the three cards: what lies before someone, what has a date, who to talk to. Leaves out the questions:
//! each has its own page.

use super::asked_date;
use super::deadline_list::{self, DeadlineList};
use super::papers::{self, CountryPapers, PaperMeaning};
use super::steps;
use crate::control::Control;
use crate::help::{self, HelpEntry};
use crate::route::{FirstAidStep, Route};
use crate::wording::dates;
use chrono::NaiveDate;
use content::Voice;
use content::texts::{common, first_aid as t, intake};
use domain::dossier::Dossier;
use domain::values::Answer;

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardsPage {
    /// That nothing must be decided, and the first own date.
    pub first_date: Option<String>,
    /// What to choose; nothing once it was chosen.
    pub intro: Option<&'static str>,
    /// What was answered; empty before the first answer.
    pub answers: Vec<GivenAnswer>,
    /// What the own paper means.
    pub own: Option<PaperMeaning>,
    /// Papers to read about, while the own one is not known.
    pub papers: Vec<CountryPapers>,
    /// The words on the way on.
    pub on: &'static str,
    /// Where the way on leads: the first question, or the sheet.
    pub on_href: String,
    /// The own deadlines.
    pub deadlines: DeadlineList,
    /// Why people of both countries show.
    pub both: Option<&'static str>,
    /// People to talk to who can be reached from here: by number or by site.
    pub people: Vec<HelpEntry>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenAnswer {
    /// What was asked.
    pub question: &'static str,
    /// The answer in words, or the words for none.
    pub answer: String,
    /// Whether there is one.
    pub is_given: bool,
    /// Where to change it.
    pub href: String,
}

/// The page of this person.
pub fn page(dossier: &Dossier, today: NaiveDate, voice: Voice) -> CardsPage {
    let own = papers::own_advice(dossier).map(|advice| papers::meaning(advice, voice));
    let is_through = papers::value(dossier, voice).is_some();
    let first_date = deadline_list::first_date(dossier, today, voice);
    let sheet = Route::FirstAid(FirstAidStep::Sheet);
    let help = help::page(dossier, today, voice);
    let entries = help.groups.into_iter().flat_map(|group| group.entries);
    CardsPage {
        first_date: first_date
            .map(|(date, _)| t::NOTHING_TO_DECIDE_EXCEPT.fill(voice, [dates::day(date, voice)])),
        intro: (!is_through).then(|| t::CARD_ONE_INTRO.get(voice)),
        answers: answers(dossier, today, voice),
        papers: if own.is_none() { papers::all(dossier, voice) } else { Vec::new() },
        own,
        on: if is_through { &t::TO_CARD } else { &t::BEGIN }.get(voice),
        on_href: if is_through { sheet } else { steps::first(dossier) }.href(),
        deadlines: deadline_list::list(dossier, today, voice),
        both: help.both,
        people: entries.filter(|entry| entry.call.is_some() || entry.site.is_some()).collect(),
    }
}

/// The answers that led here.
fn answers(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Vec<GivenAnswer> {
    let country = Control::Country.label(dossier, voice);
    let chosen = papers::value(dossier, voice);
    if country.is_none() && chosen.is_none() {
        return Vec::new();
    }
    let paper = chosen.and_then(|word| {
        let options = papers::options(dossier, voice).into_iter();
        options.filter(|choice| choice.value == word).map(|choice| choice.label).next()
    });
    let mut rows = vec![
        given(intake::COUNTRY_SHORT.get(voice), country, FirstAidStep::Country, voice),
        given(t::CARD_ONE_TITLE.get(voice), paper, FirstAidStep::Paper, voice),
    ];
    if let Some(asked) = asked_date::asked(dossier, today) {
        let answer = match asked.answer(dossier) {
            Answer::Open => None,
            Answer::Unknown => Some(common::UNKNOWN.owned(voice)),
            Answer::Known(date) => Some(dates::day(date, voice)),
        };
        rows.push(given(asked.short().get(voice), answer, FirstAidStep::Dated, voice));
    }
    rows
}

fn given(question: &'static str, answer: Option<String>, step: FirstAidStep, voice: Voice) -> GivenAnswer {
    let is_given = answer.is_some();
    let answer = answer.unwrap_or_else(|| t::NOT_ANSWERED.owned(voice));
    GivenAnswer { question, answer, is_given, href: Route::FirstAid(step).href() }
}
