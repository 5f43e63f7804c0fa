//! What the list rests on, in one sentence, ways to what is missing, and tests that say nothing to choose work by. Leaves
//! out the list.

use crate::occupations::doubt::Doubt;
use crate::occupations::seeker::{are_skills_flat, is_level_idle, said};
use crate::route::Route;
use crate::test::Test;
use crate::tests::made_of;
use crate::tests::overview::{Way, go_on};
use crate::tests::standing::is_passed;
use chrono::NaiveDate;
use content::assessment_figures::SCORING;
use content::texts::{test_results, work as t};
use content::{Text, Voice};
use domain::assessment::Profile;
use domain::dossier::Dossier;
use domain::occupations::{SKILLS, Seeker};

/// A test that is not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubted {
    /// Of which test.
    pub heading: &'static str,
    /// What was seen, and what it means.
    pub body: Vec<&'static str>,
    /// What helps.
    pub helps: Vec<&'static str>,
    /// What came out of the test.
    pub result: Way,
}

/// What the list rests on.
pub(super) struct Basis {
    pub sentence: String,
    pub ways: Vec<Way>,
    pub doubts: Vec<Doubted>,
}

impl Basis {
    pub fn of(dossier: &Dossier, seeker: &Seeker<'_>, today: NaiveDate, voice: Voice) -> Self {
        let mut doubts = Vec::new();
        let mut ways = Vec::new();
        let mut counted: Vec<&'static str> = Vec::new();
        let [interests, skills, values] = seeker.counts();
        if seeker.last.is_some() && skills {
            counted.push(t::BASIS_LAST.get(voice));
        }
        let tests = [
            (Test::Interests, &t::BASIS_INTERESTS, seeker.interests.is_some(), interests),
            (Test::Values, &t::BASIS_VALUES, seeker.values.is_some(), values),
            (Test::Skills, &t::BASIS_SKILLS, is_tested(seeker), skills),
        ];
        for (test, words, is_known, is_counted) in tests {
            if is_known {
                // What the person set at zero is known, and plays no part.
                counted.extend(is_counted.then(|| words.get(voice)));
                if !is_passed(test, dossier) {
                    ways.push(go_on(test, dossier, today, voice));
                }
            } else if let Some(doubt) = doubt(test, dossier) {
                doubts.push(doubted(test, doubt, voice));
            } else {
                ways.push(go_on(test, dossier, today, voice));
            }
        }
        if dossier.assessments.get(Test::Conditions.id()).is_none() {
            ways.push(go_on(Test::Conditions, dossier, today, voice));
        }
        let is_half = is_tested(seeker) && said(&seeker.skills) < SKILLS;
        let is_whole = ways.is_empty() && doubts.is_empty() && !is_half;
        let rest = if is_whole { &t::BASIS_WHOLE } else { &t::BASIS_REST };
        let sentence = match counted.as_slice() {
            [] if seeker.is_empty() => t::BASIS_NOTHING.owned(voice),
            [] => t::NOTHING_WEIGHS.owned(voice),
            names => {
                let mut told = vec![t::BASIS.fill(voice, [row(names, voice)]), rest.owned(voice)];
                told.extend((names.len() == 1).then(|| t::BASIS_ONE.owned(voice)));
                told.extend(is_level_idle(dossier).then(|| t::BASIS_LEVEL.owned(voice)));
                told.join(" ")
            }
        };
        Self { sentence, ways, doubts }
    }
}

/// Whether anything was said of skills.
fn is_tested(seeker: &Seeker<'_>) -> bool {
    0 < said(&seeker.skills)
}

/// Whether skills or the last work are known, which share a weight.
pub(super) fn has_skills(seeker: &Seeker<'_>) -> bool {
    seeker.last.is_some() || is_tested(seeker)
}

/// Why a test that was taken is not counted.
fn doubt(test: Test, dossier: &Dossier) -> Option<Doubt> {
    if test == Test::Skills {
        return are_skills_flat(dossier).then_some(Doubt::Flat);
    }
    let (made, sitting) = (made_of(test), dossier.assessments.get(test.id())?);
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    if profile.is_whole() { Doubt::of(made, sitting, &profile) } else { None }
}

fn doubted(test: Test, doubt: Doubt, voice: Voice) -> Doubted {
    let heading = match (test, doubt) {
        (Test::Values, Doubt::Flat) => &t::DOUBT_VALUES_FLAT,
        (Test::Values, _) => &t::DOUBT_VALUES,
        (Test::Skills, _) => &t::DOUBT_SKILLS_FLAT,
        (_, Doubt::Flat) => &t::DOUBT_INTERESTS_FLAT,
        _ => &t::DOUBT_INTERESTS,
    };
    let seen = match doubt {
        Doubt::Flat => &test_results::FLAT,
        Doubt::Scattered => &test_results::NOTE_SCATTERED,
        Doubt::Circles => &test_results::NOTE_CIRCLES,
    };
    let asks: &Text = match test {
        Test::Values => &test_results::VALUES_FLAT_1,
        Test::Skills => &t::DOUBT_SKILLS_HELP,
        _ => &test_results::INTERESTS_FLAT_2,
    };
    Doubted {
        heading: heading.get(voice),
        body: [seen, &t::DOUBT_BODY].map(|text| text.get(voice)).to_vec(),
        helps: [&t::DOUBT_WORDS, asks, &t::DOUBT_LAST].map(|text| text.get(voice)).to_vec(),
        result: Way { route: Route::TestResult(test), words: t::DOUBT_RESULT.owned(voice) },
    }
}

/// Names in a row.
fn row(names: &[&'static str], voice: Voice) -> String {
    match names.split_last() {
        Some((last, first)) if !first.is_empty() => {
            test_results::AND.fill(voice, [first.join(", ").as_str(), last])
        }
        _ => names.concat(),
    }
}
