//! New work that does not go on before its first day: back to searching, with what the offer and its application say.

use super::{DAY, VOICE, add, day, on, run_all, words};
use domain::dossier::{Command, Dossier, RecordField as F, RecordKind};
use domain::phases::{Phase, earliest};
use domain::values::Answer;
use screens::new_work::{Off, now, off, offers, take};

/// Someone who searches and took an offer that begins in twenty days.
fn taken() -> Dossier {
    let mut dossier = Dossier::default();
    super::run(&mut dossier, Command::SearchingSince(Answer::Known(DAY)), DAY);
    let of = || vec![words(F::Role, "Planner"), words(F::Organisation, "Vos")];
    for kind in [RecordKind::Application, RecordKind::JobOffer] {
        let mut said = of();
        said.extend((kind == RecordKind::JobOffer).then(|| day(F::Start, on(20))));
        add(&mut dossier, kind, said, DAY);
    }
    let offer = dossier.records.newest();
    let changes = take(offer, &dossier, on(1));
    run_all(&mut dossier, changes.commands, on(1));
    dossier
}

fn outcome(dossier: &Dossier, kind: RecordKind) -> &str {
    dossier.records.of(kind).next().expect("it").choice(F::Outcome)
}

#[test]
fn it_goes_back_to_the_search_and_all_of_it_can_be_taken_back() {
    for (how, word) in [(Off::Theirs, "gone"), (Off::Mine, "withdrawn"), (Off::Open, "")] {
        let mut dossier = taken();
        let before = dossier.clone();
        assert!(now(&dossier, on(2), VOICE).expect("work").is_unsaid);
        assert_eq!(earliest(&dossier), Phase::Hired);
        let changes = off(how, &dossier);
        assert_eq!(dossier, before, "asking changes nothing");
        run_all(&mut dossier, changes.commands, on(2));
        assert!(dossier.new_work().is_none());
        assert_eq!(earliest(&dossier), Phase::Search);
        assert_eq!(dossier.intake.searching_since, Answer::Known(DAY), "the search was never over");
        for kind in [RecordKind::Application, RecordKind::JobOffer] {
            assert_eq!(outcome(&dossier, kind), word);
        }
        assert_eq!(offers(&dossier, VOICE)[0].is_open, how == Off::Open);
        let application = dossier.records.of(RecordKind::Application).next().expect("it");
        assert_eq!(application.day(F::Closed).is_none(), how == Off::Open);
        run_all(&mut dossier, changes.back, on(2));
        let same = |one: &Dossier| one.records.iter().cloned().collect::<Vec<_>>();
        assert_eq!(same(&dossier), same(&before));
    }
}

#[test]
fn another_application_and_work_from_before_are_left_alone() {
    let mut dossier = taken();
    let other = vec![words(F::Role, "Kok"), words(F::Organisation, "De Zon")];
    add(&mut dossier, RecordKind::Application, other, DAY);
    let changes = off(Off::Theirs, &dossier);
    run_all(&mut dossier, changes.commands, on(2));
    let other = dossier.records.of(RecordKind::Application).next_back().expect("it");
    assert!(other.choice(F::Outcome).is_empty());
    assert_eq!(off(Off::Mine, &dossier).commands, Vec::new(), "there is nothing to call off");
}

#[test]
fn of_work_that_began_it_is_not_asked() {
    let mut dossier = taken();
    super::run(&mut dossier, Command::Started(Some(on(20))), on(20));
    assert!(!now(&dossier, on(21), VOICE).expect("work").is_unsaid);
}
