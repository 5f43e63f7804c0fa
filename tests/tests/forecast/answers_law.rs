//! A harder answer about the market, oneself or recovering never makes a first day earlier, whatever the other answers
//! are. Leaves out training, money and guidance, and answers without such a law: the direction.

use crate::order::assert_never_earlier;
use crate::situations::{answer, forecast, many, situation};
use domain::dossier::{AgeGroup, Limitations, Market, Recovery, Travel};
use domain::forecast::Situation;
use domain::values::Answer;
use proptest::prelude::*;

/// Fails when the first answer ever makes this person earlier than the second.
fn assert_slower<T>(person: Situation, slower: T, faster: T, set: fn(&mut Situation, T)) {
    let with = |answer| {
        let mut person = person;
        set(&mut person, answer);
        forecast(&person)
    };
    assert_never_earlier(&with(slower), &with(faster));
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn a_more_crowded_market_is_never_earlier(person in situation(), step in 0usize..2) {
        assert_slower(person, Market::ALL[step + 1], Market::ALL[step], |person, market| {
            person.market = Answer::Known(market);
        });
    }

    #[test]
    fn staying_nearer_is_never_earlier(person in situation(), step in 0usize..2) {
        assert_slower(person, Travel::ALL[step], Travel::ALL[step + 1], |person, travel| {
            person.travel = Answer::Known(travel);
        });
    }

    #[test]
    fn fewer_hours_are_never_earlier(person in situation(), hours in 1u8..=40, fewer in 0u8..40) {
        assert_slower(person, hours.saturating_sub(fewer).max(1), hours, |person, hours| {
            person.hours = Answer::Known(hours);
        });
    }

    #[test]
    fn older_is_never_earlier(person in situation(), step in 0usize..3) {
        assert_slower(person, AgeGroup::ALL[step + 1], AgeGroup::ALL[step], |person, age| {
            person.age = Answer::Known(age);
        });
    }

    #[test]
    fn limitations_are_never_earlier(person in situation(), without in prop_oneof![Just(Answer::Known(Limitations::None)), Just(Answer::Open), Just(Answer::Unknown)]) {
        assert_slower(person, Answer::Known(Limitations::Some), without, |person, limitations| {
            person.limitations = limitations;
        });
    }

    #[test]
    fn a_longer_rest_is_never_earlier(person in situation(), weeks in 0u8..=52, more in 0u8..=52) {
        assert_slower(person, weeks + more, weeks, |person, weeks| {
            person.recovery = Answer::Known(Recovery::Rest { weeks });
        });
    }

    #[test]
    fn a_longer_recovery_is_never_earlier(person in situation(), weeks in 0u8..=104, more in 0u8..=104) {
        assert_slower(person, weeks + more, weeks, |person, weeks| {
            person.recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Known(weeks) });
        });
    }

    #[test]
    fn a_recovery_of_which_more_has_passed_is_never_later(person in situation(), weeks in 0.0..120.0f64, more in 0.0..60.0f64) {
        assert_slower(person, weeks, weeks + more, |person, weeks| person.recovery_passed = weeks);
    }

    #[test]
    fn burn_out_is_never_earlier_than_rest_or_none(person in situation(), weeks in 0u8..=52, step in 0usize..2) {
        let ladder = [
            Recovery::None,
            Recovery::Rest { weeks },
            Recovery::BurnOut { weeks: Answer::Known(weeks) },
        ];
        assert_slower(person, ladder[step + 1], ladder[step], |person, recovery| {
            person.recovery = Answer::Known(recovery);
        });
    }

    /// Not knowing lies between the answers that it stands for, so it is never behind the hardest.
    #[test]
    fn not_knowing_is_never_behind_the_hardest_nor_ahead_of_the_easiest(person in situation(), market in answer(proptest::sample::select(Market::ALL.to_vec()))) {
        assert_slower(person, Answer::Known(Market::MoreSeekers), market, |person, market| person.market = market);
        assert_slower(person, market, Answer::Known(Market::MoreJobs), |person, market| person.market = market);
    }
}
