//! What fits now: three at most, each with a reason that holds, and never again what the person says they did.

use super::{NL, TODAY, VOICES, add, line, run};
use chrono::NaiveDate;
use domain::assessment::Reply;
use domain::dossier::RecordField as F;
use domain::dossier::{Command, Direction, Dossier, RecordKind as K, RecordValue, TaskStatus};
use domain::values::{Address, Answer, Language};
use screens::exercises::{fitting, groups, pairs, rounds};

fn day(month: u32, day: u32) -> Option<RecordValue> {
    Some(RecordValue::Day(content::day(2026, month, day)))
}

fn ids(dossier: &Dossier) -> Vec<&'static str> {
    fitting(dossier, TODAY, NL).into_iter().map(|fit| fit.id).collect()
}

fn applied(dossier: &mut Dossier, times: usize) {
    for _ in 0..times {
        add(dossier, K::Application, vec![(F::Organisation, line("Veldman")), (F::Applied, day(11, 2))]);
    }
}

#[test]
fn at_first_nothing_is_urged() {
    assert!(fitting(&Dossier::default(), TODAY, NL).is_empty());
}

#[test]
fn an_interview_ahead_comes_first_with_its_day() {
    let mut dossier = Dossier::default();
    applied(&mut dossier, 5);
    add(&mut dossier, K::Application, vec![(F::Role, line("Planner")), (F::Interview, day(11, 25))]);
    let first = fitting(&dossier, TODAY, NL).into_iter().next().expect("a fit");
    assert_eq!((first.id, first.why.as_str()), ("gesprek", "Op 25 november 2026 heb je een gesprek."));
    assert_eq!(first.href, "#/oefenen/gesprek");
    // One that is over is no reason.
    add(&mut dossier, K::Application, vec![(F::Role, line("Ander")), (F::Interview, day(11, 20))]);
    assert_eq!(fitting(&dossier, TODAY, NL).iter().filter(|fit| fit.id == "gesprek").count(), 1);
}

#[test]
fn an_offer_leads_to_talking_about_it_until_there_is_work() {
    let mut dossier = Dossier::default();
    add(&mut dossier, K::JobOffer, vec![(F::Organisation, line("Veldman"))]);
    assert_eq!(ids(&dossier).first(), Some(&"onderhandelen"));
    add(&mut dossier, K::NewWork, vec![(F::Organisation, line("Veldman"))]);
    assert_eq!(ids(&dossier), ["communicatie"]);
}

#[test]
fn numbers_say_what_may_help_without_blame() {
    let mut dossier = Dossier::default();
    applied(&mut dossier, 4);
    assert!(!ids(&dossier).contains(&"brief"));
    applied(&mut dossier, 1);
    assert!(ids(&dossier).contains(&"brief"));
    let mut talked = Dossier::default();
    for month_day in [(10, 1), (10, 20)] {
        add(
            &mut talked,
            K::Application,
            vec![
                (F::Organisation, line("Veldman")),
                (F::Applied, day(8, 1)),
                (F::Interview, day(month_day.0, month_day.1)),
            ],
        );
    }
    assert_eq!(ids(&talked), ["echte-gesprekken", "motivatie"]);
}

#[test]
fn the_plan_a_vacancy_the_way_and_the_language_are_reasons() {
    let mut dossier = Dossier::default();
    add(&mut dossier, K::Step, vec![(F::Title, line("Profiel")), (F::Task, line("profiel-bijwerken"))]);
    add(&mut dossier, K::Application, vec![(F::Role, line("Kok"))]);
    run(&mut dossier, Command::Direction(Answer::Known(Direction::OwnBusiness)));
    assert_eq!(ids(&dossier), ["linkedin", "brief", "eigen-zaak"]);
    run(&mut dossier, Command::Task("profiel-bijwerken".to_owned(), Some(TaskStatus::Done)));
    assert_eq!(ids(&dossier), ["brief", "eigen-zaak"]);
    let english = content::Voice::new(Language::En, Address::Je);
    assert!(fitting(&dossier, TODAY, english).iter().any(|fit| fit.id == "nederlands"));
}

#[test]
fn what_was_done_is_not_brought_up_again_and_only_the_person_says_so() {
    let mut dossier = Dossier::default();
    applied(&mut dossier, 6);
    assert!(ids(&dossier).contains(&"brief"));
    run(&mut dossier, Command::Task("oefen-brief-gedaan".to_owned(), Some(TaskStatus::Done)));
    assert!(!ids(&dossier).contains(&"brief"));
    let state = |dossier: &Dossier, id: &str| {
        let rows = groups(dossier, NL).into_iter().flat_map(|group| group.rows);
        rows.into_iter().find(|row| row.id == id).map(|row| row.state).expect("it is there")
    };
    assert_eq!(state(&dossier, "brief"), "Gedaan");
    assert_eq!(state(&dossier, "linkedin"), "");
    super::write(&mut dossier, "oefen-linkedin-1", "Planner");
    assert_eq!(state(&dossier, "linkedin"), "Begonnen");
}

#[test]
fn a_heavy_day_brings_one_thing_only() {
    let mut dossier = Dossier::default();
    applied(&mut dossier, 6);
    let storm = Reply::Chosen("storm".to_owned());
    run(&mut dossier, Command::AnswerItem("weer-check".to_owned(), "vandaag".to_owned(), storm));
    assert_eq!(ids(&dossier), ["stress"]);
    // The day after, what was said counts no more.
    let next: NaiveDate = TODAY.succ_opt().expect("a day");
    assert_ne!(fitting(&dossier, next, NL).first().map(|fit| fit.id), Some("stress"));
}

#[test]
fn there_are_never_more_than_three() {
    let mut dossier = Dossier::default();
    applied(&mut dossier, 6);
    run(&mut dossier, Command::FinishIntake);
    add(&mut dossier, K::Application, vec![(F::Role, line("Planner")), (F::Interview, day(11, 25))]);
    run(&mut dossier, Command::Direction(Answer::Known(Direction::OwnBusiness)));
    for voice in VOICES {
        let fits = fitting(&dossier, TODAY, voice);
        assert_eq!(fits.len(), 3);
        assert!(fits.iter().all(|fit| !fit.why.is_empty()));
    }
}

#[test]
fn in_pairs_everyone_meets_everyone_once() {
    assert!(rounds(0).is_empty() && rounds(1).is_empty());
    for people in 2..=6 {
        let mut met = Vec::new();
        for round in rounds(people) {
            let mut seated: Vec<usize> = round.iter().flatten().copied().collect();
            seated.sort_unstable();
            assert_eq!(seated, (1..=people).collect::<Vec<_>>(), "all of {people} take part");
            met.extend(round.iter().map(|group| (group[0], group[1])));
        }
        met.sort_unstable();
        let count = met.len();
        met.dedup();
        assert_eq!((met.len(), count), (people * (people - 1) / 2, count), "{people}");
    }
    assert_eq!(pairs(3, NL).len(), 3);
    assert_eq!(pairs(2, NL), ["Keer 1: 1 met 2"]);
}
