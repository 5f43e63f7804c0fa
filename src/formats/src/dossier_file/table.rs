//! The table of the dossier file: every answer with its place, its kind and what it means. A field is never renamed
//! or given another meaning: that takes a new version. Leaves out the envelope.

use super::assessments::ASSESSMENTS;
use super::calendar::CALENDAR;
use super::contract::CONTRACT;
use super::entries::{NOTES, TASK_DAYS, TASKS};
use super::field::Field;
use super::field::Kind::{Choice, Date, Entries, Flag, Group, List, Number, Part};
use super::field::fields;
use super::given::Given;
use super::intake::INTAKE;
use super::offers::OFFERS;
use super::part::{ASSUMPTIONS, BEFORE_TRYING, DIARY, ROUTES};
use super::records::RECORDS;
use super::work::WORK;
use crate::words::Word;
use domain::dossier::{Contract, Entry, MOST_RECORD_NUMBER, Paper, Telling};
use domain::values::{Address, Language};

/// All answers.
pub(super) const DOSSIER: &[Field] = fields! { "";
    /// The language of the interface.
    "language": Choice(Language::WORDS), LeftOut,
        |d| Given::one(d.language), |d, given| d.language = given.as_one().unwrap_or_default();
    /// Je or u.
    "address": Choice(Address::WORDS), LeftOut,
        |d| Given::one(d.address), |d, given| d.address = given.as_one().unwrap_or_default();
    /// The day of the first answer.
    "begun": Date, LeftOut,
        |d| d.begun.map_or(Given::Absent, Given::Day), |d, given| d.begun = given.as_date();
    /// The situation in which the person came.
    "entry": Choice(Entry::WORDS), LeftOut,
        |d| d.entry.map_or(Given::Absent, Given::one), |d, given| d.entry = given.as_one();
    /// What lies before the person.
    "first-aid": Group(FIRST_AID), Always,
        |_| Given::There, |_, _| ();
    /// The intake and the choices beside the forecast.
    "intake": Group(INTAKE), Always,
        |_| Given::There, |_, _| ();
    /// The contract that ends, and the money of the household.
    "contract": Group(CONTRACT), LeftOut,
        |d| Given::there(d.contract != Contract::default()), |_, _| ();
    /// Offers of bureaus, each under a name of its own.
    "offers": List(&OFFERS), LeftOut,
        |d| Given::there(!d.offers.is_empty()), |_, _| ();
    /// The intake as it was before the person began to try things out.
    "before-trying": Part(&BEFORE_TRYING), LeftOut,
        |d| Given::there(d.before_trying.is_some()), |_, _| ();
    /// Whether the intake was gone through.
    "intake-done": Flag, Always,
        |d| Given::Flag(d.intake_done), |d, given| d.intake_done = matches!(given, Given::Flag(true));
    /// Whether the forecast may be told.
    "telling": Choice(Telling::WORDS), LeftOut,
        |d| if d.telling == Telling::Unasked { Given::Absent } else { Given::one(d.telling) },
        |d, given| d.telling = given.as_one().unwrap_or_default();
    /// Task id to status.
    "tasks": Entries(&TASKS), LeftOut,
        |d| Given::there(!d.tasks.is_empty()), |_, _| ();
    /// Task id to the day on which that was said.
    "task-days": Entries(&TASK_DAYS), LeftOut,
        |d| Given::there(d.tasks.iter().any(|(id, _)| d.tasks.day(id).is_some())), |_, _| ();
    /// The tests that were begun, each once.
    "tests": List(&ASSESSMENTS), LeftOut,
        |d| Given::there(!d.assessments.is_empty()), |_, _| ();
    /// Note id to own words.
    "notes": Entries(&NOTES), LeftOut,
        |d| Given::there(!d.notes.is_empty()), |_, _| ();
    /// What the person decided about occupations.
    "work": Group(WORK), LeftOut,
        |d| Given::there(!d.work.is_empty()), |_, _| ();
    /// What the person keeps of their way: goals, steps, applications, people, a curriculum vitae, offers, weeks.
    "records": List(&RECORDS), LeftOut,
        |d| Given::there(d.records.iter().next().is_some()), |_, _| ();
    /// The number of the newest record there ever was, so that no number is given twice.
    "newest-record": Number(1, MOST_RECORD_NUMBER), LeftOut,
        |d| Given::amount(Some(d.records.newest()).filter(|newest| 0 < *newest)),
        |d, given| if let Some(newest) = given.as_number().known() { d.records.reserve(*newest) };
    /// What of the own dates was put in a calendar.
    "calendar": Group(CALENDAR), LeftOut,
        |d| Given::there(!d.in_calendar.is_empty()), |_, _| ();
    /// Figures that the person or the coach overruled, each once.
    "assumptions": List(&ASSUMPTIONS), LeftOut,
        |d| Given::there(!d.assumptions.is_empty()), |_, _| ();
    /// Routes kept to compare, each under a name of its own.
    "routes": List(&ROUTES), LeftOut,
        |d| Given::there(!d.routes.is_empty()), |_, _| ();
    /// Past forecasts, the oldest first, one a day.
    "diary": List(&DIARY), LeftOut,
        |d| Given::there(!d.diary.is_empty()), |_, _| ();
    /// The first day in new work, once it came.
    "started": Date, LeftOut,
        |d| d.started.map_or(Given::Absent, Given::Day), |d, given| d.started = given.as_date();
};

const FIRST_AID: &[Field] = fields! { "first-aid.";
    /// The paper, or what stands in for it.
    "paper": Choice(Paper::WORDS), OrUnknown,
        |d| Given::choice(d.first_aid.paper), |d, given| d.first_aid.paper = given.as_choice();
    /// The date of that paper.
    "dated": Date, OrUnknown,
        |d| Given::day(d.first_aid.dated), |d, given| d.first_aid.dated = given.as_day();
};
