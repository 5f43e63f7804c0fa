//! Quantiles, and how sure a median is. Leaves out what is measured.

/// Samples drawn anew for an interval.
const DRAWS: usize = 2_000;
/// What lies outside an interval, on each side.
const OUTSIDE: f64 = 0.025;

/// A median with the interval in which 95 of 100 of its kind lie, by drawing the sample anew (bootstrap).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Median {
    /// Low end.
    pub low: f64,
    /// The median itself.
    pub mid: f64,
    /// High end.
    pub high: f64,
}

impl Median {
    /// Of a sample.
    pub fn of(sample: &[f64]) -> Median {
        let mut seed = 0x2545_F491_4F6C_DD1D_u64;
        let mut any = || {
            // Marsaglia's xorshift: the same interval for the same sample.
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            let place = (seed >> 33) as usize % sample.len().max(1);
            sample.get(place).copied().unwrap_or(f64::NAN)
        };
        let medians: Vec<f64> =
            (0..DRAWS).map(|_| quantile(sample.iter().map(|_| any()).collect(), 0.5)).collect();
        Median {
            low: quantile(medians.clone(), OUTSIDE),
            mid: quantile(sample.to_vec(), 0.5),
            high: quantile(medians, 1.0 - OUTSIDE),
        }
    }
}

/// The value below which this share of a sample lies; between two of them by straight line.
pub fn quantile(mut sample: Vec<f64>, share: f64) -> f64 {
    sample.sort_unstable_by(f64::total_cmp);
    let place = share * sample.len().saturating_sub(1) as f64;
    let (before, part) = (place as usize, place.fract());
    let at = |place: usize| sample.get(place).copied();
    let low = at(before).unwrap_or(f64::NAN);
    low + part * (at(before + 1).unwrap_or(low) - low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_lies_between_two_of_the_sample() {
        let sample = vec![4.0, 1.0, 3.0, 2.0];
        assert!((quantile(sample.clone(), 0.5) - 2.5).abs() < 1e-12);
        assert!((quantile(sample.clone(), 0.0) - 1.0).abs() < 1e-12);
        assert!((quantile(sample, 1.0) - 4.0).abs() < 1e-12);
        assert!(quantile(Vec::new(), 0.5).is_nan());
    }

    #[test]
    fn an_interval_holds_its_median_and_narrows() {
        let sample: Vec<f64> = (0..25).map(|at| 1.0 + f64::from(at % 5) / 10.0).collect();
        let (few, many) = (Median::of(&sample[..5]), Median::of(&sample));
        assert!(many.low <= many.mid && many.mid <= many.high);
        assert!(many.high - many.low < few.high - few.low);
    }
}
