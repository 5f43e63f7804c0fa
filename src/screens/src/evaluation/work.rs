//! Occupations held against the person. Leaves out occupations that our table does not know, and words.

use crate::occupations::known::Known;
use crate::occupations::list::{Asked, Item, WorkList};
use crate::occupations::person::Person;
use chrono::NaiveDate;
use content::Voice;
use content::assessments::{INTERESSETEST, VAARDIGHEDEN, WERKWAARDEN};
use content::occupation_figures::MATCHING;
use domain::assessment::Instrument;
use domain::dossier::{Dossier, WorkChoices};
use domain::occupations::{
    Condition, Fit, FitBand, Gap, Matched, Matches, Occupation, Reason, Schooling, Stretch, Weights, matches,
    reasons,
};
use formats::evaluation::{
    GapOut, GoalOut, LeftOutOut, MatchOut, MissingSkillOut, OccupationOut, PartsOut, WorkOut,
};
use formats::words::Word;

/// What came of it; nothing while the table is not there.
pub(super) fn work(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Option<WorkOut> {
    let out = Out(Person::of(Known::of(voice.language)?, dossier, voice));
    let (seeker, choices) = (&out.0.seeker, &dossier.work);
    let matches = matches(out.0.known.facts, seeker, &MATCHING);
    let sectors = super::ways::sectors(&out.0, &matches, today);
    let list = WorkList::of(dossier, out.0.known, Asked::default(), today, voice);
    let Matches { found, left_out } = matches;
    let beside = |item: &Item| found.iter().find(|one| one.occupation.code == item.code);
    // What hardly anyone does is not shown unasked, save as the last work.
    let last = seeker.last.map(|last| last.code);
    let is_shown = |one: &&Matched<'_>| 0 < one.occupation.common || Some(one.occupation.code) == last;
    let shown: Vec<&Matched<'_>> = found.iter().filter(is_shown).collect();
    let listed = || shown.iter().filter(|one| one.band != FitBand::Hardly);
    let named = |code: u16| Some(OccupationOut { code, name: out.name(code)? });
    Some(WorkOut {
        last: choices.last.and_then(named),
        weights: weights(seeker.weights),
        occupations: listed().filter_map(|one| out.matched(one.occupation, one.fit)).collect(),
        hardly: shown.len() - listed().count(),
        unexpected: list
            .unexpected
            .iter()
            .filter_map(beside)
            .filter_map(|one| out.matched(one.occupation, one.fit))
            .collect(),
        sectors,
        ways: super::ways::ways(&out.0, today),
        left_out: left_out.into_iter().map(left_out_of).collect(),
        put_aside: choices.put_aside.iter().copied().filter_map(named).collect(),
        kept: choices.kept.iter().filter_map(|(code, _)| out.goal(*code, choices)).collect(),
        chosen: choices.chosen.and_then(|code| out.goal(code, choices)),
    })
}

/// Writes down what comes of a person.
struct Out<'a>(Person<'a>);

impl Out<'_> {
    fn name(&self, code: u16) -> Option<String> {
        Some(self.0.known.named(code)?.name.to_owned())
    }

    fn matched(&self, to: &Occupation, fit: Fit) -> Option<MatchOut> {
        let (facts, seeker) = (self.0.known.facts, &self.0.seeker);
        let why = reasons(facts, seeker, to, self.0.country(), &MATCHING);
        let stretch = seeker.last.map(|last| Stretch::of(facts, last, to, &MATCHING.nearness));
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
        let (facts, seeker) = (self.0.known.facts, &self.0.seeker);
        let to = facts.get(code)?;
        let fit = Fit::of(facts, seeker, to, &MATCHING);
        let gap = Gap::of(facts, seeker, to, self.0.country(), &MATCHING);
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
        schooling: gap.schooling.map_or("not-known", Schooling::word).to_owned(),
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
