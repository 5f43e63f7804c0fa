//! What every way on is held against: the own answers, also while something is tried out, with their forecast and the money
//! to live on. Leaves out the ways.

use super::super::known::Known;
use super::super::person::Person;
use crate::compare;
use crate::long_way::LongWay;
use crate::pots::Pots;
use crate::weather::is_heavy;
use crate::what_if::Own;
use chrono::NaiveDate;
use content::occupation_figures::MATCHING;
use content::texts::{forecast, levers, work_ways as t};
use content::{Text, Voice, training};
use domain::dossier::{Command, Dossier};
use domain::forecast::Situation;
use domain::occupations::matches;
use domain::pots::LivingPot;
use domain::ways::{Nearest, TrainingType, nearest};

/// What every way is held against.
pub(super) struct Scene<'a> {
    /// The dossier as it is.
    pub dossier: &'a Dossier,
    /// The same with the own answers, when something is tried out.
    pub base: Dossier,
    /// The person, as occupations are held against them.
    pub person: Person<'a>,
    /// The kinds of training, with own values in place.
    pub kinds: Vec<TrainingType>,
    /// The own forecast; none while the person does not want to see it, and on a heavy day.
    pub own: Option<Own>,
    /// The money to live on; none while it cannot be counted.
    pub living: Option<LivingPot>,
    pub today: NaiveDate,
    pub voice: Voice,
}

impl<'a> Scene<'a> {
    pub fn of(dossier: &'a Dossier, known: Known, today: NaiveDate, voice: Voice) -> Self {
        let mut base = dossier.clone();
        base.apply(Command::BackToAnswers, today).ok();
        let kinds = training::kinds().iter().map(|kind| kind.overruled(&dossier.assumptions)).collect();
        Self {
            dossier,
            person: Person::of(known, dossier, voice),
            kinds,
            own: (compare::hidden(dossier).is_none() && !is_heavy(dossier, today))
                .then(|| Own::of(dossier, today)),
            living: Pots::of(&base, today).living.ok().map(|household| household.pot),
            base,
            today,
            voice,
        }
    }

    /// What comes first when the own forecast is long and told.
    pub fn long_way(&self) -> Option<LongWay> {
        LongWay::of(&self.own.as_ref()?.forecast, self.dossier, self.today, self.voice)
    }

    /// What the figures are about.
    pub fn notes(&self) -> Vec<&'static str> {
        let notes: &[&Text] = match self.own {
            Some(_) => &[&t::CHECK, &t::ONLY_TRAINING, &forecast::GROUP_NOTE, &levers::ASSUMPTION_NOTE],
            None => &[&t::CHECK],
        };
        notes.iter().map(|note| note.get(self.voice)).collect()
    }

    /// The best occupations of each way.
    pub fn nearest(&self) -> Nearest<'static> {
        let (table, seeker) = (self.person.known.facts, &self.person.seeker);
        nearest(table, &matches(table, seeker, &MATCHING), seeker.last, &MATCHING)
    }

    /// The situation after these changes of the own answers. What was seen of the search so far, and the day income is needed,
    /// are the same on every way.
    pub fn situation(&self, changes: &[Command]) -> Situation {
        let mut there = self.base.clone();
        for change in changes {
            there.apply(change.clone(), self.today).ok();
        }
        let (there, own) = (Situation::of(&there, self.today), Situation::of(&self.base, self.today));
        Situation { searched: own.searched, needed: own.needed, ..there }
    }
}
