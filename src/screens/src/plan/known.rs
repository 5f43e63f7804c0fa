//! What is known of a person, as conditions of steps ask for it. Leaves out which step asks what.

use crate::plan_steps;
use crate::test::Test;
use crate::tests::made_of;
use chrono::{Months, NaiveDate};
use content::assessment_figures::SCORING;
use domain::assessment::{MIDDLE, Profile};
use domain::dossier::{Direction, Dossier, Entry, Guidance, RecordField, RecordKind, Recovery, Retraining};
use domain::plan::Condition as C;
use domain::values::{Answer, Language};

/// Years with one employer after which applying is long ago.
const LONG: u32 = 10;
/// What the ids of notes of the story begin with.
const STORY: &str = "verhaal-";

/// Whether a condition holds today.
pub fn holds(condition: C, dossier: &Dossier, today: NaiveDate) -> bool {
    let intake = &dossier.intake;
    let towards = |direction| intake.direction == Answer::Known(direction);
    let training = || intake.retraining.known().copied().unwrap_or(Retraining::None);
    let last_day = intake.last_day.known().copied();
    match condition {
        C::SameWork => towards(Direction::Same),
        C::NearWork => towards(Direction::Adjacent),
        C::NewWork => towards(Direction::New),
        C::OwnBusiness => towards(Direction::OwnBusiness),
        C::NoDirection => intake.direction.known().is_none(),
        C::ChosenWork => dossier.work.chosen.is_some(),
        C::Training => training() != Retraining::None,
        C::TrainingFirst => training().comes_first(),
        C::OnTheJob => training() == Retraining::OnTheJob,
        C::TrainingBegun => intake.training_begun.known().is_some(),
        C::Recovers => intake.recovery.known().is_some_and(|recovery| *recovery != Recovery::None),
        C::Limited => intake.limitations.known() == Some(&domain::dossier::Limitations::Some),
        C::Guided => matches!(intake.guidance, Answer::Known(Guidance::Arranged(_))),
        C::Unguided => intake.guidance == Answer::Known(Guidance::None),
        C::HasOffers => !dossier.offers.is_empty(),
        C::LongThere => {
            let long = |begun: &NaiveDate| begun.checked_add_months(Months::new(LONG * 12));
            let until = last_day.unwrap_or(today).min(today);
            dossier.contract.began.known().and_then(long).is_some_and(|day| day <= until)
        }
        C::KnowsHow => dossier.entry == Some(Entry::KnowsHow),
        C::StillEmployed => last_day.is_some_and(|day| today <= day),
        C::Ended => last_day.map_or(dossier.entry == Some(Entry::AtHome), |day| day < today),
        C::Searching => intake.searching_since.known().is_some(),
        C::Hired => first_day(dossier).is_some() || is_hired(dossier),
        C::IntakeDone => dossier.intake_done,
        C::HasStory => dossier.notes.iter().any(|(id, _)| id.starts_with(STORY)),
        C::OtherLanguage => dossier.language == Language::En,
        C::SharpensCalm => is_low("rust", dossier),
        C::SharpensTogether => is_low("samenwerken", dossier),
        C::SharpensAdapting => is_low("aanpassen", dossier),
        C::SharpensLeading => is_low("leiding", dossier),
    }
}

/// Whether an answer behind a condition tells of health.
pub(super) fn is_of_health(condition: C) -> bool {
    matches!(condition, C::Recovers | C::Limited)
}

/// Whether a condition follows from time or from what was done, so that a step that is in the plan stays for it.
pub(super) fn is_progress(condition: C) -> bool {
    use C::{
        ChosenWork, Ended, HasOffers, HasStory, IntakeDone, NoDirection, Searching, StillEmployed,
        TrainingBegun,
    };
    matches!(
        condition,
        ChosenWork
            | Ended
            | HasOffers
            | HasStory
            | IntakeDone
            | NoDirection
            | Searching
            | StillEmployed
            | TrainingBegun
    )
}

/// Whether a test that a task leads to was taken to its end.
pub(super) fn is_taken(at: Option<&str>, dossier: &Dossier) -> bool {
    let test = at.and_then(|at| at.strip_prefix("testen/")).and_then(Test::from_id);
    let sitting = test.and_then(|test| Some((test, dossier.assessments.get(test.id())?)));
    sitting.is_some_and(|(test, sitting)| {
        let instrument = &made_of(test).instrument;
        instrument.items.iter().all(|item| sitting.answers.get(item.id).is_some())
    })
}

/// The first day in new work, as far as the person gave it. That of work that ended again is none.
pub(super) fn first_day(dossier: &Dossier) -> Option<NaiveDate> {
    let goes_on = dossier.new_work().filter(|work| work.day(RecordField::Until).is_none());
    goes_on.and_then(|work| work.day(RecordField::Start)).or(dossier.started)
}

fn is_hired(dossier: &Dossier) -> bool {
    if let Some(work) = dossier.new_work() {
        return work.day(RecordField::Until).is_none();
    }
    let mut applications = dossier.records.of(RecordKind::Application);
    applications.any(|application| application.choice(RecordField::Outcome) == "accepted")
}

/// Whether the test of work styles shows less of a scale than the middle.
fn is_low(scale: &str, dossier: &Dossier) -> bool {
    let instrument = &made_of(Test::WorkStyles).instrument;
    let place = instrument.scales.iter().position(|id| *id == scale);
    let sitting = dossier.assessments.get(Test::WorkStyles.id());
    place.zip(sitting).is_some_and(|(place, sitting)| {
        Profile::of(instrument, sitting, &SCORING).level(place).is_some_and(|level| level < MIDDLE)
    })
}

/// Whether a task is in the plan.
pub(super) fn is_planned(task: &str, dossier: &Dossier) -> bool {
    plan_steps::is_planned(task, dossier)
}
