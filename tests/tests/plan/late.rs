//! The plan, home and the route as someone meets them in month 10: still searching, hired, or hired and without work
//! again. Leaves out the pages of new work.

use crate::people::{NL, TODAY, answers, run, who};
use chrono::{Days, NaiveDate};
use domain::dossier::{
    Command, Direction, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Retraining,
    Telling,
};
use domain::phases::PhaseStanding;
use domain::values::{Answer, Country};
use screens::forecast::ForecastScreen;
use screens::map::{NextThing, RouteMap};
use screens::plan::ShownPlan;
use screens::progress::offer;
use screens::weeks::{later_steps, next_steps};

fn ago(days: u64) -> NaiveDate {
    TODAY.checked_sub_days(Days::new(days)).expect("a day")
}

fn step(title: &str, days: u64, owner: &str, phase: &str) -> Command {
    let said = vec![
        (F::Title, Some(RecordValue::Words(title.to_owned()))),
        (F::Day, Some(RecordValue::Day(ago(days)))),
        (F::Owner, F::Owner.shape().choice(owner)),
        (F::Phase, F::Phase.shape().choice(phase)),
    ];
    Command::Record(RecordCommand::Add(RecordKind::Step, said))
}

fn work(start: NaiveDate, until: Option<NaiveDate>) -> Command {
    let said = vec![(F::Start, Some(RecordValue::Day(start))), (F::Until, until.map(RecordValue::Day))];
    Command::Record(RecordCommand::Add(RecordKind::NewWork, said))
}

/// Someone who searches for nine months, with steps whose days are long past.
fn searching() -> Dossier {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    run(
        &mut dossier,
        vec![
            Command::Tell(Telling::Now),
            Command::SearchingSince(Answer::Known(ago(260))),
            step("Contract lezen", 170, "you", "aangenomen"),
            step("Na een maand", 140, "you", "nazorg"),
            step("Met de coach over de eerste weken", 10, "coach", "nazorg"),
            step("Doelen met de coach", 200, "coach", "zoeken"),
            step("Gesprek oefenen", 20, "coach", "zoeken"),
            step("Tien mensen bellen", 120, "you", "zoeken"),
        ],
    );
    dossier
}

fn when(map: &RouteMap, id: &str) -> String {
    map.phases.iter().find(|phase| phase.head.id == id).expect("a phase").head.when.clone()
}

fn is_here(map: &RouteMap) -> &'static str {
    let here = map.phases.iter().find(|phase| phase.head.standing == PhaseStanding::Here);
    here.expect("a phase").head.id
}

#[test]
fn who_searches_is_not_asked_for_steps_of_new_work() {
    let mut dossier = searching();
    assert_eq!(NextThing::of(&dossier, TODAY, NL).name, "Tien mensen bellen");
    assert_eq!(next_steps(&dossier, NL), ["Tien mensen bellen"]);
    let later = later_steps(&dossier, TODAY, NL).expect("steps that passed");
    assert_eq!(later.names, ["Doelen met de coach", "Gesprek oefenen", "Tien mensen bellen"]);
    // Of what nobody began so long ago, nobody waits.
    assert_eq!(RouteMap::of(&dossier, TODAY, NL).waiting, ["Gesprek oefenen · Je coach"]);
    run(&mut dossier, vec![Command::Task("eigen-6".into(), Some(domain::dossier::TaskStatus::Done))]);
    assert_eq!(NextThing::of(&dossier, TODAY, NL).href.as_deref(), Some("#/zoeken"));
    let offered = vec![(F::Organisation, Some(RecordValue::Words("Zuid".into())))];
    run(&mut dossier, vec![Command::Record(RecordCommand::Add(RecordKind::JobOffer, offered))]);
    assert_eq!(NextThing::of(&dossier, TODAY, NL).name, "Contract lezen");
}

#[test]
fn a_search_that_runs_has_no_beginning_to_come() {
    let map = RouteMap::of(&searching(), TODAY, NL);
    assert_eq!(is_here(&map), "zoeken");
    assert!(when(&map, "zoeken").starts_with("tot ongeveer"), "{}", when(&map, "zoeken"));
    assert_eq!(when(&map, "intake"), "Meestal in de eerste maand");
    assert_eq!(when(&map, "wie-ben-ik"), "Na de intake, een paar weken");
}

#[test]
fn steps_whose_day_passed_are_not_urged() {
    let plan = ShownPlan::of(&searching(), TODAY, &[], NL);
    let mut steps = plan.groups.iter().flat_map(|group| &group.steps);
    assert!(steps.all(|step| step.hangs.is_none() && !step.is_critical));
}

#[test]
fn who_is_hired_is_not_sent_to_search_nor_told_how_long_it_takes() {
    let mut dossier = searching();
    assert!(offer(&begun(dossier.clone()), TODAY, NL).is_some());
    run(&mut dossier, vec![work(TODAY.checked_add_days(Days::new(8)).expect("a day"), None)]);
    assert_eq!(NextThing::of(&dossier, TODAY, NL).name, "Contract lezen");
    let map = RouteMap::of(&dossier, TODAY, NL);
    assert_eq!((is_here(&map), map.dates_note.as_str()), ("aangenomen", ""));
    assert_eq!(when(&map, "nazorg"), "De eerste drie maanden in je nieuwe werk");
    assert_eq!(offer(&begun(dossier), TODAY, NL), None);
}

fn begun(mut dossier: Dossier) -> Dossier {
    dossier.begun = Some(ago(300));
    dossier
}

#[test]
fn who_lost_the_new_work_has_no_first_day_and_searches() {
    let mut dossier = searching();
    run(&mut dossier, vec![work(ago(42), Some(ago(10)))]);
    let plan = ShownPlan::of(&dossier, TODAY, &[], NL);
    assert!(!plan.aim.expect("a day to plan with").contains("eerste werkdag"));
    assert_eq!(NextThing::of(&dossier, TODAY, NL).name, "Tien mensen bellen");
    assert_eq!(is_here(&RouteMap::of(&dossier, TODAY, NL)), "zoeken");
}

#[test]
fn the_forecast_tells_no_part_that_is_over_and_nothing_to_who_is_hired() {
    let mut dossier = searching();
    let ForecastScreen::Shown(shown) = ForecastScreen::of(&dossier, TODAY, NL) else { panic!("it is told") };
    let [employed, search] = &shown.phases[..] else { panic!("{:?}", shown.phases) };
    assert!(employed.starts_with("Nog in dienst: tot ongeveer"), "{employed}");
    assert!(search.starts_with("Zoeken en solliciteren: tot ongeveer"), "{search}");
    for telling in [Telling::Now, Telling::Unasked, Telling::RatherNot] {
        run(&mut dossier, vec![Command::Tell(telling), work(ago(5), None)]);
        assert_eq!(ForecastScreen::of(&dossier, TODAY, NL), ForecastScreen::Over);
    }
    let mut training = who(answers(Country::Netherlands, Direction::New, Retraining::Year));
    run(&mut training, vec![Command::Tell(Telling::Now)]);
    let ForecastScreen::Shown(shown) = ForecastScreen::of(&training, TODAY, NL) else { panic!("it is told") };
    assert_eq!(shown.phases.len(), 4, "{:?}", shown.phases);
}

#[test]
fn who_is_hired_is_not_sent_to_the_forecast() {
    let mut dossier = who(answers(Country::Netherlands, Direction::Same, Retraining::None));
    assert_eq!(NextThing::of(&dossier, TODAY, NL).href.as_deref(), Some("#/schatting"));
    run(&mut dossier, vec![work(ago(5), None), Command::Started(Some(ago(5)))]);
    let tasks = content::phases().iter().flat_map(|phase| phase.tasks).map(|task| task.id.to_owned());
    let first = NextThing::of(&dossier, TODAY, NL);
    assert!(first.href.as_deref() != Some("#/schatting"), "{first:?}");
    let done = tasks.map(|id| Command::Task(id, Some(domain::dossier::TaskStatus::Done)));
    run(&mut dossier, done.collect());
    assert_eq!(NextThing::of(&dossier, TODAY, NL).href.as_deref(), Some("#/nieuw-werk"));
}
