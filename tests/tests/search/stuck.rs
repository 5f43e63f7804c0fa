//! What stands out in the own search: only what the numbers carry, and never more silence by an answer more.

use crate::sample::{Made, add, ago, application, choice, day, ended, made, today, with, words};
use content::search::{STUCK, finding};
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use domain::search::{Finding, Stuck};
use proptest::prelude::*;

fn stuck(dossier: &Dossier) -> Stuck {
    Stuck::of(&dossier.records, &STUCK, today())
}

#[test]
fn nothing_is_said_of_nothing_or_of_too_little() {
    assert_eq!(stuck(&Dossier::default()), Stuck::default());
    let mut dossier = Dossier::default();
    for days in [40, 35, 30, 20, 10] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    let found = stuck(&dossier);
    assert!(found.too_few);
    assert!(!found.found.contains(&Finding::NoReply));
}

#[test]
fn silence_stands_out_once_there_are_enough_that_had_time() {
    let mut dossier = Dossier::default();
    for days in [60, 50, 45, 40, 35, 30, 3, 2, 1] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    let found = stuck(&dossier);
    assert_eq!((found.asked, found.answered), (6, 0));
    assert_eq!(found.found, [Finding::NoReply]);
}

#[test]
fn answers_without_talks_stand_out_as_few_talks() {
    let mut dossier = Dossier::default();
    for days in [60, 50, 45, 40, 35, 30] {
        application(&mut dossier, "werk", &[(F::Applied, days), (F::Replied, days - 10)]);
    }
    for days in [3, 2, 1] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    assert_eq!(stuck(&dossier).found, [Finding::FewTalks]);
}

#[test]
fn three_times_another_was_chosen_stands_out_until_there_is_an_offer() {
    let mut dossier = Dossier::default();
    for days in [60, 40, 20] {
        ended(&mut dossier, "werk", &[(F::Applied, days), (F::Interview, days - 10)], "rejected", days - 15);
    }
    assert!(stuck(&dossier).found.contains(&Finding::OftenSecond));
    application(&mut dossier, "werk", &[(F::Applied, 15), (F::Offered, 1)]);
    assert!(!stuck(&dossier).found.contains(&Finding::OftenSecond));
}

#[test]
fn few_applications_stand_out_after_a_month_and_never_for_who_is_in_talks() {
    let mut dossier = Dossier::default();
    application(&mut dossier, "werk", &[(F::Applied, 50)]);
    application(&mut dossier, "werk", &[(F::Applied, 5)]);
    assert_eq!(stuck(&dossier).found, [Finding::FewApplications]);
    application(&mut dossier, "werk", &[(F::Applied, 20), (F::Interview, 3)]);
    assert!(stuck(&dossier).found.is_empty());
}

#[test]
fn a_quiet_month_stands_out_alone_and_ends_with_one_talk() {
    let mut dossier = Dossier::default();
    let old = [(F::Role, words("werk")), (F::Applied, day(ago(50)))].to_vec();
    // It was kept back then: what is made today shows that something is done today.
    let made = domain::dossier::RecordCommand::Add(RecordKind::Application, old);
    dossier.apply(domain::dossier::Command::Record(made), ago(50)).expect("kept");
    assert_eq!(stuck(&dossier).found, [Finding::LongStill]);
    let person = vec![(F::Name, words("Ria")), (F::Circle, choice(F::Circle, "work")), (F::Day, day(ago(2)))];
    add(&mut dossier, RecordKind::Contact, person);
    assert!(!stuck(&dossier).found.contains(&Finding::LongStill));
}

#[test]
fn everything_that_can_stand_out_has_something_to_try() {
    let all = [
        Finding::LongStill,
        Finding::OftenSecond,
        Finding::NoReply,
        Finding::FewTalks,
        Finding::FewApplications,
    ];
    for found in all {
        let entry = finding(found.id()).unwrap_or_else(|| panic!("{found:?} is not in the content"));
        assert!(2 <= entry.tries.len(), "{found:?}");
    }
}

#[test]
fn the_parts_of_the_week_are_a_week() {
    assert_eq!(content::search::ways().iter().map(|way| way.part).sum::<u32>(), 100);
    let known = F::Channel.shape();
    for way in content::search::ways() {
        assert!(way.counts.iter().all(|word| known.choice(word).is_some()), "{}", way.id);
    }
}

/// The same with an answer more.
fn with_answer(all: &[Made], which: usize, days: u64) -> Dossier {
    let mut all = all.to_vec();
    if let Some(one) = all.get_mut(which) {
        one.1 = Some(days);
    }
    with(&all)
}

proptest! {
    #[test]
    fn an_answer_more_never_makes_it_say_no_reply(all in made(), which in 0..14_usize, days in 0..200_u64) {
        let before = stuck(&with(&all));
        let after = stuck(&with_answer(&all, which, days));
        let says = |it: &Stuck| it.found.contains(&Finding::NoReply);
        prop_assert!(says(&before) || !says(&after));
        prop_assert!(before.answered <= after.answered);
        prop_assert_eq!(before.asked, after.asked);
    }

    #[test]
    fn an_offer_never_makes_it_say_often_second(all in made(), days in 0..100_u64) {
        let mut dossier = with(&all);
        let before = stuck(&dossier).found.contains(&Finding::OftenSecond);
        application(&mut dossier, "werk", &[(F::Offered, days)]);
        prop_assert!(before || !stuck(&dossier).found.contains(&Finding::OftenSecond));
    }

    #[test]
    fn parts_are_never_more_than_their_whole(all in made()) {
        let found = stuck(&with(&all));
        prop_assert!(found.talked <= found.answered && found.answered <= found.asked);
        prop_assert!(!found.too_few || !found.found.iter().any(|it| matches!(it, Finding::NoReply | Finding::FewTalks)));
    }
}
