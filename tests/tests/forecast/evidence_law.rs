//! What the search so far teaches: weeks that pass, interviews, and interviews without an offer. Leaves out the pace of
//! the weeks that passed.

use crate::order::assert_never_earlier;
use crate::situations::{many, situation};
use crate::states::plain;
use content::forecast::PARAMETERS;
use domain::dossier::{Recovery, Retraining};
use domain::forecast::{Employment, Forecast, LAST_WEEK, Laws, Model, Searched, Situation};
use domain::values::Answer;
use proptest::prelude::*;

/// Weeks over which the laws are looked at: what is told, and as long again.
const LOOKED_AT: usize = 208;

/// The forecast of someone whose search went as they say.
fn forecast(person: &Situation) -> Forecast {
    Forecast::within(LOOKED_AT, person, &PARAMETERS, &Laws::of(person, &PARAMETERS))
}

fn after(person: Situation, weeks: f64, interviews: Option<u8>, rejections: u8) -> Situation {
    Situation { searched: Some(Searched { weeks, interviews, rejections, silent: 0.0 }), ..person }
}

/// Weeks until half have started.
fn half(person: &Situation) -> f64 {
    let laws = Laws::of(person, &PARAMETERS);
    Model::new(person, &PARAMETERS, &laws).weeks_until(0.5, 20.0).unwrap_or(f64::INFINITY)
}

proptest! {
    #![proptest_config(many())]

    #[test]
    fn weeks_that_pass_never_shorten_the_rest_of_the_search(
        person in situation(), weeks in 0.0..150.0f64, more in 0.0..60.0f64,
    ) {
        let sooner = forecast(&after(person, weeks, None, 0));
        assert_never_earlier(&forecast(&after(person, weeks + more, None, 0)), &sooner);
    }

    /// Nothing comes before the search, and no job ends: only guidance may run out meanwhile.
    #[test]
    fn days_that_pass_never_shorten_it_while_guidance_runs_out(
        person in situation(), weeks in 0.0..100.0f64, more in 0.0..30.0f64, passed in 0.0..100.0f64,
    ) {
        let before = Situation {
            retraining: Answer::Known(Retraining::None),
            training: Default::default(),
            recovery: Answer::Known(Recovery::None),
            employment: Employment::Ended,
            guidance_passed: passed,
            ..after(person, weeks, None, 0)
        };
        let later = Situation { guidance_passed: passed + more, ..after(before, weeks + more, None, 0) };
        assert_never_earlier(&forecast(&later), &forecast(&before));
    }

    /// With interviews counted: weeks without another one, one more, and one more that ended without an offer.
    #[test]
    fn weeks_and_rejections_are_never_earlier_and_interviews_never_later(
        person in situation(), weeks in 0.0..150.0f64, more_weeks in 0.0..60.0f64,
        rejections in 0u8..30, open in 0u8..30, more in 0u8..20,
    ) {
        let interviews = rejections + more + open;
        let as_it_was = forecast(&after(person, weeks, Some(interviews), rejections));
        let waited = forecast(&after(person, weeks + more_weeks, Some(interviews), rejections));
        assert_never_earlier(&waited, &as_it_was);
        let invited = forecast(&after(person, weeks, Some(interviews + more), rejections));
        assert_never_earlier(&as_it_was, &invited);
        let turned_down = forecast(&after(person, weeks, Some(interviews), rejections + more));
        assert_never_earlier(&turned_down, &as_it_was);
    }

    #[test]
    fn weeks_of_silence_lengthen_the_time_to_come_within_bounds(
        person in situation(), counted in prop_oneof![Just(None), Just(Some(0u8))],
    ) {
        let begun = after(person, 0.0, counted, 0);
        let begun = Model::new(&begun, &PARAMETERS, plain()).weeks_until(0.5, 20.0).unwrap_or(f64::INFINITY);
        prop_assume!(begun.is_finite());
        // What leaves the grid lies beyond its end; how far beyond, nobody can tell.
        let end = LAST_WEEK as f64;
        let [four, ten] = [4.0, 10.0].map(|weeks| half(&after(person, weeks, counted, 0)).min(end));
        prop_assert!(four <= 1.3 * begun, "after four weeks {four}, {} times {begun}", four / begun);
        prop_assert!(ten <= 2.0 * begun, "after ten weeks {ten}, {} times {begun}", ten / begun);
    }
}

/// What one interview more does that ended without an offer, after half a year with so many interviews, of which so many
/// ended so.
fn moved(interviews: u8, rejections: u8) -> f64 {
    let half =
        |more: u8| half(&after(Situation::reference(), 26.0, Some(interviews + more), rejections + more));
    half(1) - half(0)
}

#[test]
fn an_interview_without_an_offer_may_go_either_way() {
    // Hardly any interviews: that one came says more than how it ended.
    let rare = moved(1, 1);
    assert!(rare < -1.0, "{rare} weeks");
    // Interviews enough, of which nothing came or is known yet: how one of them ended says more.
    let plenty = moved(24, 0);
    assert!(0.05 < plenty, "{plenty} weeks");
}
