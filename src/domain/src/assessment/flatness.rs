//! How far scales lie apart by chance alone when they are all equal. Leaves out which test it is.

/// The mean of the highest less the lowest of 2, 3, … equal scores, in standard errors (Tippett, 1925): half of all people
/// whose scales are equal lie further apart.
const MEAN_RANGE: [f64; 11] = [1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.970, 3.078, 3.173, 3.258];

/// What that range reaches in one of twenty such people: the upper 5 % point of the studentized range with the error known
/// (Harter, 1960: infinite degrees of freedom).
const WIDE_RANGE: [f64; 11] = [2.772, 3.314, 3.633, 3.858, 4.030, 4.170, 4.286, 4.387, 4.474, 4.552, 4.622];

/// The mean range of so many equal scales, in standard errors; of more than twelve that of twelve.
pub fn mean_range(scales: usize) -> f64 {
    of_scales(&MEAN_RANGE, scales)
}

/// The range of so many equal scales that only one person in twenty passes, in standard errors; of more than twelve that
/// of twelve.
pub fn wide_range(scales: usize) -> f64 {
    of_scales(&WIDE_RANGE, scales)
}

fn of_scales(ranges: &[f64; 11], scales: usize) -> f64 {
    let last = ranges.last().copied().unwrap_or(0.0);
    scales.checked_sub(2).map_or(0.0, |place| ranges.get(place).copied().unwrap_or(last))
}
