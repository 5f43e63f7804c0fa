//! How crowded a sector is, as far as that is known: the Flemish list of shortage occupations, which is of this year, and
//! Dutch counts of a few groups, which are old. Leaves out what it does to the chance of work.

use crate::occupations::market::{counted, list_month, looks_in};
use crate::occupations::person::Person;
use content::occupation_figures::MATCHING;
use content::texts::work_sectors as t;
use domain::occupations::{Shortage, listed_share};
use domain::values::Country;

/// How many occupations stand for a group that was counted.
const NAMED: usize = 2;
/// What parts the code of a sector from that of a group.
const GROUPS: u16 = 100;

/// Whether it is reckoned to have more jobs than people: most of its work is on the Flemish list, for who may look for work
/// there. Of the Netherlands only old counts are known, from which nothing is reckoned.
pub(super) fn has_more_jobs(sector: u16, person: &Person) -> bool {
    looks_in(Country::Belgium, person.dossier)
        && MATCHING.listed.value <= listed_share(person.known.facts, sector)
}

/// What is known, a line each; where nothing is, that.
pub(super) fn lines(sector: u16, person: &Person) -> Vec<String> {
    let (known, voice) = (person.known, person.voice);
    let mut lines = Vec::new();
    if looks_in(Country::Belgium, person.dossier) {
        let work = || known.facts.iter().filter(|one| one.sector() == sector && 0 < one.common);
        let listed = work().filter(|one| one.shortage != Shortage::NotListed).count();
        let numbers = [listed.to_string(), work().count().to_string(), list_month(voice)];
        lines.push(t::LISTED.fill(voice, numbers));
    }
    if !looks_in(Country::Netherlands, person.dossier) {
        return lines;
    }
    let before = lines.len();
    for tension in known.table.tensions.iter().filter(|tension| tension.brc / GROUPS == sector) {
        let of_group = known.table.occupations.iter().filter(|one| one.brc() == tension.brc);
        let names: Vec<&str> = of_group.take(NAMED).map(|one| one.name).collect();
        lines.push(t::COUNTED.fill(voice, [names.join(", "), counted(tension, voice)]));
    }
    let text = if lines.len() == before { &t::NOT_COUNTED } else { &t::COUNTED_OLD };
    lines.push(text.owned(voice));
    lines
}
