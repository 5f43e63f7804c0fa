//! Taking an offer: it becomes the new work, its application is over, and nothing says that it began.

use super::{DAY, VOICE, add, day, on, run, run_all, words};
use domain::dossier::{Command, Dossier, RecordField as F, RecordKind};
use domain::phases::{Phase, PhaseStanding, standings};
use screens::new_work::{begin, now, offers, refuse, take};
use screens::own_dates::own_dates;

fn offered() -> (Dossier, u32, u32) {
    let mut dossier = Dossier::default();
    let of = || vec![words(F::Role, "Planner"), words(F::Organisation, "Vos")];
    let mut said = of();
    said.push(day(F::Applied, DAY));
    let application = add(&mut dossier, RecordKind::Application, said, DAY);
    let other = vec![words(F::Role, "Kok"), words(F::Organisation, "De Zon")];
    add(&mut dossier, RecordKind::Application, other, DAY);
    let mut said = of();
    said.extend([day(F::Start, on(20)), day(F::TrialUntil, on(50)), day(F::AnswerBy, on(5))]);
    let offer = add(&mut dossier, RecordKind::JobOffer, said, DAY);
    (dossier, application, offer)
}

#[test]
fn an_offer_becomes_the_new_work_and_all_of_it_can_be_taken_back() {
    let (mut dossier, application, offer) = offered();
    let before = dossier.clone();
    let changes = take(offer, &dossier, on(1));
    assert_eq!(dossier, before, "asking changes nothing");
    run_all(&mut dossier, changes.commands, on(1));
    let work = dossier.new_work().expect("new work");
    assert_eq!((work.day(F::Start), work.day(F::TrialUntil)), (Some(on(20)), Some(on(50))));
    let application = dossier.records.get(application).expect("it");
    assert_eq!((application.choice(F::Outcome), application.day(F::Closed)), ("accepted", Some(on(1))));
    let others = dossier.records.of(RecordKind::Application).filter(|it| it.choice(F::Outcome).is_empty());
    assert_eq!(others.count(), 1, "the other one is left alone");
    assert_eq!(dossier.started, None);
    assert!(!offers(&dossier, VOICE)[0].is_open);
    run_all(&mut dossier, changes.back, on(1));
    let same = |one: &Dossier| one.records.iter().cloned().collect::<Vec<_>>();
    assert_eq!(same(&dossier), same(&before));
}

#[test]
fn the_first_day_is_asked_once_it_came_and_only_the_person_says_so() {
    let (mut dossier, _, offer) = offered();
    let changes = take(offer, &dossier, DAY);
    run_all(&mut dossier, changes.commands, DAY);
    for count in 0..40 {
        let asked = now(&dossier, on(count), VOICE).expect("work").begun;
        assert_eq!(asked.is_some(), 20 <= count, "{count}");
        assert_eq!(dossier.started, None);
    }
    let begun = begin(on(20), &dossier);
    run_all(&mut dossier, begun.commands, on(22));
    assert_eq!(dossier.started, Some(on(20)));
    assert_eq!(now(&dossier, on(22), VOICE).expect("work").begun, None);
}

#[test]
fn the_map_moves_on_with_the_new_work_and_ticks_nothing() {
    let (mut dossier, _, offer) = offered();
    let here = |dossier: &Dossier| {
        let all = standings(dossier, |_| vec!["iets"]);
        Phase::ALL.into_iter().zip(all).find(|(_, standing)| *standing == PhaseStanding::Here).map(|it| it.0)
    };
    assert_eq!(here(&dossier), Some(Phase::FirstAid));
    let changes = take(offer, &dossier, DAY);
    run_all(&mut dossier, changes.commands, DAY);
    assert_eq!(here(&dossier), Some(Phase::Hired));
    run(&mut dossier, Command::Started(Some(on(20))), on(20));
    assert_eq!(here(&dossier), Some(Phase::Aftercare));
    let all = standings(&dossier, |_| vec!["iets"]);
    assert!(!all.contains(&PhaseStanding::Done));
    assert!(dossier.tasks.is_empty());
}

#[test]
fn the_days_of_an_offer_and_of_the_trial_are_own_dates_while_they_matter() {
    let (mut dossier, _, offer) = offered();
    let has = |dossier: &Dossier, id: &str| own_dates(dossier, DAY).iter().any(|date| date.rule.id == id);
    assert!(has(&dossier, "aanbod-beantwoorden") && !has(&dossier, "proeftijd"));
    let refused = refuse(offer, true, &dossier);
    let mut other = dossier.clone();
    run_all(&mut other, refused.commands, DAY);
    assert!(!has(&other, "aanbod-beantwoorden"));
    let changes = take(offer, &dossier, DAY);
    run_all(&mut dossier, changes.commands, DAY);
    assert!(!has(&dossier, "aanbod-beantwoorden") && has(&dossier, "proeftijd"));
}
