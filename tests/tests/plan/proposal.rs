//! What is proposed to whom. Leaves out taking it over.

use crate::people::{NL, TODAY, answers, everyone, hired, run, who};
use content::{because, holidays, planned_tasks};
use domain::dossier::{Command, Direction, Recovery, Retraining};
use domain::plan::{Condition, Workdays};
use domain::values::{Answer, Country};
use screens::plan::{Proposal, ProposedStep, proposed};

fn step<'p>(proposal: &'p Proposal, id: &str) -> Option<&'p ProposedStep> {
    proposal.steps.iter().find(|step| step.task.id == id)
}

#[test]
fn the_conditions_of_the_content_are_those_of_the_domain() {
    for condition in Condition::ALL {
        assert!(because(*condition).is_some(), "{}", condition.id());
        let text = content::names::lookup(&format!("plan-because.{}", condition.id()));
        assert!(text.is_some(), "{}", condition.id());
    }
}

#[test]
fn a_plan_has_one_aim_keeps_its_order_and_no_day_off() {
    let free = Workdays::new(holidays().iter().map(|holiday| holiday.on.value).collect());
    for dossier in everyone() {
        let proposal = Proposal::of(&dossier, TODAY);
        assert_eq!(proposal.steps.iter().filter(|step| step.planned.is_aim).count(), 1);
        assert!(15 < proposal.steps.len() && proposal.steps.len() < 45, "{}", proposal.steps.len());
        let country = dossier.intake.works.known();
        for here in &proposal.steps {
            assert!(country.is_none_or(|country| here.task.countries.contains(country)), "{}", here.task.id);
            let Some(begins) = here.day else { continue };
            assert!(TODAY <= begins && 1 <= here.days, "{}", here.task.id);
            let is_weekend = Workdays::default().is_free(begins);
            assert!(
                !is_weekend
                    && (country.is_none()
                        || begins == free.on_or_after(begins)
                        || !free.is_free(begins)
                        || dossier.intake.works.known().is_some()),
                "{} on {begins}",
                here.task.id
            );
            for before in here.planned.after.iter().filter_map(|id| step(&proposal, id)) {
                let is_training = before.task.id == "opleiding-volgen";
                assert!(is_training || before.day < here.day, "{} before {}", here.task.id, before.task.id);
            }
        }
        assert_eq!(format!("{proposal:?}"), format!("{:?}", Proposal::of(&dossier, TODAY)));
    }
}

#[test]
fn every_task_of_a_plan_is_proposed_to_someone() {
    let hired = [Country::Netherlands, Country::Belgium].map(|country| hired(country, TODAY));
    let all: Vec<Proposal> =
        everyone().iter().chain(&hired).map(|dossier| Proposal::of(dossier, TODAY)).collect();
    // These ask for a test, a long service, a last day that is over, or an open intake.
    let others = [
        "dagritme-maken",
        "weer-solliciteren",
        "recruiter-spreken",
        "stress-oefenen",
        "sociaal-oefenen",
        "communicatie-oefenen",
        "diversiteit-oefenen",
        "nederlands-oefenen",
        "vragen-invullen",
    ];
    for planned in planned_tasks().iter().filter(|planned| !others.contains(&planned.id)) {
        let is_there = all.iter().any(|proposal| step(proposal, planned.id).is_some());
        assert!(is_there, "{} is proposed to nobody", planned.id);
    }
}

#[test]
fn the_way_that_someone_goes_decides() {
    let of =
        |direction, training| Proposal::of(&who(answers(Country::Netherlands, direction, training)), TODAY);
    let business = of(Direction::OwnBusiness, Retraining::None);
    assert!(step(&business, "ondernemingsplan-schrijven").is_some() && step(&business, "cv-maken").is_none());
    let same = of(Direction::Same, Retraining::None);
    assert!(step(&same, "opleiding-volgen").is_none() && step(&same, "beroepen-vergelijken").is_none());
    let year = of(Direction::New, Retraining::Year);
    let (training, search) = (step(&year, "opleiding-volgen"), step(&year, "zoeken-beginnen"));
    let (training, search) = (training.expect("the training"), search.expect("the search"));
    assert!(200 < training.days && training.day < search.day);
    let job = step(&year, "eerste-werkdag").and_then(|step| step.day).expect("a first day");
    assert!(200 < job.signed_duration_since(training.day.expect("a day")).num_days());
    let course = of(Direction::New, Retraining::ShortCourse);
    let early = step(&course, "zoeken-beginnen").and_then(|step| step.day);
    assert!(early < search.day && early.is_some());
}

#[test]
fn recovering_comes_first_but_never_before_a_legal_duty() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    let plain = Proposal::of(&dossier, TODAY);
    run(&mut dossier, vec![Command::Recovery(Answer::Known(Recovery::Rest { weeks: 8 }))]);
    let rested = Proposal::of(&dossier, TODAY);
    let day = |proposal: &Proposal, id: &str| step(proposal, id).and_then(|step| step.day);
    assert_eq!(day(&plain, "ww-aanvragen"), day(&rested, "ww-aanvragen"));
    assert!(day(&plain, "cv-maken") < day(&rested, "cv-maken"));
}

#[test]
fn what_is_done_taken_or_skipped_is_not_proposed_again() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    assert!(step(&Proposal::of(&dossier, TODAY), "cv-maken").is_some());
    run(&mut dossier, vec![Command::Task("cv-maken".into(), Some(domain::dossier::TaskStatus::Done))]);
    let proposal = Proposal::of(&dossier, TODAY);
    assert!(step(&proposal, "cv-maken").is_none());
    // What followed it follows what it followed.
    assert!(
        step(&proposal, "balans-maken").map(|it| it.day)
            < step(&proposal, "brief-schrijven").map(|it| it.day)
    );
}

#[test]
fn whoever_has_work_gets_the_way_into_it() {
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 14).expect("a day");
    let proposal = Proposal::of(&hired(Country::Belgium, start), TODAY);
    assert!(step(&proposal, "cv-maken").is_none());
    let searching = Proposal::of(&who(answers(Country::Belgium, Direction::Same, Retraining::None)), TODAY);
    assert!(step(&searching, "maand-terugkijken").is_none() && step(&searching, "contract-nakijken").is_some());
    assert_eq!(step(&proposal, "eerste-werkdag").and_then(|step| step.day), Some(start));
    let month = step(&proposal, "maand-terugkijken").and_then(|step| step.day).expect("a day");
    assert!((25..40).contains(&month.signed_duration_since(start).num_days()));
}

#[test]
fn the_proposal_names_the_own_answer() {
    let dossier = who(answers(Country::Netherlands, Direction::New, Retraining::Year));
    let shown = proposed(&dossier, TODAY, NL);
    let lines: Vec<String> =
        shown.phases.iter().flat_map(|phase| phase.steps.iter().map(|it| it.2.clone())).collect();
    assert!(lines.iter().any(|line| line.contains("je wilt ander werk")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("je koos voor een opleiding")));
    assert_eq!(shown.goals.len(), 4);
}
