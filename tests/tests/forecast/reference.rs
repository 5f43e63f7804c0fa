//! The reference person against the figures it is set by. Leaves out every other person.

use crate::situations::forecast;
use domain::forecast::{Situation, WEEKS_A_MONTH};

/// Weeks in a year.
const YEAR: f64 = 12.0 * WEEKS_A_MONTH;

#[test]
fn half_of_reference_people_start_between_three_and_nine_months() {
    let half = forecast(&Situation::reference()).weeks_until(0.5).expect("a half on the grid");
    assert!(3.0 * WEEKS_A_MONTH < half && half < 9.0 * WEEKS_A_MONTH, "{half} weeks");
}

#[test]
fn four_in_five_reference_people_start_within_a_year() {
    let placed = forecast(&Situation::reference()).chance_within(YEAR);
    assert!((placed - 0.81).abs() <= 0.01, "{placed}");
}

#[test]
fn reference_people_placed_within_a_year_take_135_days() {
    let forecast = forecast(&Situation::reference());
    let weeks = forecast.by_single_week();
    let placed: f64 = weeks.iter().take(52).sum();
    let mean: f64 =
        weeks.iter().take(52).enumerate().map(|(week, chance)| (week as f64 + 0.5) * chance).sum();
    let days = mean / placed * 7.0;
    assert!((days - 135.0).abs() <= 10.0, "{days} days");
}
