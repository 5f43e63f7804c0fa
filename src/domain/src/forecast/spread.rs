//! How far people with the same answers differ in pace: one log-normal spread at fixed points. Leaves out where
//! its size comes from.

/// Points of a five-point Gauss–Hermite rule for the standard normal law, and their shares.
const POINTS: [(f64, f64); 5] = [
    (-2.856_970_013_872_806, 0.011_257_411_327_720_7),
    (-1.355_626_179_974_266, 0.222_075_922_005_612_6),
    (0.0, 0.533_333_333_333_333_3),
    (1.355_626_179_974_266, 0.222_075_922_005_612_6),
    (2.856_970_013_872_806, 0.011_257_411_327_720_7),
];

/// Paces with their shares around one, for a spread of this standard deviation of the logarithm.
pub(crate) fn paces(spread: f64) -> Vec<(f64, f64)> {
    POINTS.into_iter().map(|(point, share)| (libm::exp(spread * point), share)).collect()
}
