//! All days reckoned anew late in the year: what is open is laid from today, with the search that is left; what is done,
//! skipped or fixed stays. Leaves out what is offered unasked.

use crate::people::{NL, TODAY, answers};
use chrono::{Days, NaiveDate};
use domain::dossier::{
    Command, Direction, Dossier, RecordCommand, RecordField as F, RecordKind, Retraining, TaskStatus, Telling,
};
use domain::values::{Answer, Country};
use screens::forecast::forecast;
use screens::plan::{Change, OfferedChange, Proposal, Wanted, changes, take, taken};

fn ago(days: u64) -> NaiveDate {
    TODAY.checked_sub_days(Days::new(days)).expect("a day")
}

fn on(dossier: &mut Dossier, day: NaiveDate, commands: Vec<Command>) {
    commands.into_iter().for_each(|command| dossier.apply(command, day).expect("a change"));
}

/// Someone who took a plan over ten months ago, and searches since eight.
fn month_ten(telling: Telling) -> Dossier {
    let mut dossier = Dossier::default();
    on(&mut dossier, ago(300), answers(Country::Netherlands, Direction::Same, Retraining::None));
    on(&mut dossier, ago(300), vec![Command::LastDay(Answer::Known(ago(270))), Command::Tell(telling)]);
    let all: Vec<String> =
        Proposal::of(&dossier, ago(300)).steps.iter().map(|step| step.task.id.to_owned()).collect();
    let commands = take(&dossier, ago(300), &all, NL);
    on(&mut dossier, ago(300), commands);
    on(&mut dossier, ago(240), vec![Command::SearchingSince(Answer::Known(ago(240)))]);
    let said = |task: &str, status| Command::Task(task.to_owned(), Some(status));
    on(
        &mut dossier,
        ago(230),
        vec![
            said("cv-maken", TaskStatus::Done),
            said("buddy-vragen", TaskStatus::Skipped),
            said("vacatures-zoeken", TaskStatus::Begun),
        ],
    );
    let fixed = vec![(F::Fixed, F::Fixed.shape().choice("yes"))];
    let letter = id(&dossier, "brief-schrijven");
    on(&mut dossier, ago(230), vec![Command::Record(RecordCommand::Set(letter, fixed))]);
    dossier
}

fn id(dossier: &Dossier, task: &str) -> u32 {
    let mut steps = dossier.records.of(RecordKind::Step);
    steps.find(|step| step.words(F::Task) == task).map(|step| step.id).expect(task)
}

fn day(dossier: &Dossier, task: &str) -> NaiveDate {
    dossier.records.get(id(dossier, task)).and_then(|step| step.day(F::Day)).expect("a day")
}

fn moves(offered: &[OfferedChange]) -> Vec<(u32, NaiveDate, u32)> {
    let moved = |it: &OfferedChange| match it.change {
        Change::Move(id, day, days) => Some((id, day, days)),
        _ => None,
    };
    offered.iter().filter_map(moved).collect()
}

#[test]
fn what_is_open_is_laid_from_today_and_the_rest_stays() {
    for telling in [Telling::Now, Telling::RatherNot] {
        let mut dossier = month_ten(telling);
        let kept = ["cv-maken", "buddy-vragen", "brief-schrijven", "vacatures-zoeken"];
        let before = kept.map(|task| day(&dossier, task));
        let offered = changes(&dossier, TODAY, Wanted::AllDays, NL);
        let (commands, _) = taken(&offered, &dossier);
        on(&mut dossier, TODAY, commands);
        for step in dossier.records.of(RecordKind::Step).filter(|step| !kept.contains(&step.words(F::Task))) {
            assert!(step.day(F::Day).is_none_or(|day| TODAY <= day), "{}", step.words(F::Task));
        }
        assert_eq!(kept.map(|task| day(&dossier, task)), before);
        // An order is kept: what came after the cv still comes after what it waits for.
        assert!(day(&dossier, "netwerk-opschrijven") < day(&dossier, "mensen-spreken"));
        assert!(changes(&dossier, TODAY, Wanted::AllDays, NL).is_empty());
        for later in [0, 1, 5, 30] {
            let today = TODAY.checked_add_days(Days::new(later)).expect("a day");
            let unasked = changes(&dossier, today, Wanted::Needful, NL);
            assert!(unasked.is_empty(), "{later}: {:?}", unasked.first());
        }
    }
}

#[test]
fn the_search_takes_what_is_left_of_it() {
    for telling in [Telling::Now, Telling::RatherNot] {
        let dossier = month_ten(telling);
        let offered = moves(&changes(&dossier, TODAY, Wanted::AllDays, NL));
        let search = id(&dossier, "vacatures-zoeken");
        let (_, begun, days) = offered.iter().find(|it| it.0 == search).copied().expect("a length");
        assert_eq!(begun, day(&dossier, "vacatures-zoeken"));
        let left = if telling == Telling::Now {
            forecast(&dossier, TODAY).weeks_until(0.5).expect("weeks")
        } else {
            13.0
        };
        let gone = TODAY.signed_duration_since(begun).num_days() as f64 / 7.0;
        let weeks = f64::from(days) / 5.0;
        assert!((weeks - gone - left).abs() < 6.0, "{weeks} weeks, {gone} gone, {left} left");
        let offer = id(&dossier, "aanbod-vergelijken");
        let (_, offer, _) = offered.iter().find(|it| it.0 == offer).copied().expect("another day");
        let weeks = offer.signed_duration_since(TODAY).num_days() as f64 / 7.0;
        assert!((weeks - left).abs() < 6.0, "{weeks} weeks until an offer, {left} left");
    }
}

#[test]
fn a_new_step_begins_today_or_later() {
    let mut dossier = month_ten(Telling::RatherNot);
    on(&mut dossier, TODAY, vec![Command::Retraining(Answer::Known(Retraining::ShortCourse))]);
    let proposal = Proposal::of(&dossier, TODAY);
    assert!(proposal.steps.iter().any(|step| step.task.id == "opleiding-volgen"));
    let fixed = |step: &&screens::plan::ProposedStep| step.task.id != "brief-schrijven";
    assert!(proposal.steps.iter().filter(fixed).all(|step| step.day.is_none_or(|day| TODAY <= day)));
    assert!(proposal.steps.iter().all(|step| step.task.id != "cv-maken"));
}
