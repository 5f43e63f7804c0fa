//! A business of one's own beside occupations, in the same rows: what is there for it by the person's own answers, and what the forecast cannot
//! tell. Leaves out its steps, which are a list of their own.

use super::goal::Goal;
use super::rows::{AskedShown, row};
use super::scene::Scene;
use crate::test::Test;
use crate::tests::result::there_and_steps;
use crate::tests::standing::counted;
use crate::wording::spans::whole;
use content::assessments::ONDERNEMEN;
use content::forecast::PARAMETERS;
use content::texts::{work_facts as w, work_ways as t};
use domain::values::Country;

/// How many first steps are named.
const MOST_STEPS: usize = 2;

pub(super) fn shown(scene: &Scene<'_>, goal: &Goal) -> AskedShown {
    let voice = scene.voice;
    let mut shown = AskedShown::of(scene, goal);
    let (law, demand) = match scene.person.country() {
        Country::Netherlands => (&w::ACCESS_NL, &w::TENSION),
        Country::Belgium => (&w::ACCESS_BE, &w::SHORTAGE),
    };
    let mut rows = vec![
        row(&w::STRETCH, vec![t::BUSINESS_FAR.owned(voice)], voice),
        row(&w::SKILLS, readiness(scene), voice),
        row(law, vec![t::BUSINESS_ACCESS.owned(voice)], voice),
        row(&t::ROW_TRAINING, vec![t::BUSINESS_TRAINING.owned(voice)], voice),
        row(&t::ROW_EARNING, vec![t::BUSINESS_EARNING.owned(voice)], voice),
    ];
    for label in [demand, &w::BODY, &w::FEELINGS, &w::HOURS] {
        rows.push(row(label, vec![t::BUSINESS_WORK.owned(voice)], voice));
    }
    rows.append(&mut shown.rows);
    if scene.own.is_some() {
        let figure = PARAMETERS.overruled(&scene.dossier.assumptions).building_up.value;
        let told = [whole(figure.low()).to_string(), whole(figure.high()).to_string()];
        if let Some(forecast) = rows.last_mut() {
            forecast.lines.push(t::BUSINESS_BUILD.fill(voice, told));
            forecast.lines.push(t::BUSINESS_FORECAST.owned(voice));
        }
    }
    shown.rows = rows;
    shown.choose_what = t::CHOOSE_WHAT.fill(voice, [t::WAY_OWN.get(voice)]);
    shown
}

/// What is there by the questions on a business of one's own, and the first steps towards what is not.
fn readiness(scene: &Scene<'_>) -> Vec<String> {
    let voice = scene.voice;
    let Some(sitting) = counted(Test::OwnBusiness, scene.dossier, scene.today) else {
        return vec![t::BUSINESS_TEST.owned(voice)];
    };
    let [there, steps] = there_and_steps(&ONDERNEMEN, sitting, voice);
    let mut lines = Vec::new();
    if !there.is_empty() {
        lines.push(t::BUSINESS_THERE.fill(voice, [there.join(", ")]));
    }
    lines.extend(steps.iter().take(MOST_STEPS).map(|step| t::BUSINESS_STEP.fill(voice, [*step])));
    lines
}
