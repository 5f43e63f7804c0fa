//! Rounding that still adds up. Leaves out what is rounded.

/// Whole numbers close to `shares` that sum to `total` (largest remainders; the earlier one wins a tie).
pub fn apportion(total: i64, shares: &[f64]) -> Vec<i64> {
    let mut whole: Vec<i64> = shares.iter().map(|share| libm::floor(*share) as i64).collect();
    let mut missing = total - whole.iter().sum::<i64>();
    while missing != 0 && !whole.is_empty() {
        let step = missing.signum();
        // The one that is furthest from its share, in the direction that is missing.
        let short = |each: &(&mut i64, &f64)| (each.1 - *each.0 as f64) * step as f64;
        let next = whole
            .iter_mut()
            .zip(shares)
            .reduce(|best, each| if short(&best) < short(&each) { each } else { best });
        if let Some((number, _)) = next {
            *number += step;
        }
        missing -= step;
    }
    whole
}
