//! What changed between two forecasts adds up to the whole difference, and each part is what it says. Leaves out words.

use crate::situations::{many, situation};
use content::forecast::PARAMETERS;
use domain::forecast::{
    CauseUnit, Change, Employment, Factor, Laws, Model, Searched, Situation, Told, apportion,
};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// The same answers so many weeks later.
fn later(then: Situation, weeks: f64) -> Situation {
    let employment = match then.employment {
        Employment::Running { weeks: left, duties } if weeks < left => {
            Employment::Running { weeks: left - weeks, duties }
        }
        Employment::Running { .. } => Employment::Ended,
        other => other,
    };
    let mut now = Situation { employment, ..then };
    now.guidance_passed += weeks;
    now.recovery_passed += weeks;
    now.training.passed = then.training.passed.map(|passed| passed + weeks);
    now.last_paid = then.last_paid.map(|left| left - weeks);
    now.searched = then.searched.map(|searched| Searched { weeks: searched.weeks + weeks, ..searched });
    now
}

/// Weeks until half have started, on the day of this situation.
fn half(person: &Situation) -> Option<f64> {
    let laws = Laws::of(person, &PARAMETERS);
    Model::new(person, &PARAMETERS, &laws).weeks_until(0.5, 20.0)
}

fn between(then: &Situation, now: &Situation, passed: f64) -> Change {
    let told = Told { situation: later(*then, passed), half: half(then) };
    Change::between(then, &told, now, passed, &PARAMETERS)
}

fn answers(change: &Change) -> f64 {
    change.answers.iter().map(|&(_, share)| share).sum()
}

/// The search so far as it is counted: without weeks set apart as silent.
fn counted(mut person: Situation) -> Situation {
    person.searched = person.searched.map(|searched| Searched { silent: 0.0, ..searched });
    person
}

/// Groups of answers that change at once: as a rule few.
fn changed() -> impl Strategy<Value = Vec<Factor>> {
    let few = |most| subsequence(Factor::ALL.to_vec(), 0..=most);
    prop_oneof![6 => few(1), 1 => few(2), 3 => few(6)]
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn the_parts_of_a_change_add_up_to_the_new_forecast(
        then in situation(), now in situation(), passed in prop_oneof![Just(0.0), Just(30.0 / 7.0), 0.0..60.0f64],
        changed in changed(),
    ) {
        let (then, mut now) = (counted(then), counted(now));
        if 2 < changed.len() {
            // With all that is believed of a search alike, or it takes too long to try this often.
            now.searched = then.searched.map(|_| Searched { weeks: 0.0, interviews: None, rejections: 0, silent: 0.0 });
        }
        let answers_of_now = changed.iter().fold(later(then, passed), |so_far, &factor| so_far.with(factor, &now));
        let now = Situation { searched: now.searched, ..answers_of_now };
        let change = between(&then, &now, passed);
        let parts = [change.time, change.begun, change.interviews, change.rejections];
        let sum = parts.iter().sum::<f64>() + answers(&change);
        prop_assert!((sum - change.total).abs() < 1e-9, "{sum}, in all {}", change.total);
        let all: Vec<f64> = parts.into_iter().chain(change.answers.iter().map(|&(_, share)| share)).collect();
        let told = change.total.round() as i64;
        prop_assert_eq!(apportion(told, &all).iter().sum::<i64>(), told);
        if change.unit == CauseUnit::Weeks {
            let moved = half(&now).expect("on the grid") + passed - half(&then).expect("on the grid");
            prop_assert!((moved - change.total).abs() < 1e-6, "{moved}, in all {}", change.total);
        }
    }

    /// Answers that are changed at once, without a day between, are no time that passed.
    #[test]
    fn what_the_person_changed_is_not_the_time_that_passed(then in situation(), other in situation(), at in 0usize..6) {
        let then = counted(then);
        let now = then.with(Factor::ALL[at], &other);
        let change = between(&then, &now, 0.0);
        for part in [change.time, change.begun, change.interviews, change.rejections] {
            prop_assert!(part.abs() < 1e-6, "{part} in {change:?}");
        }
    }

    /// What was seen of the search is told as such, beside the time.
    #[test]
    fn with_the_same_answers_nothing_but_time_and_search_changed(
        then in situation(), passed in 0.0..60.0f64, interviews in 0u8..10, rejections in 0u8..10,
    ) {
        let then = counted(then);
        let mut now = later(then, passed);
        let before = then.searched.and_then(|searched| searched.interviews);
        now.searched = now.searched.map(|searched| Searched {
            interviews: before.map(|before| before + interviews),
            rejections: (searched.rejections + rejections).min(before.unwrap_or(0) + interviews),
            ..searched
        });
        let change = between(&then, &now, passed);
        prop_assert!(change.answers.is_empty());
        prop_assert_eq!(change.begun, 0.0);
        let later = |part: f64| if change.unit == CauseUnit::Weeks { part } else { -part };
        prop_assert!(-1e-6 <= later(change.rejections), "{change:?}");
        prop_assert!(interviews > 0 || before.is_none() || -1e-6 <= later(change.interviews), "{change:?}");
    }
}

#[test]
fn a_search_that_began_is_told_as_such() {
    let then = Situation::reference();
    let searched = Some(Searched { weeks: 3.0, interviews: Some(2), rejections: 1, silent: 0.0 });
    let change = between(&then, &Situation { searched, ..later(then, 4.0) }, 4.0);
    assert!(change.begun < 0.0 && change.interviews < 0.0 && 0.0 < change.rejections, "{change:?}");
    assert!(0.0 < change.time);
}

#[test]
fn a_search_that_is_taken_back_leads_back_to_the_forecast_without_it() {
    let searched = Some(Searched { weeks: 30.0, interviews: Some(2), rejections: 1, silent: 0.0 });
    let then = Situation { searched, ..Situation::reference() };
    let now = Situation { searched: None, ..later(then, 4.0) };
    let change = between(&then, &now, 4.0);
    let moved = half(&now).expect("a half") + 4.0 - half(&then).expect("a half");
    assert!((change.total - moved).abs() < 1e-6, "{change:?}");
    assert!(change.begun != 0.0 && change.interviews == 0.0 && change.rejections == 0.0, "{change:?}");
}
