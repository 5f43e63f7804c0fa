//! "Never earlier", as the laws mean it: at no week likelier to have started. Leaves out who is compared.

use domain::forecast::Forecast;

/// Room for the last bits of rounding.
pub const ROUNDING: f64 = 1e-12;

/// Shares of people at which the product reads the forecast, and some around them.
pub const SHARES: [f64; 7] = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

/// Fails when `slower` is ahead of `faster` at any week or at any share of people.
pub fn assert_never_earlier(slower: &Forecast, faster: &Forecast) {
    for (week, (slow, fast)) in slower.by_week().iter().zip(faster.by_week()).enumerate() {
        assert!(*slow <= fast + ROUNDING, "week {week}: {slow} where {fast} was the most");
    }
    for share in SHARES {
        match (slower.weeks_until(share), faster.weeks_until(share)) {
            (Some(slow), Some(fast)) => {
                assert!(fast - 1e-6 <= slow, "{share} of people: {slow} weeks where {fast} was the least");
            }
            (Some(slow), None) => panic!("{share} of people: {slow} weeks where it was beyond the grid"),
            (None, _) => {}
        }
    }
}
