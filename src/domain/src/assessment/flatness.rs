//! How far scales lie apart by chance alone when they are all equal. Leaves out which test it is.

/// The mean of the highest less the lowest of 2, 3, … equal scores, in standard errors (Tippett, 1925).
const MEAN_RANGE: [f64; 11] = [1.128, 1.693, 2.059, 2.326, 2.534, 2.704, 2.847, 2.970, 3.078, 3.173, 3.258];

/// The mean range of so many equal scales, in standard errors; of more than twelve that of twelve.
pub fn mean_range(scales: usize) -> f64 {
    let last = MEAN_RANGE.last().copied().unwrap_or(0.0);
    scales.checked_sub(2).map_or(0.0, |place| MEAN_RANGE.get(place).copied().unwrap_or(last))
}
