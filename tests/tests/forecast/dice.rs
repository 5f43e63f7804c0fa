//! Random draws from the laws that the forecast is made of, from a seed. Leaves out what is drawn for whom.

#![allow(clippy::disallowed_methods, reason = "an independent reckoning uses another library")]

use domain::values::Estimate;

/// A generator of the xoshiro256++ family, seeded by splitmix64.
pub struct Dice {
    state: [u64; 4],
}

impl Dice {
    pub fn new(mut seed: u64) -> Self {
        let state = std::array::from_fn(|_| {
            seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            mixed ^ (mixed >> 31)
        });
        Self { state }
    }

    fn bits(&mut self) -> u64 {
        let [a, b, c, d] = self.state;
        let drawn = a.wrapping_add(d).rotate_left(23).wrapping_add(a);
        let (c, d) = (c ^ a, d ^ b);
        self.state = [a ^ d, b ^ c, c ^ (b << 17), d.rotate_left(45)];
        drawn
    }

    /// Even on the open interval from 0 to 1.
    pub fn even(&mut self) -> f64 {
        ((self.bits() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// The index of a share.
    pub fn pick(&mut self, shares: &[f64]) -> usize {
        let total: f64 = shares.iter().sum();
        let mut left = self.even() * total;
        for (index, share) in shares.iter().enumerate() {
            left -= share;
            if left < 0.0 {
                return index;
            }
        }
        shares.len() - 1
    }

    /// The standard normal law (Box and Muller).
    fn normal(&mut self) -> f64 {
        (-2.0 * self.even().ln()).sqrt() * (2.0 * std::f64::consts::PI * self.even()).cos()
    }

    /// The exponential law with mean one.
    pub fn exponential(&mut self) -> f64 {
        -self.even().ln()
    }

    /// The gamma law of this shape, at least one, and rate one (Marsaglia and Tsang).
    pub fn gamma(&mut self, shape: f64) -> f64 {
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let x = self.normal();
            let v = (1.0 + c * x).powi(3);
            if 0.0 < v && self.even().ln() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// The beta law.
    pub fn beta(&mut self, won: f64, lost: f64) -> f64 {
        let (x, y) = (self.gamma(won), self.gamma(lost));
        x / (x + y)
    }

    /// A triangular law in weeks, rounded to whole weeks.
    pub fn weeks(&mut self, estimate: Estimate) -> f64 {
        let (low, mid, high) = (estimate.low(), estimate.mid(), estimate.high());
        if high <= low {
            return (low + 0.5).floor();
        }
        let u = self.even();
        let rising = u * (high - low) < mid - low;
        let drawn = if rising {
            low + (u * (high - low) * (mid - low)).sqrt()
        } else {
            high - ((1.0 - u) * (high - low) * (high - mid)).sqrt()
        };
        (drawn + 0.5).floor().max(0.0)
    }
}

#[test]
fn the_dice_have_the_moments_of_their_laws() {
    let mut dice = Dice::new(7);
    let mut mean =
        |draw: &mut dyn FnMut(&mut Dice) -> f64| (0..100_000).map(|_| draw(&mut dice)).sum::<f64>() / 1e5;
    assert!((mean(&mut |dice| dice.even()) - 0.5).abs() < 0.004);
    assert!((mean(&mut |dice| dice.exponential()) - 1.0).abs() < 0.013);
    assert!((mean(&mut |dice| dice.gamma(3.0)) - 3.0).abs() < 0.022);
    assert!((mean(&mut |dice| dice.gamma(3.0).powi(2)) - 12.0).abs() < 0.2);
    assert!((mean(&mut |dice| dice.beta(3.0, 17.0)) - 0.15).abs() < 0.001);
    assert!((mean(&mut |dice| dice.weeks(Estimate::new(1.0, 3.0, 6.0))) - 10.0 / 3.0).abs() < 0.02);
}
