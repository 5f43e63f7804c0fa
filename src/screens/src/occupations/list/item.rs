//! One occupation in the list: its name, why in a few words, and what is known of how many jobs there are. Leaves out all
//! that its own screen says.

use crate::occupations::market;
use crate::occupations::person::Person;
use crate::route::Route;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use content::occupation_figures::MATCHING;
use content::texts::work as t;
use content::{Assessment, Template, Voice};
use domain::occupations::{Matched, Occupation, Reason, reasons};

/// An occupation in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its code.
    pub code: u16,
    /// Its name.
    pub name: &'static str,
    /// Where it stands by itself.
    pub href: String,
    /// Why, in a few words; may be empty.
    pub why: String,
    /// What is known of how many jobs there are.
    pub market: Vec<String>,
    /// Whether it is kept.
    pub is_kept: bool,
}

/// The item of an occupation.
pub(super) fn item(person: &Person, matched: &Matched<'_>) -> Option<Item> {
    let (dossier, voice) = (person.dossier, person.voice);
    let code = matched.occupation.code;
    let named = person.known.named(code)?;
    Some(Item {
        code,
        name: named.name,
        href: Route::Occupation(code).href(),
        why: why(person, matched.occupation),
        market: market::known(person.known.table, named, dossier, voice),
        is_kept: dossier.work.note(code).is_some(),
    })
}

/// The strongest reason for it.
fn why(person: &Person, to: &Occupation) -> String {
    if person.seeker.last.is_some_and(|last| last.code == to.code) {
        return t::WHY_SAME.owned(person.voice);
    }
    let found = reasons(person.known.facts, &person.seeker, to, person.country(), &MATCHING);
    found.pro.first().map(|reason| told(*reason, person.voice)).unwrap_or_default()
}

/// A reason in a few words.
fn told(reason: Reason, voice: Voice) -> String {
    let of = |text: &'static Template<1>, test: &'static Assessment, place: usize| {
        let name = test.scales.get(place).map_or("", |scale| scale.name.get(voice));
        text.fill(voice, [name])
    };
    match reason {
        Reason::Interest(place) => of(&t::WHY_INTEREST, &INTERESSETEST, place),
        Reason::Skill(place) => of(&t::WHY_SKILL, &VAARDIGHEDEN, place),
        Reason::Value(place) => of(&t::WHY_VALUE, &WERKWAARDEN, place),
        Reason::NearLast => t::WHY_NEAR.owned(voice),
        Reason::SameLevel => t::WHY_LEVEL.owned(voice),
        _ => String::new(),
    }
}
