//! One occupation against the person: how it fits, why and why not, what is known of it, and where it stands in the list.
//! Leaves out what it takes to go there, and drawing.

use super::known::Known;
use super::list::{FIRST, end};
use super::parts::Parts;
use super::person::Person;
use super::why::Why;
use super::work_facts::{Facts, facts, other_names};
use crate::forecast::capital;
use crate::route::Route;
use crate::test::Test;
use crate::wording::dates;
use content::Voice;
use content::occupation_figures::MATCHING;
use content::occupations::origins;
use content::texts::{common, work_occupation as t};
use domain::dossier::Dossier;
use domain::occupations::{Condition, FitBand, matches};

/// Everything there is to say of an occupation.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkPage {
    /// Its name, with a capital.
    pub name: String,
    /// Its sector, in a sentence.
    pub sector: String,
    /// How well it fits.
    pub parts: Parts,
    /// Why, and why not.
    pub why: Why,
    /// What is known of it.
    pub facts: [Facts; 3],
    /// What else it is called.
    pub names: Vec<&'static str>,
    /// What comes from where: what, source id, and when we looked.
    pub sources: Vec<(&'static str, &'static str, String)>,
}

impl WorkPage {
    /// The page of an occupation; None for a code that we do not know.
    pub fn of(known: Known, code: u16, dossier: &Dossier, voice: Voice) -> Option<Self> {
        let person = Person::of(known, dossier, voice);
        let (to, named) = person.occupation(code)?;
        let sources = origins().iter().map(|origin| {
            let checked = common::SOURCE_CHECKED.fill(voice, [dates::day(origin.checked_on, voice)]);
            (origin.name.get(voice), origin.source, checked)
        });
        Some(Self {
            name: capital(named.name),
            sector: t::SECTOR.fill(voice, [known.sector(to.sector())]),
            parts: Parts::of(&person, to),
            why: Why::of(&person, to),
            facts: facts(&person, to),
            names: other_names(named, voice),
            sources: sources.collect(),
        })
    }
}

/// Where an occupation stands for someone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Why it is not in the list, each in a sentence.
    pub left_out: Vec<String>,
    /// Where what work must allow can be changed, when that leaves it out.
    pub change: Option<(&'static str, String)>,
    /// Whether the person put it aside.
    pub is_aside: bool,
    /// Whether the person keeps it.
    pub is_kept: bool,
    /// What took its place in the list: name and address.
    pub replacement: Option<(String, String)>,
}

impl Standing {
    /// Where an occupation stands.
    pub fn of(known: Known, code: u16, dossier: &Dossier, voice: Voice) -> Self {
        let is_aside = dossier.work.put_aside.contains(&code);
        let mut person = Person::of(known, dossier, voice);
        let replacement = if is_aside { replacement(&person, code) } else { None };
        // Put aside comes first; what else leaves it out is said as well.
        person.seeker.conditions.put_aside.clear();
        let condition = known.facts.get(code).and_then(|to| person.seeker.conditions.leaves_out(to));
        let aside = is_aside.then_some(Condition::PutAside);
        let sentence = |condition| {
            let why = match condition {
                Condition::Body => &t::LEFT_OUT_BODY,
                Condition::Feelings => &t::LEFT_OUT_FEELINGS,
                Condition::Hours => &t::LEFT_OUT_HOURS,
                Condition::Level => &t::LEFT_OUT_LEVEL,
                Condition::Place => &t::LEFT_OUT_PLACE,
                Condition::PutAside => &t::LEFT_OUT_ASIDE,
            };
            t::LEFT_OUT.fill(voice, [why.get(voice)])
        };
        let change = condition.map(|_| (t::TO_CONDITIONS.get(voice), Route::Test(Test::Conditions).href()));
        Self {
            left_out: aside.into_iter().chain(condition).map(sentence).collect(),
            change,
            is_aside,
            is_kept: dossier.work.note(code).is_some(),
            replacement,
        }
    }
}

/// What came into the list in the place of an occupation when that was put aside: the list is then as long as before, so each
/// brings one of its own. None where that was put aside as well.
fn replacement(person: &Person, code: u16) -> Option<(String, String)> {
    let put_aside = &person.dossier.work.put_aside;
    let mut all = person.seeker.clone();
    all.conditions.put_aside.clear();
    let mut found = matches(person.known.facts, &all, &MATCHING).found;
    found.retain(|matched| FitBand::Hardly < matched.band && 0 < matched.occupation.common);
    let mut shown = end(&found, FIRST);
    for aside in put_aside {
        let Some(place) = found.iter().position(|matched| matched.occupation.code == *aside) else {
            continue;
        };
        found.remove(place);
        if *aside == code {
            let next = found.get(shown.checked_sub(1)?).filter(|_| place < shown)?.occupation.code;
            let named = || (capital(person.name(next)), Route::Occupation(next).href());
            return (!put_aside.contains(&next)).then(named);
        }
        shown = end(&found, shown);
    }
    None
}
