//! "I do not know yet" lies between the best and the worst answer, and is never one of them. Leaves out recovery
//! left open: that plays no part.

use crate::order::ROUNDING;
use crate::situations::{answer, duties, many, situation};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::dossier::{
    Budget, Direction, Duties, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining,
};
use domain::forecast::{Employment, Forecast, Situation};
use domain::values::Answer;
use proptest::prelude::*;

/// The forecast over its first three years.
fn forecast(person: &Situation) -> Forecast {
    Forecast::within(157, person, &PARAMETERS, laws(person))
}

/// Room for reading between the entries of a table: the law of an unknown market has one of its own.
const TABULATED: f64 = 1e-4;

/// Fails unless `unknown` is at every week the mean of `known` with these shares, and not simply one of them.
fn assert_mean(unknown: &Forecast, known: &[Forecast], shares: &[f64]) {
    let total: f64 = shares.iter().sum();
    for (week, chance) in unknown.by_week().iter().enumerate() {
        let mean: f64 =
            known.iter().zip(shares).map(|(one, share)| share / total * one.by_week()[week]).sum();
        assert!((chance - mean).abs() < TABULATED, "week {week}: {chance}, the mean is {mean}");
    }
}

/// Fails unless `unknown` lies at every week between the least and the most of `known`.
fn assert_between(unknown: &Forecast, known: &[Forecast]) {
    for (week, &chance) in unknown.by_week().iter().enumerate() {
        let least = known.iter().map(|one| one.by_week()[week]).fold(1.0, f64::min);
        let most = known.iter().map(|one| one.by_week()[week]).fold(0.0, f64::max);
        assert!(least - ROUNDING <= chance && chance <= most + ROUNDING, "week {week}: {chance}");
    }
}

/// Fails when `unknown` is the same as one of `known`, though those differ among themselves.
fn assert_none_of(unknown: &Forecast, known: &[Forecast]) {
    let apart = |one: &Forecast, other: &Forecast| {
        one.by_week().iter().zip(other.by_week()).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
    };
    let differ = known.windows(2).any(|pair| 1e-9 < apart(&pair[0], &pair[1]));
    let same = known.iter().any(|one| apart(one, unknown) < ROUNDING);
    assert!(!differ || !same, "not knowing counts as one of the answers");
}

fn not_known<T: Clone + std::fmt::Debug + 'static>() -> impl Strategy<Value = Answer<T>> {
    prop_oneof![Just(Answer::Unknown), Just(Answer::Open)]
}

/// The forecasts of one person with each of these answers.
fn each<T: Copy>(person: Situation, answers: &[T], set: fn(&mut Situation, T)) -> Vec<Forecast> {
    let with = |&answer: &T| {
        let mut person = person;
        set(&mut person, answer);
        forecast(&person)
    };
    answers.iter().map(with).collect()
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn an_unknown_market_is_the_mean_of_the_markets(mut person in situation(), market in not_known()) {
        let known = each(person, &Market::ALL, |person, market| person.market = Answer::Known(market));
        person.market = market;
        assert_mean(&forecast(&person), &known, PARAMETERS.market.likely.value);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn an_unknown_budget_is_the_mean_of_the_bands(mut person in situation(), budget in not_known()) {
        person.money = None;
        let known = each(person, &Budget::ALL, |person, band| person.budget = Answer::Known(band));
        person.budget = budget;
        assert_mean(&forecast(&person), &known, PARAMETERS.budget.likely.value);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn an_unknown_training_is_the_mean_of_the_trainings(mut person in situation(), training in not_known()) {
        person.training = Default::default();
        let known = each(person, &Retraining::ALL, |person, form| person.retraining = Answer::Known(form));
        person.retraining = training;
        assert_mean(&forecast(&person), &known, PARAMETERS.training.likely(person.direction).value);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn an_unknown_recovery_is_the_mean_of_none_rest_and_burn_out(mut person in situation()) {
        person.recovery_passed = 0.0;
        let rest = Recovery::Rest { weeks: PARAMETERS.recovery.rest.value as u8 };
        let kinds = [Recovery::None, rest, Recovery::BurnOut { weeks: Answer::Unknown }];
        let known = each(person, &kinds, |person, kind| person.recovery = Answer::Known(kind));
        person.recovery = Answer::Unknown;
        assert_mean(&forecast(&person), &known, PARAMETERS.recovery.likely.value);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn unknown_guidance_is_the_mean_of_none_tips_and_a_job_hunter(mut person in situation(), guidance in not_known()) {
        let arranged = |kind| Guidance::Arranged(GuidanceTerms { months: Answer::Unknown, kind: Answer::Known(kind) });
        person.guidance_passed = 0.0;
        let [tips, hunter] = GuidanceKind::ALL.map(arranged);
        let known = each(person, &[Guidance::None, tips, hunter], |person, it| person.guidance = Answer::Known(it));
        person.guidance = guidance;
        assert_mean(&forecast(&person), &known, PARAMETERS.guidance.likely.value);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn an_unknown_kind_of_guidance_is_the_mean_of_both(
        mut person in situation(), months in answer(1u8..=36), kind in not_known(),
    ) {
        let arranged = |kind| Guidance::Arranged(GuidanceTerms { months, kind });
        let both = GuidanceKind::ALL.map(|kind| arranged(Answer::Known(kind)));
        let known = each(person, &both, |person, it| person.guidance = Answer::Known(it));
        person.guidance = Answer::Known(arranged(kind));
        assert_mean(&forecast(&person), &known, &PARAMETERS.guidance.likely.value[1..]);
        assert_none_of(&forecast(&person), &known);
    }

    #[test]
    fn unknown_months_of_guidance_are_the_mean_of_few_usual_and_many(
        mut person in situation(), kind in answer(proptest::sample::select(GuidanceKind::ALL.to_vec())), not_known in not_known(),
    ) {
        person.guidance_money = None;
        let arranged = |months| Answer::Known(Guidance::Arranged(GuidanceTerms { months, kind }));
        let months = PARAMETERS.guidance.months.map(|months| arranged(Answer::Known(months.value as u8)));
        let known = each(person, &months, |person, it| person.guidance = it);
        person.guidance = arranged(not_known);
        assert_mean(&forecast(&person), &known, PARAMETERS.guidance.months_likely.value);
    }

    #[test]
    fn unknown_weeks_to_the_last_day_are_the_mean_of_a_short_and_a_long_notice(mut person in situation(), duties in duties()) {
        let weeks = PARAMETERS.employment.weeks.map(|weeks| Employment::Running { weeks: weeks.value, duties });
        let known = each(person, &weeks, |person, it| person.employment = it);
        person.employment = Employment::EndUnknown { duties };
        assert_mean(&forecast(&person), &known, PARAMETERS.employment.weeks_likely.value);
    }

    #[test]
    fn unknown_months_of_guidance_lie_between_one_and_thirty_six(
        mut person in situation(), kind in answer(proptest::sample::select(GuidanceKind::ALL.to_vec())),
    ) {
        let arranged = |months| Guidance::Arranged(GuidanceTerms { months, kind });
        let ends = [1, 36].map(|months| arranged(Answer::Known(months)));
        let known = each(person, &ends, |person, it| person.guidance = Answer::Known(it));
        person.guidance = Answer::Known(arranged(Answer::Unknown));
        assert_between(&forecast(&person), &known);
    }

    #[test]
    fn unknown_duties_are_the_mean_of_working_and_released(mut person in situation(), days in 1..500, duties in not_known()) {
        let weeks = f64::from(days) / 7.0;
        let until = |duties| Employment::Running { weeks, duties };
        let both = Duties::ALL.map(|duties| until(Answer::Known(duties)));
        let known = each(person, &both, |person, it| person.employment = it);
        person.employment = until(duties);
        assert_mean(&forecast(&person), &known, PARAMETERS.employment.likely.value);
    }

    #[test]
    fn what_is_not_known_has_not_passed(mut person in situation(), weeks in 0.0..60.0f64, guidance in not_known()) {
        person.recovery = Answer::Unknown;
        person.guidance = guidance;
        let now = forecast(&person);
        person.recovery_passed = weeks;
        person.guidance_passed = weeks;
        prop_assert!(forecast(&person).by_week() == now.by_week());
    }

    #[test]
    fn an_unknown_direction_makes_no_training_sure(mut person in situation(), direction in not_known()) {
        person.retraining = Answer::Unknown;
        person.training = Default::default();
        let known = each(person, &[Direction::Same, Direction::New], |person, it| person.direction = Answer::Known(it));
        person.direction = direction;
        assert_between(&forecast(&person), &known);
        assert_none_of(&forecast(&person), &known);
    }
}
