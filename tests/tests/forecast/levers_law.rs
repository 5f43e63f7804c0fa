//! Every lever wins what it says, none is left out that would, and they stand in order. Leaves out words and money.

use crate::situations::{many, situation};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::forecast::{CauseUnit, Evaluator, Lever, LeverGain, Levers, Model, Situation};
use proptest::prelude::*;

/// What wins less than this is no help.
const LEAST: f64 = 0.5;
/// Room for where a search for a week begins.
const ROOM: f64 = 1e-6;

fn levers(person: &Situation) -> Levers {
    Levers::of(person, &Evaluator::new(&PARAMETERS, laws(person)))
}

/// A model that nothing was kept for. The search so far is that of the person, whatever they change.
fn model(person: &Situation, changed: &Situation) -> Model<'static> {
    Model::new(changed, &PARAMETERS, laws(person))
}

/// What a situation wins over that of the person, made anew.
fn won(person: &Situation, changed: &Situation, levers: &Levers) -> f64 {
    let (before, after) = (model(person, person), model(person, changed));
    match levers.unit {
        CauseUnit::Weeks => {
            let half = |model: &Model<'_>| model.weeks_until(0.5, 3.0).expect("on the grid");
            half(&before) - half(&after)
        }
        CauseUnit::Points => (after.chance_within(levers.by) - before.chance_within(levers.by)) * 100.0,
    }
}

fn assert_true(gain: &LeverGain, person: &Situation, changed: &Situation, levers: &Levers) {
    let won = won(person, changed, levers);
    assert!((won - gain.won).abs() < ROOM, "{:?} says {}, wins {won}", gain.lever, gain.won);
    assert!(LEAST <= gain.won);
    let after = model(person, changed);
    assert!((gain.chance - after.chance_within(levers.by)).abs() < 1e-12);
    match (gain.half, after.weeks_until(0.5, 3.0)) {
        (Some(half), Some(again)) => assert!((half - again).abs() < ROOM),
        (half, again) => assert_eq!(half, again),
    }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn every_lever_wins_what_it_says_and_none_is_left_out(person in situation()) {
        let levers = levers(&person);
        for lever in Lever::ALL {
            let listed = levers.single.iter().find(|gain| gain.lever == lever);
            let changed = lever.apply(&person, &PARAMETERS);
            match (listed, changed) {
                (Some(gain), Some(changed)) => assert_true(gain, &person, &changed, &levers),
                (Some(gain), None) => prop_assert!(false, "{gain:?} is not open to this person"),
                (None, Some(changed)) => prop_assert!(won(&person, &changed, &levers) < LEAST + ROOM, "{lever:?}"),
                (None, None) => {}
            }
        }
    }

    #[test]
    fn levers_stand_in_order_of_what_they_win(person in situation()) {
        let levers = levers(&person);
        for gains in [&levers.single, &levers.pairs] {
            prop_assert!(gains.windows(2).all(|pair| pair[1].won <= pair[0].won));
        }
    }

    #[test]
    fn a_pair_wins_what_it_says_and_more_than_each_alone(person in situation()) {
        let levers = levers(&person);
        for pair in &levers.pairs {
            let second = pair.with.expect("a pair");
            let first = pair.lever.apply(&person, &PARAMETERS).expect("open to this person");
            let both = second.apply(&first, &PARAMETERS).expect("open after the first");
            assert_true(pair, &person, &both, &levers);
            for lever in [pair.lever, second] {
                let alone = levers.single.iter().find(|gain| gain.lever == lever).expect("listed alone");
                prop_assert!(alone.won + LEAST <= pair.won + ROOM);
            }
        }
    }

    #[test]
    fn what_a_lever_changes_leaves_what_nobody_can_change(person in situation()) {
        for lever in Lever::ALL {
            let Some(changed) = lever.apply(&person, &PARAMETERS) else { continue };
            prop_assert_eq!(changed.age, person.age);
            prop_assert_eq!(changed.limitations, person.limitations);
            prop_assert_eq!((changed.recovery, changed.recovery_passed), (person.recovery, person.recovery_passed));
            prop_assert_eq!((changed.last_paid, changed.needed), (person.last_paid, person.needed));
        }
    }
}
