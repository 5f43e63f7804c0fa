//! What the tests add to each question, in a few words: the first band, never a score. What the person put right stands
//! in place of what was measured. Leaves out how it was measured, and how sure that is: the results say so; and answers
//! that stand for themselves: `answered`.

use super::answered;
use super::strengths::strengths;
use crate::control::Control;
use crate::route::Route;
use crate::test::Test;
use crate::tests::made_of;
use crate::tests::result::of_scales;
use crate::titles::test_title;
use crate::weeks::next_steps;
use content::assessment_figures::SCORING;
use content::texts::{balance as t, intake, route};
use content::{Assessment, Voice};
use domain::assessment::{Kind, Profile, Sitting};
use domain::dossier::Dossier;

/// How many tasks stand on the page, and how many first steps.
pub(super) const TASKS: usize = 3;

/// What one test adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its name.
    pub name: &'static str,
    /// What came out.
    pub rows: Vec<Row>,
    /// Where to look at it and put it right: words and address.
    pub change: (&'static str, String),
    /// Remarks: that the person changed it, what they did not name, that words and test differ.
    pub notes: Vec<String>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub label: &'static str,
    /// What it says.
    pub words: String,
}

/// Who am I: ways of working, and what gives and costs energy.
pub(super) fn who(dossier: &Dossier, voice: Voice) -> Vec<Found> {
    let energy = told(Test::Energy, answered::energy(dossier, &["geeft", "kost"], voice), voice);
    filled([of_test(Test::WorkStyles, dossier, voice), energy])
}

/// What can I do: the strengths that the person names, skills, and what goes by itself.
pub(super) fn can(dossier: &Dossier, voice: Voice) -> Vec<Found> {
    let talents = told(Test::Energy, answered::energy(dossier, &["talent"], voice), voice);
    filled([strengths(dossier, voice), of_test(Test::Skills, dossier, voice), talents])
}

/// What do I want: interests, values, conditions.
pub(super) fn want(dossier: &Dossier, voice: Voice) -> Vec<Found> {
    filled([Test::Interests, Test::Values, Test::Conditions].map(|test| of_test(test, dossier, voice)))
}

/// How do I get there: the direction that was chosen, the next tasks, and what is there for an own business. No word on
/// how long it takes.
pub(super) fn how(dossier: &Dossier, voice: Voice) -> Vec<Found> {
    let mut tasks = next_steps(dossier, voice);
    tasks.truncate(TASKS);
    let tasks = tasks.join("; ");
    let mut rows = Vec::new();
    if let Some(words) = Control::Direction.label(dossier, voice) {
        rows.push(Row { label: intake::DIRECTION_SHORT.get(voice), words });
    }
    if dossier.is_begun() && !tasks.is_empty() {
        rows.push(Row { label: t::NEXT_TASKS.get(voice), words: tasks });
    }
    let change = (route::HOME_ROUTE_LATER.get(voice), Route::WholeMap.href());
    let way = Found { name: route::TITLE.get(voice), rows, change, notes: Vec::new() };
    filled([way, of_test(Test::OwnBusiness, dossier, voice)])
}

/// What one test adds; without rows when it says nothing yet.
pub(crate) fn of_test(test: Test, dossier: &Dossier, voice: Voice) -> Found {
    let made = made_of(test);
    let Some(sitting) = dossier.assessments.get(test.id()) else { return told(test, Vec::new(), voice) };
    let rows = match made.instrument.kind {
        Kind::CanWant => answered::skills(made, sitting, voice),
        Kind::Choice => answered::limits(made, sitting, voice),
        Kind::Words => answered::energy(dossier, made.instrument.scales, voice),
        _ if test == Test::OwnBusiness => answered::business(made, sitting, voice),
        _ => return first_band(test, sitting, voice),
    };
    told(test, rows, voice)
}

pub(super) fn told(test: Test, rows: Vec<Row>, voice: Voice) -> Found {
    let change = (t::WRONG.get(voice), Route::TestResult(test).href());
    Found { name: test_title(test).get(voice), rows, change, notes: Vec::new() }
}

fn filled<const N: usize>(found: [Found; N]) -> Vec<Found> {
    found.into_iter().filter(|found| !found.rows.is_empty()).collect()
}

/// The highest scales of a test, as one band: between them the answers do not decide.
fn first_band(test: Test, sitting: &Sitting, voice: Voice) -> Found {
    let made = made_of(test);
    let profile = Profile::of(&made.instrument, sitting, &SCORING);
    let is_whole = profile.is_whole();
    let label = match test {
        _ if !is_whole || !profile.is_surely_first() => &t::BAND_FIRST,
        Test::Interests => &t::BAND_INTERESTS,
        Test::Values => &t::BAND_VALUES,
        _ => &t::BAND_STYLES,
    };
    let words = match profile.first() {
        Some(band) => names(made, band, voice),
        None if is_whole => t::FLAT.owned(voice),
        None => return told(test, Vec::new(), voice),
    };
    let is_corrected = profile.scores.iter().any(|score| score.is_corrected);
    let mut notes: Vec<String> = is_corrected.then(|| t::YOURS_COUNTS.owned(voice)).into_iter().collect();
    let (answered, _) = sitting.answers.progress(&made.instrument);
    if !is_whole {
        notes.push(t::NOT_ALL.owned(voice));
    } else if sitting.answers.is_start_only(&made.instrument) {
        notes.push(t::START_ONLY.fill(voice, [answered.to_string()]));
    }
    Found { notes, ..told(test, vec![Row { label: label.get(voice), words }], voice) }
}

/// The names of these scales.
pub(super) fn names(made: &'static Assessment, places: &[usize], voice: Voice) -> String {
    of_scales(made, places, voice).join(", ")
}
