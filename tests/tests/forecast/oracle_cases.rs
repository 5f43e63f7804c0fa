//! The oracle agrees with the engine within its own error, for quite different people.

use crate::dice::Dice;
use crate::oracle::{Way, first_day};
use content::forecast::PARAMETERS;
use domain::dossier::{
    Budget, Direction, Duties, Guidance, GuidanceKind, GuidanceTerms, Market, Recovery, Retraining,
};
use domain::forecast::{Employment, Forecast, Laws, Situation};
use domain::values::Answer;

const DRAWS: usize = 100_000;
/// Standard errors that a true reckoning stays within.
const ERRORS: f64 = 4.0;

pub fn assert_agrees(person: Situation) {
    let mut dice = Dice::new(20_261_121);
    let weeks = person.searched.map_or(0.0, |searched| searched.weeks);
    let paces = (0..DRAWS / 10).map(|_| Way::draw(&mut dice, &person).pace_over(weeks));
    let so_far = paces.sum::<f64>() / (DRAWS / 10) as f64;
    let mut drawn: Vec<f64> = (0..DRAWS).map(|_| first_day(&mut dice, &person, so_far)).collect();
    drawn.sort_by(f64::total_cmp);
    let share_before = |week: f64| drawn.partition_point(|day| *day < week) as f64 / DRAWS as f64;
    let forecast = Forecast::new(&person, &PARAMETERS, &Laws::of(&person, &PARAMETERS));

    for week in [13.0, 26.0, 39.0, 52.0, 104.0] {
        let (exact, drawn) = (forecast.chance_within(week), share_before(week));
        let error = (exact * (1.0 - exact) / DRAWS as f64).sqrt();
        assert!(
            (exact - drawn).abs() <= ERRORS * error + 1e-5,
            "week {week}: {exact}, drawn {drawn} ± {error}"
        );
    }
    let Some(half) = forecast.weeks_until(0.5) else {
        assert!(share_before(521.0) < 0.5 + ERRORS * (0.25 / DRAWS as f64).sqrt());
        return;
    };
    // The drawn median, inside its week by straight line.
    let week = drawn[DRAWS / 2];
    let (before, after) = (share_before(week), share_before(week + 1.0));
    let median = week + (0.5 - before) / (after - before);
    let error = (0.25 / DRAWS as f64).sqrt() / (after - before);
    assert!((half - median).abs() <= ERRORS * error, "half by {half}, drawn {median} ± {error}");
}

pub fn arranged(months: Answer<u8>, kind: Answer<GuidanceKind>) -> Answer<Guidance> {
    Answer::Known(Guidance::Arranged(GuidanceTerms { months, kind }))
}

pub fn running(weeks: f64, duties: Answer<Duties>) -> (Employment, Option<f64>) {
    (Employment::Running { weeks, duties }, Some(weeks))
}

#[test]
fn the_reference_person() {
    assert_agrees(Situation::reference());
}

#[test]
fn someone_who_answered_nothing() {
    assert_agrees(Situation {
        direction: Answer::Open,
        retraining: Answer::Open,
        budget: Answer::Open,
        guidance: Answer::Open,
        market: Answer::Open,
        recovery: Answer::Open,
        employment: Employment::EndUnknown { duties: Answer::Open },
        ..Situation::reference()
    });
}

#[test]
fn someone_who_knows_nothing_yet() {
    assert_agrees(Situation {
        direction: Answer::Unknown,
        retraining: Answer::Unknown,
        budget: Answer::Unknown,
        guidance: Answer::Unknown,
        market: Answer::Unknown,
        recovery: Answer::Unknown,
        employment: Employment::Ended,
        ..Situation::reference()
    });
}

#[test]
fn a_crowded_market_without_guidance_or_money() {
    assert_agrees(Situation {
        market: Answer::Known(Market::MoreSeekers),
        guidance: Answer::Known(Guidance::None),
        budget: Answer::Known(Budget::None),
        ..Situation::reference()
    });
}

#[test]
fn after_burn_out_with_weeks_unknown() {
    let recovery = Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown });
    assert_agrees(Situation { recovery, ..Situation::reference() });
}

#[test]
fn a_year_of_training_first_with_too_little_money() {
    assert_agrees(Situation {
        direction: Answer::Known(Direction::New),
        retraining: Answer::Known(Retraining::Year),
        budget: Answer::Known(Budget::Small),
        ..Situation::reference()
    });
}

#[test]
fn a_quarter_of_training_that_overlaps_with_the_search() {
    assert_agrees(Situation {
        retraining: Answer::Known(Retraining::Quarter),
        budget: Answer::Known(Budget::Large),
        guidance: arranged(Answer::Known(12), Answer::Known(GuidanceKind::JobHunter)),
        market: Answer::Known(Market::MoreJobs),
        ..Situation::reference()
    });
}

#[test]
fn still_employed_and_working_with_guidance_that_ends_meanwhile() {
    let (employment, last_paid) = running(119.0 / 7.0 + 0.4, Answer::Known(Duties::Working));
    assert_agrees(Situation {
        guidance: arranged(Answer::Known(3), Answer::Unknown),
        budget: Answer::Known(Budget::None),
        employment,
        last_paid,
        ..Situation::reference()
    });
}

#[test]
fn nearly_out_of_a_job_with_duties_unknown() {
    let (employment, last_paid) = running(2.5, Answer::Unknown);
    assert_agrees(Situation { employment, last_paid, ..Situation::reference() });
}

#[test]
fn an_own_business_after_rest_and_a_course() {
    assert_agrees(Situation {
        direction: Answer::Known(Direction::OwnBusiness),
        retraining: Answer::Known(Retraining::ShortCourse),
        budget: Answer::Unknown,
        recovery: Answer::Known(Recovery::Rest { weeks: 8 }),
        ..Situation::reference()
    });
}

#[test]
fn an_own_business_built_up_during_training() {
    assert_agrees(Situation {
        direction: Answer::Known(Direction::OwnBusiness),
        retraining: Answer::Known(Retraining::HalfYear),
        budget: Answer::Known(Budget::Small),
        ..Situation::reference()
    });
}
