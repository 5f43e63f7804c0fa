//! Occupations held against the person. Leaves out occupations that our table does not know, and words.

use crate::occupations::known::Known;
use crate::occupations::seeker::seeker;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use content::occupation_figures::MATCHING;
use domain::assessment::Instrument;
use domain::dossier::{Dossier, WorkChoices};
use domain::occupations::{
    Condition, Fit, FitBand, Gap, Matched, Matches, Occupation, Reason, Seeker, Stretch, Weights, matches,
    reasons,
};
use domain::values::{Country, Language};
use formats::evaluation::{
    GapOut, GoalOut, LeftOutOut, MatchOut, MissingSkillOut, OccupationOut, PartsOut, WorkOut,
};
use formats::words::Word;

/// What came of it; nothing while the table is not there.
pub(super) fn work(dossier: &Dossier) -> Option<WorkOut> {
    let known = Known::of(dossier.language)?;
    let seeker = seeker(dossier, known.facts);
    let Matches { found, left_out } = matches(known.facts, &seeker, &MATCHING);
    let person = Held { known, seeker, country: country(dossier) };
    let choices = &dossier.work;
    let named = |code: u16| Some(OccupationOut { code, name: person.name(code)? });
    let listed: Vec<&Matched<'_>> = found.iter().filter(|matched| matched.band != FitBand::Hardly).collect();
    Some(WorkOut {
        last: choices.last.and_then(named),
        weights: weights(person.seeker.weights),
        occupations: listed
            .iter()
            .filter_map(|matched| person.matched(matched.occupation, matched.fit))
            .collect(),
        hardly: found.len() - listed.len(),
        left_out: left_out.into_iter().map(left_out_of).collect(),
        put_aside: choices.put_aside.iter().copied().filter_map(named).collect(),
        kept: choices.kept.iter().filter_map(|(code, _)| person.goal(*code, choices)).collect(),
        chosen: choices.chosen.and_then(|code| person.goal(code, choices)),
    })
}

/// The country whose law counts: where they worked, or live; else the one that goes with their language.
fn country(dossier: &Dossier) -> Country {
    let by_language = match dossier.language {
        Language::NlBe => Country::Belgium,
        Language::Nl | Language::En => Country::Netherlands,
    };
    let told = dossier.intake.works.known().or_else(|| dossier.intake.lives.known());
    told.copied().unwrap_or(by_language)
}

/// A person and the table.
struct Held {
    known: Known,
    seeker: Seeker<'static>,
    country: Country,
}

impl Held {
    fn name(&self, code: u16) -> Option<String> {
        Some(self.known.named(code)?.name.to_owned())
    }

    fn matched(&self, to: &Occupation, fit: Fit) -> Option<MatchOut> {
        let facts = self.known.facts;
        let why = reasons(facts, &self.seeker, to, self.country, &MATCHING);
        let stretch = self.seeker.last.map(|last| Stretch::of(facts, last, to, &MATCHING.nearness));
        let Fit { interests, skills, values, whole } = fit;
        Some(MatchOut {
            code: to.code,
            name: self.name(to.code)?,
            sector: to.sector(),
            band: FitBand::of(whole?, &MATCHING.bands).word().to_owned(),
            fit: whole?,
            parts: PartsOut { interests, skills, values },
            stretch: stretch.map(|stretch| stretch.word().to_owned()),
            pro: why.pro.into_iter().map(reason).collect(),
            con: why.con.into_iter().map(reason).collect(),
        })
    }

    fn goal(&self, code: u16, choices: &WorkChoices) -> Option<GoalOut> {
        let to = self.known.facts.get(code)?;
        let fit = Fit::of(self.known.facts, &self.seeker, to, &MATCHING);
        let gap = Gap::of(self.known.facts, &self.seeker, to, self.country, &MATCHING);
        Some(GoalOut {
            code,
            name: self.name(code)?,
            note: choices.note(code).filter(|note| !note.is_empty()).map(str::to_owned),
            matched: self.matched(to, fit),
            gap: gap.map(gap_out),
        })
    }
}

/// Weights as shares of all; all zero when nothing weighs anything.
fn weights(Weights { interests, skills, values }: Weights) -> PartsOut {
    let all = interests + skills + values;
    let share = |weight: f64| Some(if 0.0 < all { weight / all } else { 0.0 });
    PartsOut { interests: share(interests), skills: share(skills), values: share(values) }
}

fn left_out_of((condition, count): (Condition, usize)) -> LeftOutOut {
    LeftOutOut { condition: condition.word().to_owned(), count }
}

fn gap_out(gap: Gap) -> GapOut {
    let skill = |(place, missing): (usize, f64)| MissingSkillOut {
        id: scale(&VAARDIGHEDEN.instrument, place).to_owned(),
        missing,
    };
    GapOut {
        skills: gap.skills.into_iter().map(skill).collect(),
        levels: gap.levels,
        access: gap.access.word().to_owned(),
        schooling: gap.schooling.word().to_owned(),
    }
}

/// A reason as one word, with the id of the scale that it is about.
fn reason(reason: Reason) -> String {
    let (word, scale) = match reason {
        Reason::Interest(place) => ("interest", scale(&INTERESSETEST.instrument, place)),
        Reason::OtherInterest(place) => ("other-interest", scale(&INTERESSETEST.instrument, place)),
        Reason::LostInterest(place) => ("lost-interest", scale(&INTERESSETEST.instrument, place)),
        Reason::Skill(place) => ("skill", scale(&VAARDIGHEDEN.instrument, place)),
        Reason::MissingSkill(place) => ("missing-skill", scale(&VAARDIGHEDEN.instrument, place)),
        Reason::UnwantedSkill(place) => ("unwanted-skill", scale(&VAARDIGHEDEN.instrument, place)),
        Reason::Value(place) => ("value", scale(&WERKWAARDEN.instrument, place)),
        Reason::UnmetValue(place) => ("unmet-value", scale(&WERKWAARDEN.instrument, place)),
        Reason::OtherValue(place) => ("other-value", scale(&WERKWAARDEN.instrument, place)),
        Reason::NearLast => return "near-last".to_owned(),
        Reason::SameLevel => return "same-level".to_owned(),
        Reason::HigherLevel => return "higher-level".to_owned(),
        Reason::LowerLevel => return "lower-level".to_owned(),
        Reason::Regulated => return "regulated".to_owned(),
        Reason::Rare => return "rare".to_owned(),
        Reason::HeavyBody => return "heavy-body".to_owned(),
        Reason::HeavyFeelings => return "heavy-feelings".to_owned(),
    };
    [word, scale].join(":")
}

fn scale(instrument: &Instrument, place: usize) -> &'static str {
    instrument.scales.get(place).copied().unwrap_or_default()
}
