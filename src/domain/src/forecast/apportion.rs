//! Rounding that still adds up. Leaves out what is rounded.

/// Whole numbers close to `shares` that sum to `total` (largest remainders; the earlier one wins a tie).
pub fn apportion(total: i64, shares: &[f64]) -> Vec<i64> {
    let mut whole: Vec<i64> = shares.iter().map(|share| libm::floor(*share) as i64).collect();
    let mut missing = total - whole.iter().sum::<i64>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    let remainder = |index: usize| shares.get(index).map_or(0.0, |share| share - libm::floor(*share));
    order.sort_by(|&left, &right| remainder(right).total_cmp(&remainder(left)).then(left.cmp(&right)));
    // Shares that do not sum to the total exactly may need more than one round.
    while missing != 0 && !order.is_empty() {
        let step = missing.signum();
        let turn: Vec<usize> = if 0 < step { order.clone() } else { order.iter().rev().copied().collect() };
        for index in turn {
            if missing == 0 {
                break;
            }
            if let Some(number) = whole.get_mut(index) {
                *number += step;
                missing -= step;
            }
        }
    }
    whole
}
