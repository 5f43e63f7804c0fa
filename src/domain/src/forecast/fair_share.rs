//! Shapley values: the fair share of each of several groups in a difference that they make together. Leaves out what
//! the difference is.

/// The Shapley value of one group: its average contribution over all orders in which the groups can join. `values` has
/// the value of every coalition, by its bits.
pub fn fair_share(group: usize, groups: usize, values: &[f64]) -> f64 {
    let bit = 1usize << group;
    let mut sum = 0.0;
    for (coalition, value) in values.iter().enumerate().filter(|(coalition, _)| coalition & bit == 0) {
        let with = values.get(coalition | bit).copied().unwrap_or(*value);
        sum += weight(coalition.count_ones() as usize, groups) * (with - value);
    }
    sum
}

/// The share of orders in which a group joins right after `size` others: size! (groups − size − 1)! / groups!.
fn weight(size: usize, groups: usize) -> f64 {
    let factorial = |number: usize| (1..=number).map(|factor| factor as f64).product::<f64>();
    factorial(size) * factorial(groups.saturating_sub(size + 1)) / factorial(groups)
}
