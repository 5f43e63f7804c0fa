//! Still being employed: what it may and may not do to the forecast. Leaves out the law of notice.

use crate::order::{ROUNDING, SHARES, assert_never_earlier};
use crate::situations::{duties, forecast, many, situation};
use crate::states::laws;
use content::forecast::PARAMETERS;
use domain::dossier::Duties;
use domain::forecast::{Employment, Forecast, Model, Situation};
use domain::values::Answer;
use proptest::prelude::*;

/// The most days in four months.
const FOUR_MONTHS: i32 = 123;

fn until(person: Situation, days: i32, duties: Answer<Duties>) -> Situation {
    let weeks = f64::from(days) / 7.0;
    Situation { employment: Employment::Running { weeks, duties }, last_paid: Some(weeks), ..person }
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_later_last_day_is_never_an_earlier_first_day(
        person in situation(), days in 1..500, later in 0..500, duties in duties(),
    ) {
        let sooner = forecast(&until(person, days, duties));
        assert_never_earlier(&forecast(&until(person, days + later, duties)), &sooner);
    }

    #[test]
    fn a_later_last_paid_day_never_raises_weeks_without_wage(
        person in situation(), days in 1..500, later in prop_oneof![Just(FOUR_MONTHS), 0..500], duties in duties(),
    ) {
        let sooner = forecast(&until(person, days, duties));
        let later = forecast(&until(person, days + later, duties));
        for share in SHARES {
            if let (Some(with), Some(without)) = (later.weeks_without_wage(share), sooner.weeks_without_wage(share)) {
                prop_assert!(with <= without + 1e-6, "{share}: {with} weeks where {without} was the most");
            }
        }
    }

    #[test]
    fn working_until_the_last_day_is_never_earlier_than_being_released(person in situation(), days in 1..500) {
        let released = forecast(&until(person, days, Answer::Known(Duties::Released)));
        let working = forecast(&until(person, days, Answer::Known(Duties::Working)));
        assert_never_earlier(&working, &released);
    }

    /// With the product's figures orientation and lag take longer than one's own notice; here they do not.
    #[test]
    fn nobody_starts_before_notice_allows(person in situation(), days in 1..500, duties in duties()) {
        prop_assume!(!person.is_own_business());
        let mut figures = PARAMETERS;
        figures.employment.own_notice.value = 20.0;
        let person = until(person, days, duties);
        let forecast = Forecast::new(&person, &figures, laws(&person));
        let model = Model::new(&person, &figures, laws(&person));
        let soonest = (days / 7).min(20) as usize;
        prop_assert!(forecast.by_week()[..soonest].iter().all(|chance| *chance == 0.0));
        for week in 0..40 {
            prop_assert!((model.chance_by(week) - forecast.by_week()[week]).abs() < ROUNDING);
        }
        // Those who were to start sooner start right then.
        let freely = Forecast::new(&person, &PARAMETERS, laws(&person));
        prop_assert!((forecast.by_week()[soonest] - freely.by_week()[soonest]).abs() < ROUNDING);
    }

    #[test]
    fn time_that_passed_since_the_last_paid_day_is_without_wage(mut person in situation(), days in 0..500) {
        person.employment = Employment::Ended;
        person.last_paid = Some(-f64::from(days) / 7.0);
        let forecast = forecast(&person);
        for share in SHARES {
            let expected = forecast.weeks_until(share).map(|weeks| weeks + f64::from(days) / 7.0);
            prop_assert_eq!(forecast.weeks_without_wage(share), expected);
        }
    }

    #[test]
    fn without_a_last_paid_day_nothing_is_said_of_wage(mut person in situation()) {
        person.last_paid = None;
        let forecast = forecast(&person);
        prop_assert!(!forecast.knows_last_paid_day());
        prop_assert_eq!(forecast.weeks_without_wage(0.5), None);
    }
}
