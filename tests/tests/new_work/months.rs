//! The first months: each moment can be filled in from its day on, belongs to this work alone, and ends by the person's
//! word.

use super::{DAY, VOICE, new_work, on, run};
use chrono::{Months, NaiveDate};
use domain::dossier::{Dossier, RecordField as F};
use proptest::prelude::*;
use screens::facts::Typed;
use screens::new_work::{MomentStanding, feel_home, keep_moment, moment_days, moments, now};

fn open(dossier: &Dossier, today: NaiveDate) -> Vec<&'static str> {
    let all = moments(dossier, today, VOICE);
    all.into_iter()
        .filter(|one| matches!(one.standing, MomentStanding::Open(_)))
        .map(|one| one.word)
        .collect()
}

#[test]
fn moments_open_on_their_day_and_stay_open() {
    let mut dossier = Dossier::default();
    assert!(moments(&dossier, DAY, VOICE).is_empty());
    new_work(&mut dossier, on(3));
    assert!(open(&dossier, on(2)).is_empty());
    assert_eq!(open(&dossier, on(3)), ["first-day"]);
    assert_eq!(open(&dossier, on(17)), ["first-day", "week-2"]);
    assert_eq!(open(&dossier, on(400)), ["first-day", "week-2", "month-1", "month-3"]);
}

#[test]
fn a_moment_is_kept_without_any_answer_needed_and_belongs_to_its_own_work() {
    let mut dossier = Dossier::default();
    new_work(&mut dossier, DAY);
    let typed = vec![Typed::default(); 4];
    let made = keep_moment("week-2", &typed, &dossier, on(20), VOICE).expect("it is kept");
    run(&mut dossier, made, on(20));
    assert_eq!(open(&dossier, on(20)), ["first-day"]);
    new_work(&mut dossier, on(40));
    assert_eq!(open(&dossier, on(60)), ["first-day", "week-2"]);
}

#[test]
fn aftercare_ends_by_the_persons_word_and_begins_again_by_it() {
    let mut dossier = Dossier::default();
    new_work(&mut dossier, DAY);
    assert!(!now(&dossier, on(900), VOICE).expect("work").is_home);
    run(&mut dossier, feel_home(true), on(9));
    assert!(now(&dossier, on(9), VOICE).expect("work").is_home);
    run(&mut dossier, feel_home(false), on(9));
    assert!(!now(&dossier, on(9), VOICE).expect("work").is_home);
    assert_eq!(dossier.new_work().expect("work").day(F::Until), None);
}

proptest! {
    #[test]
    fn the_days_rise_and_the_last_is_three_months_on(start in 0u64..800) {
        let days: Vec<NaiveDate> = moment_days(on(start)).into_iter().flatten().collect();
        prop_assert_eq!(days.len(), 4);
        prop_assert!(days.windows(2).all(|two| two[0] < two[1]));
        prop_assert_eq!(days[3], on(start).checked_add_months(Months::new(3)).expect("a day"));
    }
}
