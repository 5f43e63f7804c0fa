//! A harder answer never makes a first day earlier, whatever the other answers are. Leaves out answers without
//! such a law: the direction, and one mode of training against another.

use crate::order::assert_never_earlier;
use crate::situations::{forecast, guidance_terms, situation};
use domain::dossier::{Budget, Guidance, GuidanceKind, Market, Recovery, Retraining};
use domain::values::Answer;
use proptest::prelude::*;

/// Trainings of which each takes at least as long as the one before it, and costs at least as much.
const LADDER: [Retraining; 6] = [
    Retraining::None,
    Retraining::ShortCourse,
    Retraining::Quarter,
    Retraining::HalfYear,
    Retraining::Year,
    Retraining::TwoYears,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_more_crowded_market_is_never_earlier(person in situation(), step in 0usize..2) {
        let at = |index: usize| forecast(&domain::forecast::Situation {
            market: Answer::Known(Market::ALL[index]), ..person
        });
        assert_never_earlier(&at(step + 1), &at(step));
    }

    #[test]
    fn less_money_is_never_earlier(mut person in situation(), step in 0usize..3) {
        person.budget = Answer::Known(Budget::ALL[step + 1]);
        let more = forecast(&person);
        person.budget = Answer::Known(Budget::ALL[step]);
        assert_never_earlier(&forecast(&person), &more);
    }

    #[test]
    fn a_longer_training_is_never_earlier(mut person in situation(), step in 0usize..5) {
        person.retraining = Answer::Known(LADDER[step]);
        let shorter = forecast(&person);
        person.retraining = Answer::Known(LADDER[step + 1]);
        assert_never_earlier(&forecast(&person), &shorter);
    }

    #[test]
    fn learning_on_the_job_is_never_earlier_than_no_training(mut person in situation()) {
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

    #[test]
    fn a_longer_rest_is_never_earlier(mut person in situation(), weeks in 0u8..=52, more in 0u8..=52) {
        person.recovery = Answer::Known(Recovery::Rest { weeks });
        let shorter = forecast(&person);
        person.recovery = Answer::Known(Recovery::Rest { weeks: weeks + more });
        assert_never_earlier(&forecast(&person), &shorter);
    }

    #[test]
    fn a_longer_recovery_is_never_earlier(mut person in situation(), weeks in 0u8..=104, more in 0u8..=104) {
        person.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) });
        let shorter = forecast(&person);
        person.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks + more) });
        assert_never_earlier(&forecast(&person), &shorter);
    }

    #[test]
    fn burn_out_is_never_earlier_than_rest_or_none(mut person in situation(), weeks in 0u8..=52) {
        person.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) });
        let burn_out = forecast(&person);
        person.recovery = Answer::Known(Recovery::Rest { weeks });
        let rest = forecast(&person);
        person.recovery = Answer::Known(Recovery::None);
        assert_never_earlier(&burn_out, &rest);
        assert_never_earlier(&rest, &forecast(&person));
    }
}
