//! The table of the dossier file: every answer with its place, its kind and what it means. A field is never renamed
//! or given another meaning: that takes a new version. Leaves out the envelope.

use super::compound::{GUIDANCE, LAST_WORK, RECOVERY, begin_last_work};
use super::field::Field;
use super::field::Kind::{Choice, Date, Flag, Group, Tasks};
use super::field::fields;
use super::given::Given;
use crate::words::Word;
use domain::dossier::{Budget, Direction, Duties, Entry, Market, Paper, Retraining, Telling};
use domain::values::{Address, Country, Language};

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
        |d| d.begun.map_or(Given::Absent, Given::Day), |d, given| d.begun = given.as_day().known().copied();
    /// The situation in which the person came.
    "entry": Choice(Entry::WORDS), LeftOut,
        |d| d.entry.map_or(Given::Absent, Given::one), |d, given| d.entry = given.as_one();
    /// What lies before the person.
    "first-aid": Group(FIRST_AID), Always,
        |_| Given::There, |_, _| ();
    /// The intake and the choices beside the forecast.
    "intake": Group(INTAKE), Always,
        |_| Given::There, |_, _| ();
    /// Whether the intake was gone through.
    "intake-done": Flag, Always,
        |d| Given::Flag(d.intake_done), |d, given| d.intake_done = matches!(given, Given::Flag(true));
    /// Whether the forecast may be told.
    "telling": Choice(Telling::WORDS), LeftOut,
        |d| if d.telling == Telling::Unasked { Given::Absent } else { Given::one(d.telling) },
        |d, given| d.telling = given.as_one().unwrap_or_default();
    /// Task id to status.
    "tasks": Tasks, LeftOut,
        |d| Given::there(!d.tasks.is_empty()), |_, _| ();
};

const FIRST_AID: &[Field] = fields! { "first-aid.";
    /// The paper, or what stands in for it.
    "paper": Choice(Paper::WORDS), OrUnknown,
        |d| Given::choice(d.first_aid.paper), |d, given| d.first_aid.paper = given.as_choice();
    /// The date of that paper.
    "dated": Date, OrUnknown,
        |d| Given::day(d.first_aid.dated), |d, given| d.first_aid.dated = given.as_day();
};

const INTAKE: &[Field] = fields! { "intake.";
    /// Country of residence.
    "lives": Choice(Country::WORDS), OrUnknown,
        |d| Given::choice(d.intake.lives), |d, given| d.intake.lives = given.as_choice();
    /// Country of work.
    "works": Choice(Country::WORDS), OrUnknown,
        |d| Given::choice(d.intake.works), |d, given| d.intake.works = given.as_choice();
    /// Last paid day.
    "last-day": Date, OrUnknown,
        |d| Given::day(d.intake.last_day), |d, given| d.intake.last_day = given.as_day();
    /// What the person does until the last paid day.
    "duties": Choice(Duties::WORDS), OrUnknown,
        |d| Given::choice(d.intake.duties), |d, given| d.intake.duties = given.as_choice();
    /// The last work.
    "last-work": Group(LAST_WORK), LeftOut,
        |d| Given::there(d.intake.last_work.is_settled()), begin_last_work;
    /// Where the person wants to go.
    "direction": Choice(Direction::WORDS), OrUnknown,
        |d| Given::choice(d.intake.direction), |d, given| d.intake.direction = given.as_choice();
    /// Guidance to new work.
    "guidance": Group(GUIDANCE), LeftOut,
        |d| Given::there(d.intake.guidance.is_settled()), |_, _| ();
    /// Recovering first.
    "recovery": Group(RECOVERY), LeftOut,
        |d| Given::there(d.intake.recovery.is_settled()), |_, _| ();
    /// Training that the person chooses.
    "retraining": Choice(Retraining::WORDS), OrUnknown,
        |d| Given::choice(d.intake.retraining), |d, given| d.intake.retraining = given.as_choice();
    /// Money for training and extra guidance.
    "budget": Choice(Budget::WORDS), OrUnknown,
        |d| Given::choice(d.intake.budget), |d, given| d.intake.budget = given.as_choice();
    /// How crowded the market is.
    "market": Choice(Market::WORDS), OrUnknown,
        |d| Given::choice(d.intake.market), |d, given| d.intake.market = given.as_choice();
};
