//! Counts over a period: of days that stand there, and of nothing else.

use crate::sample::{ago, application, made, today, with};
use domain::dossier::{Dossier, RecordField as F};
use domain::search::{Counts, Period};
use proptest::prelude::*;

fn period(from: u64, until: u64) -> Period {
    Period { from: ago(from), until: ago(until) }
}

#[test]
fn both_ends_of_a_period_count() {
    let mut dossier = Dossier::default();
    for days in [28, 27, 1, 0] {
        application(&mut dossier, "werk", &[(F::Applied, days)]);
    }
    assert_eq!(Counts::of(&dossier.records, period(27, 0)).applied, 3);
    assert_eq!(Counts::of(&dossier.records, period(28, 1)).applied, 3);
}

proptest! {
    #[test]
    fn two_periods_after_one_another_count_as_one(all in made(), cut in 1..199_u64) {
        let dossier = with(&all);
        let [early, late, whole] =
            [period(200, cut), period(cut - 1, 0), period(200, 0)].map(|it| Counts::of(&dossier.records, it));
        prop_assert_eq!(early.applied + late.applied, whole.applied);
        prop_assert_eq!(early.answers + late.answers, whole.answers);
        prop_assert_eq!(early.talks + late.talks, whole.talks);
        prop_assert_eq!(early.second_talks + late.second_talks, whole.second_talks);
        prop_assert_eq!(early.offers + late.offers, whole.offers);
    }

    #[test]
    fn whoever_came_to_a_talk_was_answered(all in made()) {
        let dossier = with(&all);
        let counts = Counts::of(&dossier.records, Period { from: ago(400), until: today() });
        prop_assert!(counts.talks <= counts.answers);
        prop_assert!(counts.second_talks <= counts.talks);
        prop_assert!(counts.offers <= counts.answers);
    }
}
