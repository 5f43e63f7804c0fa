//! Which question comes when, and what a step changes.

use super::{TODAY, run, stands, take};
use content::Voice;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier};
use screens::test::Test;
use screens::tests::asked::{Asked, given, is_whole, pressed, reply};
use screens::tests::made_of;
use screens::tests::standing::{Standing, answer, is_over, is_passed, keep, skip, standing, to};

const SEVEN: [Test; 7] = [
    Test::Interests,
    Test::Values,
    Test::WorkStyles,
    Test::Skills,
    Test::Conditions,
    Test::Energy,
    Test::OwnBusiness,
];

#[test]
fn every_question_comes_once_and_in_order() {
    for test in SEVEN {
        let mut dossier = Dossier::default();
        let all = made_of(test).instrument.items.len();
        assert_eq!(stands(test, &dossier), Standing::Before, "{test:?}");
        let mut places = take(test, &mut dossier);
        if test == Test::Interests {
            assert_eq!(stands(test, &dossier), Standing::Half);
            assert!(!is_passed(test, &dossier));
            run(&mut dossier, to(test, 30));
            places.extend(take(test, &mut dossier));
        }
        assert_eq!(places, (0..all).collect::<Vec<_>>(), "{test:?}");
        assert_eq!(stands(test, &dossier), Standing::Done, "{test:?}");
        assert!(is_over(test, all - 1, &dossier, TODAY) && is_passed(test, &dossier), "{test:?}");
        assert_eq!(dossier.assessments.get(test.id()).unwrap().answers.iter().count(), all, "{test:?}");
    }
}

#[test]
fn going_back_shows_what_was_said_and_counts_it_once() {
    let (test, mut dossier) = (Test::WorkStyles, Dossier::default());
    run(&mut dossier, to(test, 0));
    for place in 0..3 {
        let commands = answer(test, place, Reply::Rated(4), &dossier);
        run(&mut dossier, commands);
    }
    assert_eq!(stands(test, &dossier), Standing::At(3));
    run(&mut dossier, to(test, 1));
    assert_eq!(stands(test, &dossier), Standing::At(1));
    assert_eq!(pressed(test, 1, 0, &dossier, TODAY), Some(4));
    let commands = answer(test, 1, Reply::Rated(1), &dossier);
    run(&mut dossier, commands);
    assert_eq!(stands(test, &dossier), Standing::At(2));
    // Going past an answered question keeps its answer; an open one is skipped.
    for (place, kept) in [(2, Some(4)), (3, None)] {
        let commands = skip(test, place, &dossier);
        run(&mut dossier, commands);
        assert_eq!(pressed(test, place, 0, &dossier, TODAY), kept);
    }
    let sitting = dossier.assessments.get(test.id()).unwrap();
    assert_eq!(sitting.answers.iter().count(), 4);
    assert_eq!(sitting.answers.progress(&made_of(test).instrument), (3, 48));
    assert_eq!(pressed(test, 1, 0, &dossier, TODAY), Some(1));
}

#[test]
fn whoever_comes_back_stands_where_they_were() {
    let (test, mut dossier) = (Test::Values, Dossier::default());
    run(&mut dossier, to(test, 0));
    let commands = answer(test, 0, Reply::Both, &dossier);
    run(&mut dossier, commands);
    let again = |dossier: &Dossier| {
        let kept = formats::dossier_file::from_json(&formats::dossier_file::to_json(dossier)).unwrap();
        standing(test, &kept, TODAY + chrono::Days::new(40))
    };
    // An item just answered: the next one. Gone back to one: that one.
    assert_eq!(again(&dossier), Standing::At(1));
    run(&mut dossier, to(test, 0));
    assert_eq!(again(&dossier), Standing::At(0));
    // At no item, or at one that is no more: the first that was not passed.
    for at in [None, Some("gone".to_owned())] {
        run(&mut dossier, vec![Command::StandAt(test.id().to_owned(), at)]);
        assert_eq!(again(&dossier), Standing::At(1));
    }
}

#[test]
fn after_the_short_start_there_is_a_pause_and_further_on_there_is_none() {
    let (test, mut dossier) = (Test::Interests, Dossier::default());
    assert_eq!(take(test, &mut dossier).len(), 30);
    assert!(!is_over(test, 29, &dossier, TODAY));
    // Back to the last of the start and on: the pause again.
    run(&mut dossier, to(test, 29));
    assert_eq!(place_words(test, 29, &dossier), "Vraag 30 van 30");
    let commands = skip(test, 29, &dossier);
    run(&mut dossier, commands);
    assert_eq!(stands(test, &dossier), Standing::Half);
    // Going on and coming back without an answer: the question gone to.
    run(&mut dossier, to(test, 30));
    assert_eq!(stands(test, &dossier), Standing::At(30));
    assert_eq!(place_words(test, 30, &dossier), "Vraag 31 van 60");
    let commands = answer(test, 30, Reply::Rated(3), &dossier);
    run(&mut dossier, commands);
    run(&mut dossier, to(test, 29));
    assert_eq!(place_words(test, 29, &dossier), "Vraag 30 van 60");
    let commands = answer(test, 29, Reply::Rated(3), &dossier);
    run(&mut dossier, commands);
    assert_eq!(stands(test, &dossier), Standing::At(30));
}

fn place_words(test: Test, place: usize, dossier: &Dossier) -> String {
    Asked::of(test, place, dossier, TODAY, Voice::default()).unwrap().place.unwrap()
}

#[test]
fn two_rows_are_done_when_both_are_answered() {
    let (test, mut dossier) = (Test::Skills, Dossier::default());
    let say = |row, number, dossier: &Dossier| {
        let said = reply(test, 0, (row, number), dossier, TODAY).unwrap();
        (is_whole(row, &said, given(test, 0, dossier, TODAY)), said)
    };
    let (is_done, said) = say(0, 5, &dossier);
    assert_eq!((is_done, &said), (false, &Reply::CanWant(Some(5), None)));
    run(&mut dossier, keep(test, 0, said).into_iter().collect());
    assert_eq!(stands(test, &dossier), Standing::At(0));
    let (is_done, said) = say(1, 2, &dossier);
    assert_eq!((is_done, &said), (true, &Reply::CanWant(Some(5), Some(2))));
    run(&mut dossier, keep(test, 0, said).into_iter().collect());
    // Put right afterwards: the first row waits for the second.
    assert!(!say(0, 3, &dossier).0);
    assert!(say(1, 3, &dossier).0);
    assert_eq!([0, 1].map(|row| pressed(test, 0, row, &dossier, TODAY)), [Some(5), Some(2)]);
}
