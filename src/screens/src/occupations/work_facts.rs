//! What is known of an occupation in rows: how far it is, how heavy, how much it is asked for. What is not known says so.
//! Leaves out how well it fits.

use super::market::{list_month, openings};
use super::person::Person;
use super::why::skill_name;
use crate::wording::dates;
use content::occupation_figures::MATCHING;
use content::occupations;
use content::texts::work_facts as t;
use content::{Text, Voice};
use domain::occupations::{Access, Gap, Occupation, Place, Schooling, Shortage, Stretch};
use domain::values::Country;

/// How many skills to learn are named.
const SKILLS_NAMED: usize = 5;

/// Rows that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What they are about.
    pub heading: &'static str,
    /// Each with its label.
    pub rows: Vec<(&'static str, String)>,
    /// How sure they are.
    pub note: &'static str,
}

/// All that is known of an occupation beside how it fits.
pub fn facts(person: &Person, to: &Occupation) -> [Facts; 3] {
    let voice = person.voice;
    let facts = |heading: &Text, rows, note: &Text| Facts {
        heading: heading.get(voice),
        rows,
        note: note.get(voice),
    };
    [
        facts(&t::FAR, far(person, to), &t::FAR_NOTE),
        facts(&t::LOAD, load(to, voice), &t::LOAD_NOTE),
        facts(&t::MARKET, market(person, to), &t::MARKET_NOTE),
    ]
}

fn far(person: &Person, to: &Occupation) -> Vec<(&'static str, String)> {
    let voice = person.voice;
    let gap = Gap::of(person.known.facts, &person.seeker, to, person.country(), &MATCHING);
    let unknown = || t::UNKNOWN.owned(voice);
    let is_same = person.seeker.last.is_some_and(|last| last.code == to.code);
    let skills = gap.as_ref().map_or_else(unknown, |gap| {
        if is_same {
            return t::SKILLS_SAME.owned(voice);
        }
        let named = gap.skills.iter().take(SKILLS_NAMED);
        let names: Vec<&str> = named.map(|(place, _)| skill_name(*place, voice)).collect();
        let names = if names.is_empty() { t::SKILLS_NONE.owned(voice) } else { names.join("; ") };
        [names.as_str(), t::SKILLS_TRADE.get(voice)].join(". ")
    });
    let level = to.level.to_string();
    let level = match person.seeker.last {
        Some(last) => t::LEVEL_LAST.fill(voice, [level, last.level.to_string()]),
        None => t::LEVEL_IS.fill(voice, [level]),
    };
    let schooling =
        gap.and_then(|gap| gap.schooling).map_or_else(unknown, |kind| schooling(kind).owned(voice));
    let law = |country| match to.may_be_met(person.seeker.last, country) && !is_same {
        true => t::ACCESS_PERHAPS.owned(voice),
        false => access(to.access(country)).owned(voice),
    };
    vec![
        (t::STRETCH.get(voice), stretch(person, to)),
        (t::SKILLS.get(voice), skills),
        (t::LEVEL.get(voice), level),
        (t::SCHOOLING.get(voice), schooling),
        (t::ACCESS_NL.get(voice), law(Country::Netherlands)),
        (t::ACCESS_BE.get(voice), law(Country::Belgium)),
    ]
}

fn stretch(person: &Person, to: &Occupation) -> String {
    let voice = person.voice;
    let Some(last) = person.seeker.last else { return t::NO_LAST.owned(voice) };
    match Stretch::of(person.known.facts, last, to, &MATCHING.nearness) {
        Stretch::Same => t::STRETCH_SAME.owned(voice),
        Stretch::Adjacent => t::STRETCH_ADJACENT.fill(voice, [person.last()]),
        Stretch::New => t::STRETCH_NEW.fill(voice, [person.last()]),
    }
}

fn schooling(kind: Schooling) -> &'static Text {
    match kind {
        Schooling::OnTheJob => &t::SCHOOLING_ON_THE_JOB,
        Schooling::Short => &t::SCHOOLING_SHORT,
        Schooling::Long => &t::SCHOOLING_LONG,
        Schooling::Diploma => &t::SCHOOLING_DIPLOMA,
    }
}

fn access(access: Access) -> &'static Text {
    match access {
        Access::Open => &t::ACCESS_OPEN,
        Access::Part => &t::ACCESS_PART,
        Access::Regulated => &t::ACCESS_REGULATED,
        Access::Unknown => &t::UNKNOWN,
    }
}

fn load(to: &Occupation, voice: Voice) -> Vec<(&'static str, String)> {
    const BODY: [&Text; 4] = [&t::BODY_0, &t::BODY_1, &t::BODY_2, &t::BODY_3];
    const FEELINGS: [&Text; 4] = [&t::FEELINGS_0, &t::FEELINGS_1, &t::FEELINGS_2, &t::FEELINGS_3];
    const HOURS: [&Text; 4] = [&t::HOURS_0, &t::HOURS_1, &t::HOURS_2, &t::HOURS_3];
    let level = |words: [&'static Text; 4], level: u8| {
        words.get(usize::from(level)).copied().unwrap_or(&t::UNKNOWN).owned(voice)
    };
    let place = match to.place {
        Place::Indoors => &t::PLACE_INDOORS,
        Place::Outdoors => &t::PLACE_OUTDOORS,
        Place::InAndOut => &t::PLACE_BOTH,
        Place::OnTheRoad => &t::PLACE_ROAD,
    };
    vec![
        (t::BODY.get(voice), level(BODY, to.load.body)),
        (t::FEELINGS.get(voice), level(FEELINGS, to.load.feelings)),
        (t::HOURS.get(voice), level(HOURS, to.load.hours)),
        (t::PLACE.get(voice), place.owned(voice)),
    ]
}

fn market(person: &Person, to: &Occupation) -> Vec<(&'static str, String)> {
    let voice = person.voice;
    let known = person.known.table.tensions.iter().find(|tension| tension.brc == to.group);
    let tension = known.map_or_else(
        || t::UNKNOWN.owned(voice),
        |tension| {
            t::TENSION_IS.fill(voice, [openings(tension, voice), dates::month_of_year(tension.day, voice)])
        },
    );
    let shortage = match to.shortage {
        Shortage::Listed => &t::SHORTAGE_LISTED,
        Shortage::Part => &t::SHORTAGE_PART,
        Shortage::NotListed => &t::SHORTAGE_NONE,
    };
    vec![
        (t::TENSION.get(voice), tension),
        (t::SHORTAGE.get(voice), shortage.fill(voice, [list_month(voice)])),
    ]
}

/// Every other name of an occupation, the commonest first, each once; English ones on an English page only.
pub fn other_names(named: &occupations::Occupation<'static>, voice: Voice) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for name in named.other_names(voice.language) {
        if name != named.name && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
