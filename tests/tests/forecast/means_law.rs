//! A longer or dearer training, less money, or poorer guidance never makes a first day earlier. Leaves out one mode of
//! training against another, which has no such law.

use crate::order::assert_never_earlier;
use crate::situations::{forecast, guidance_terms, many, situation};
use domain::dossier::{Budget, Guidance, GuidanceKind, Retraining};
use domain::values::{Answer, Euro};
use proptest::prelude::*;
use proptest::sample::select;

/// Trainings of one mode, of which each takes at least as long as the one before it, and costs at least as much.
const BESIDE: [Retraining; 2] = [Retraining::None, Retraining::ShortCourse];
const BEFORE: [Retraining; 4] =
    [Retraining::Quarter, Retraining::HalfYear, Retraining::Year, Retraining::TwoYears];

/// A training and the next longer one of its mode.
fn step() -> impl Strategy<Value = (Retraining, Retraining)> {
    let steps = BESIDE.windows(2).chain(BEFORE.windows(2)).map(|pair| (pair[0], pair[1]));
    select(steps.collect::<Vec<_>>())
}

fn chosen() -> impl Strategy<Value = Retraining> {
    select(Retraining::ALL[1..].to_vec())
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn less_money_is_never_earlier(mut person in situation(), step in 0usize..3) {
        person.money = None;
        person.budget = Answer::Known(Budget::ALL[step + 1]);
        let more = forecast(&person);
        person.budget = Answer::Known(Budget::ALL[step]);
        assert_never_earlier(&forecast(&person), &more);
    }

    #[test]
    fn fewer_euros_are_never_earlier(mut person in situation(), euros in 0u32..25_000, fewer in 0u32..25_000) {
        person.money = Some(euros);
        let more = forecast(&person);
        person.money = Some(euros.saturating_sub(fewer));
        assert_never_earlier(&forecast(&person), &more);
    }

    #[test]
    fn a_longer_form_of_training_is_never_earlier(mut person in situation(), (shorter, longer) in step()) {
        person.training = Default::default();
        person.retraining = Answer::Known(shorter);
        let sooner = forecast(&person);
        person.retraining = Answer::Known(longer);
        assert_never_earlier(&forecast(&person), &sooner);
    }

    #[test]
    fn a_longer_training_of_ones_own_is_never_earlier(
        mut person in situation(), form in chosen(), weeks in 1u8..=208, more in prop_oneof![0u8..4, 0u8..=100],
    ) {
        person.retraining = Answer::Known(form);
        person.training.weeks = Some(weeks);
        let shorter = forecast(&person);
        person.training.weeks = Some(weeks.saturating_add(more));
        assert_never_earlier(&forecast(&person), &shorter);
    }

    #[test]
    fn a_dearer_training_is_never_earlier(
        mut person in situation(), form in chosen(), cost in 0u32..20_000, more in 0u32..20_000,
    ) {
        person.retraining = Answer::Known(form);
        person.training.cost = Some(cost);
        let cheaper = forecast(&person);
        person.training.cost = Some(cost + more);
        assert_never_earlier(&forecast(&person), &cheaper);
    }

    #[test]
    fn a_training_of_which_more_has_passed_is_never_later(
        mut person in situation(), form in chosen(), weeks in 0.0..210.0f64, more in 0.0..60.0f64,
    ) {
        person.retraining = Answer::Known(form);
        person.training.passed = Some(weeks);
        let less = forecast(&person);
        person.training.passed = Some(weeks + more);
        assert_never_earlier(&less, &forecast(&person));
    }

    #[test]
    fn learning_on_the_job_is_never_earlier_than_no_training(mut person in situation()) {
        person.training = Default::default();
        person.retraining = Answer::Known(Retraining::None);
        let none = forecast(&person);
        person.retraining = Answer::Known(Retraining::OnTheJob);
        assert_never_earlier(&forecast(&person), &none);
    }

    #[test]
    fn shorter_guidance_is_never_earlier(
        mut person in situation(), mut terms in guidance_terms(), months in 1u8..=36, fewer in 0u8..36,
    ) {
        terms.months = Answer::Known(months);
        person.guidance = Answer::Known(Guidance::Arranged(terms));
        let longer = forecast(&person);
        terms.months = Answer::Known(months.saturating_sub(fewer).max(1));
        person.guidance = Answer::Known(Guidance::Arranged(terms));
        assert_never_earlier(&forecast(&person), &longer);
    }

    #[test]
    fn less_money_for_guidance_is_never_earlier(
        mut person in situation(), euros in 0i64..40_000, less in 0i64..40_000,
    ) {
        person.guidance_money = Some(Euro::whole(euros));
        let more = forecast(&person);
        person.guidance_money = Some(Euro::whole((euros - less).max(0)));
        assert_never_earlier(&forecast(&person), &more);
    }

    #[test]
    fn guidance_of_which_more_has_passed_is_never_earlier(
        mut person in situation(), weeks in 0.0..150.0f64, more in 0.0..60.0f64,
    ) {
        person.guidance_passed = weeks;
        let less = forecast(&person);
        person.guidance_passed = weeks + more;
        assert_never_earlier(&forecast(&person), &less);
    }

    #[test]
    fn poorer_guidance_is_never_earlier(mut person in situation(), mut terms in guidance_terms()) {
        terms.kind = Answer::Known(GuidanceKind::JobHunter);
        person.guidance = Answer::Known(Guidance::Arranged(terms));
        let hunter = forecast(&person);
        terms.kind = Answer::Known(GuidanceKind::Tips);
        person.guidance = Answer::Known(Guidance::Arranged(terms));
        let tips = forecast(&person);
        person.guidance = Answer::Known(Guidance::None);
        assert_never_earlier(&tips, &hunter);
        assert_never_earlier(&forecast(&person), &tips);
    }
}
