//! How well two profiles go together: by their shape, whatever their height. Leaves out what the profiles are of.

/// Half of one plus the correlation of two profiles, each less its own mean (0 to 1). None where one of them is flat.
pub fn profile_fit<const N: usize>(person: &[f64; N], work: &[f64; N]) -> Option<f64> {
    let (mine, theirs) = (centred(person), centred(work));
    let product = |one: &[f64; N], other: &[f64; N]| one.iter().zip(other).map(|(a, b)| a * b).sum::<f64>();
    let size = libm::sqrt(product(&mine, &mine) * product(&theirs, &theirs));
    (FLAT < size).then(|| 0.5 + 0.5 * (product(&mine, &theirs) / size).clamp(-1.0, 1.0))
}

/// Below this a profile is flat but for rounding.
const FLAT: f64 = 1e-9;

/// A profile less its mean.
pub fn centred<const N: usize>(profile: &[f64; N]) -> [f64; N] {
    let mean = profile.iter().sum::<f64>() / profile.iter().map(|_| 1.0).sum::<f64>();
    profile.map(|height| height - mean)
}
