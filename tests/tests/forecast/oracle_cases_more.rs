//! The oracle agrees with the engine for people who tell more: of their search so far, their training, and themselves.

use crate::oracle_cases::{arranged, assert_agrees, running};
use domain::dossier::{
    AgeGroup, Budget, Direction, Duties, Guidance, GuidanceKind, Limitations, Market, Recovery, Retraining,
    Travel,
};
use domain::forecast::{OwnTraining, Searched, Situation};
use domain::values::Answer;

fn searched(weeks: f64, interviews: Option<u8>, rejections: u8) -> Option<Searched> {
    Some(Searched { weeks, interviews, rejections, silent: 0.0 })
}

#[test]
fn months_of_searching_of_which_nothing_else_is_known() {
    assert_agrees(Situation { searched: searched(37.0, None, 0), ..Situation::reference() });
}

#[test]
fn four_weeks_without_an_interview() {
    assert_agrees(Situation { searched: searched(4.0, Some(0), 0), ..Situation::reference() });
}

#[test]
fn interviews_of_which_most_ended_without_an_offer() {
    assert_agrees(Situation { searched: searched(20.0, Some(9), 7), ..Situation::reference() });
}

#[test]
fn interviews_and_then_weeks_of_silence() {
    let searched = Some(Searched { weeks: 25.0, interviews: Some(5), rejections: 4, silent: 10.0 });
    assert_agrees(Situation { searched, ..Situation::reference() });
}

/// The pace of the weeks that passed is the mean over all that is open.
#[test]
fn a_search_so_far_with_all_else_open() {
    let (employment, last_paid) = running(6.0, Answer::Open);
    assert_agrees(Situation {
        direction: Answer::Open,
        retraining: Answer::Open,
        budget: Answer::Open,
        guidance: Answer::Open,
        guidance_passed: 20.0,
        market: Answer::Open,
        recovery: Answer::Unknown,
        employment,
        last_paid,
        searched: searched(12.0, Some(4), 2),
        ..Situation::reference()
    });
}

#[test]
fn someone_older_with_limitations_who_stays_near_and_has_few_hours() {
    assert_agrees(Situation {
        travel: Answer::Known(Travel::Near),
        hours: Answer::Known(6),
        age: Answer::Known(AgeGroup::From55),
        limitations: Answer::Known(Limitations::Some),
        ..Situation::reference()
    });
}

#[test]
fn someone_young_who_travels_and_searches_all_day() {
    assert_agrees(Situation {
        market: Answer::Known(Market::MoreJobs),
        travel: Answer::Known(Travel::Far),
        hours: Answer::Known(40),
        age: Answer::Known(AgeGroup::Under30),
        limitations: Answer::Known(Limitations::None),
        searched: searched(3.0, None, 0),
        ..Situation::reference()
    });
}

#[test]
fn a_training_of_own_length_and_cost_that_has_begun() {
    assert_agrees(Situation {
        direction: Answer::Known(Direction::New),
        retraining: Answer::Known(Retraining::Year),
        training: OwnTraining { weeks: Some(70), cost: Some(8_000), passed: Some(31.4) },
        budget: Answer::Known(Budget::Small),
        ..Situation::reference()
    });
}

#[test]
fn a_training_of_own_length_with_guidance_bought_for_the_search_after_it() {
    assert_agrees(Situation {
        retraining: Answer::Known(Retraining::HalfYear),
        training: OwnTraining { weeks: Some(40), cost: Some(1_500), passed: None },
        money: Some(9_000),
        guidance: arranged(Answer::Known(3), Answer::Known(GuidanceKind::JobHunter)),
        ..Situation::reference()
    });
}

#[test]
fn guidance_bought_to_follow_what_is_left_of_the_arranged_months() {
    assert_agrees(Situation {
        retraining: Answer::Known(Retraining::Quarter),
        budget: Answer::Known(Budget::Large),
        guidance: arranged(Answer::Known(9), Answer::Unknown),
        guidance_passed: 12.0,
        recovery: Answer::Known(Recovery::Rest { weeks: 10 }),
        recovery_passed: 4.0,
        ..Situation::reference()
    });
}

#[test]
fn money_that_is_found_while_recovering() {
    assert_agrees(Situation {
        retraining: Answer::Known(Retraining::TwoYears),
        money: Some(1_000),
        guidance: Answer::Known(Guidance::None),
        recovery: Answer::Known(Recovery::BurnOut { weeks: Answer::Known(12) }),
        ..Situation::reference()
    });
}

#[test]
fn a_long_course_beside_the_search_while_still_working() {
    let (employment, last_paid) = running(30.3, Answer::Known(Duties::Working));
    assert_agrees(Situation {
        retraining: Answer::Known(Retraining::ShortCourse),
        training: OwnTraining { weeks: Some(60), cost: None, passed: None },
        guidance: Answer::Known(Guidance::None),
        employment,
        last_paid,
        ..Situation::reference()
    });
}
