//! Why an occupation, and why perhaps not, in words that name the person's own answers. Leaves out which reasons weigh most:
//! `domain::occupations` decides.

use super::person::Person;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use content::occupation_figures::MATCHING;
use content::texts::{common, work_facts, work_reasons as t};
use content::{Assessment, Template, Voice};
use domain::occupations::{Occupation, Reason, need, reasons};
use domain::values::Country;

/// Sentences, the strongest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// For it, three at most.
    pub pro: Vec<String>,
    /// Against it, two at most.
    pub con: Vec<String>,
}

/// Wanting to use a skill at least so much is said.
const WANTED: f64 = 0.75;
/// What the mean of all occupations asks of a skill.
const MEAN: f64 = 0.5;

impl Why {
    /// Why an occupation suits a person, and why perhaps not.
    pub fn of(person: &Person, to: &Occupation) -> Self {
        let found = reasons(person.known.facts, &person.seeker, to, person.country(), &MATCHING);
        let told = |all: Vec<Reason>| all.into_iter().map(|reason| person.told(reason, to)).collect();
        Self { pro: told(found.pro), con: told(found.con) }
    }
}

impl Person<'_> {
    /// A reason as a sentence or two.
    fn told(&self, reason: Reason, to: &Occupation) -> String {
        let voice = self.voice;
        let interest = |place: usize| scale(&INTERESSETEST, place, voice);
        let value = |place: usize| scale(&WERKWAARDEN, place, voice);
        let (sentence, about): (&Template<1>, &str) = match reason {
            Reason::Interest(place) => (&t::INTEREST, interest(place)),
            Reason::OtherInterest(place) => (&t::INTEREST_OTHER, interest(place)),
            Reason::LostInterest(place) => (&t::INTEREST_LOST, interest(place)),
            Reason::Value(place) => (&t::VALUE, value(place)),
            Reason::UnmetValue(place) => (&t::VALUE_UNMET, value(place)),
            Reason::OtherValue(place) => (&t::VALUE_OTHER, value(place)),
            Reason::Skill(place) if self.wants(place) => return self.skill(&t::SKILL_BOTH, place, to),
            Reason::Skill(place) => return self.skill(&t::SKILL_CAN, place, to),
            Reason::UnwantedSkill(place) => return self.skill(&t::SKILL_UNWANTED, place, to),
            Reason::MissingSkill(place) => (&t::SKILL_MISSING, skill_name(place, voice)),
            Reason::NearLast if self.seeker.last.is_some_and(|last| last.code == to.code) => {
                (&t::SAME, self.last())
            }
            Reason::NearLast => (&t::NEAR, self.last()),
            Reason::SameLevel => (&t::SAME_LEVEL, self.last()),
            Reason::HigherLevel => (&t::HIGHER, self.last()),
            Reason::LowerLevel => (&t::LOWER, self.last()),
            Reason::Regulated => (&t::REGULATED, country_name(self.country(), voice)),
            Reason::Rare => return t::RARE.owned(voice),
            Reason::HeavyBody => return t::HEAVY_BODY.owned(voice),
            Reason::HeavyFeelings => return t::HEAVY_FEELINGS.owned(voice),
        };
        sentence.fill(voice, [about])
    }

    fn wants(&self, place: usize) -> bool {
        let held = self.seeker.skills.get(place);
        held.and_then(|held| held.want).is_some_and(|want| WANTED <= want)
    }

    /// What the person said of a skill, and what the work asks of it.
    fn skill(&self, said: &Template<1>, place: usize, to: &Occupation) -> String {
        let asked = need(self.known.facts, to).and_then(|needs| needs.get(place).copied());
        let asks = if asked.is_some_and(|asked| MEAN <= asked) { &t::ASKS_MUCH } else { &t::ASKS_SOME };
        [&said.fill(self.voice, [skill_name(place, self.voice)]), " ", asks.get(self.voice)].concat()
    }
}

/// The name of a scale.
fn scale(made: &'static Assessment, place: usize, voice: Voice) -> &'static str {
    made.scales.get(place).map_or("", |scale| scale.name.get(voice))
}

/// The name of a skill.
pub fn skill_name(place: usize, voice: Voice) -> &'static str {
    scale(&VAARDIGHEDEN, place, voice)
}

fn country_name(country: Country, voice: Voice) -> &'static str {
    match country {
        Country::Netherlands => &common::NETHERLANDS,
        Country::Belgium => &work_facts::FLANDERS,
    }
    .get(voice)
}
