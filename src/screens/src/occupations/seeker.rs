//! A person as occupations are held against them: what the tests say, the last work, and what work must allow. Leaves out
//! the comparing.

use super::doubt::Doubt;
use content::Assessment;
use content::assessment_figures::SCORING;
use content::assessments::{INTERESSETEST, RANDVOORWAARDEN, VAARDIGHEDEN, WERKWAARDEN};
use content::occupation_figures::MATCHING;
use domain::assessment::{LEAST, MOST, Profile, Reply};
use domain::dossier::Dossier;
use domain::occupations::{Conditions, Held, Occupations, Place, SKILLS, Seeker, Weights};

/// What is known of a person.
pub fn seeker<'a>(dossier: &Dossier, table: &'a Occupations) -> Seeker<'a> {
    let last = dossier.work.last.and_then(|code| table.get(code));
    Seeker {
        interests: profile(dossier, &INTERESSETEST),
        skills: skills(dossier),
        values: profile(dossier, &WERKWAARDEN),
        last,
        conditions: conditions(dossier, last.map(|last| last.level)),
        weights: weights(dossier),
    }
}

/// What each part weighs: as the person moved it, or as it is to begin with.
fn weights(dossier: &Dossier) -> Weights {
    let Some([interests, skills, values]) = dossier.work.weights.map(|weights| weights.map(f64::from)) else {
        return MATCHING.weights();
    };
    Weights { interests, skills, values }
}

/// The scales of a test, when all are shown, some stand out, and answers do not go against one another.
fn profile<const N: usize>(dossier: &Dossier, test: &Assessment) -> Option<[f64; N]> {
    let sitting = dossier.assessments.get(test.instrument.id)?;
    let profile = Profile::of(&test.instrument, sitting, &SCORING);
    if profile.scores.len() != N || Doubt::of(test, sitting, &profile).is_some() {
        return None;
    }
    let mut shares = [0.0; N];
    for (place, score) in shares.iter_mut().zip(&profile.scores) {
        *place = score.share?;
    }
    Some(shares)
}

/// How many skills have to be answered before the test counts: about half. Fewer say more of what was asked first than of
/// the person.
const LEAST_SKILLS: usize = 8;

/// What the skills test says; nothing before enough is answered, nor when nothing stands out.
fn skills(dossier: &Dossier) -> [Held; SKILLS] {
    let skills = answered(dossier);
    if said(&skills) < LEAST_SKILLS || is_flat(&skills) { [Held::default(); SKILLS] } else { skills }
}

fn answered(dossier: &Dossier) -> [Held; SKILLS] {
    let mut skills = [Held::default(); SKILLS];
    let instrument = &VAARDIGHEDEN.instrument;
    let Some(sitting) = dossier.assessments.get(instrument.id) else { return skills };
    for (held, item) in skills.iter_mut().zip(instrument.items) {
        if let Some(Reply::CanWant(can, want)) = sitting.answers.to(instrument, item) {
            *held = Held { can: can.map(share), want: want.map(share) };
        }
    }
    skills
}

/// Whether enough skills were answered, and none stands out.
pub(super) fn are_skills_flat(dossier: &Dossier) -> bool {
    let skills = answered(dossier);
    LEAST_SKILLS <= said(&skills) && is_flat(&skills)
}

/// Whether nine in ten answers about being able lie within one step, and those about wanting too: an answer moves as much
/// by chance. Of whoever can do everything alike, skills part no work.
fn is_flat(skills: &[Held; SKILLS]) -> bool {
    let lie_close = |which: fn(&Held) -> Option<f64>| {
        let within = |from: u8| {
            let step = share(from)..=share(from + 1);
            skills.iter().filter_map(which).filter(|answer| step.contains(answer)).count()
        };
        let most = (LEAST..MOST).map(within).max().unwrap_or(0);
        skills.iter().filter_map(which).count() * 9 <= most * 10
    };
    lie_close(|held| held.can) && lie_close(|held| held.want)
}

/// Of how many skills something was said.
pub(super) fn said(skills: &[Held; SKILLS]) -> usize {
    skills.iter().filter(|held| **held != Held::default()).count()
}

/// An answer of 1 to 5 as 0 to 1.
fn share(rate: u8) -> f64 {
    f64::from(rate.saturating_sub(LEAST)) / f64::from(MOST - LEAST)
}

/// Whether something is asked of the level of work, without a last work to go by.
pub(super) fn is_level_idle(dossier: &Dossier) -> bool {
    dossier.work.last.is_none() && conditions(dossier, Some(1)).levels.is_some()
}

/// What work must allow, by the ids of the answers. Hours a week, travel and pay leave nothing out: nothing is known of them
/// by occupation.
fn conditions(dossier: &Dossier, level: Option<u8>) -> Conditions {
    let mut conditions = Conditions { put_aside: dossier.work.put_aside.clone(), ..Conditions::default() };
    let instrument = &RANDVOORWAARDEN.instrument;
    let Some(sitting) = dossier.assessments.get(instrument.id) else { return conditions };
    for item in instrument.items {
        let Some(Reply::Chosen(choice)) = sitting.answers.to(instrument, item) else { continue };
        match (item.id, choice.as_str()) {
            ("lichaam", "licht") => conditions.body = Some(1),
            ("lichaam", "middel") => conditions.body = Some(2),
            ("gevoel", "weinig") => conditions.feelings = Some(1),
            ("gevoel", "soms") => conditions.feelings = Some(2),
            ("tijden", "overdag") => conditions.hours = Some(0),
            ("tijden", "avond-weekend") => conditions.hours = Some(2),
            ("niveau", "zelfde") => conditions.levels = level.map(|level| (level, level)),
            ("niveau", "eenvoudiger") => conditions.levels = level.map(|level| (1, level)),
            ("niveau", "hoger") => conditions.levels = level.map(|level| (level, 4)),
            ("plek", "binnen") => conditions.place = Some(Place::Indoors),
            ("plek", "buiten") => conditions.place = Some(Place::Outdoors),
            ("plek", "onderweg") => conditions.place = Some(Place::OnTheRoad),
            _ => {}
        }
    }
    conditions
}
