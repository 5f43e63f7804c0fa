//! A whole number over another, exact until it is rounded. Leaves out numbers that are not the share of two wholes.

use std::cmp::Ordering;

/// A fraction in lowest terms; what it is over is above zero. Beyond the reach of 64 bits it stops growing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    over: i64,
    under: i64,
}

impl Fraction {
    /// A whole number.
    pub const fn whole(over: i64) -> Self {
        Self { over, under: 1 }
    }

    /// A number over another; over nothing it is nothing.
    pub fn of(over: i64, under: i64) -> Self {
        if under == 0 {
            return Self::whole(0);
        }
        let common = greatest_common(over, under);
        let signed = common * under.signum();
        Self { over: over / signed, under: under / signed }
    }

    /// The sum of both.
    pub fn plus(self, other: Self) -> Self {
        let common = greatest_common(self.under, other.under);
        let (own, others) = (other.under / common, self.under / common);
        let over = self.over.saturating_mul(own).saturating_add(other.over.saturating_mul(others));
        Self::of(over, self.under.saturating_mul(own))
    }

    /// The product of both.
    pub fn times(self, other: Self) -> Self {
        // Crosswise first: so the numbers stay small.
        let (left, right) = (Self::of(self.over, other.under), Self::of(other.over, self.under));
        Self { over: left.over.saturating_mul(right.over), under: left.under.saturating_mul(right.under) }
    }

    /// The nearest whole number; half goes up.
    pub fn rounded(self) -> i64 {
        let (whole, rest) = (self.over.div_euclid(self.under), self.over.rem_euclid(self.under));
        if rest < self.under - rest { whole } else { whole.saturating_add(1) }
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let across = |over: i64, under: i64| i128::from(over) * i128::from(under);
        across(self.over, other.under).cmp(&across(other.over, self.under))
    }
}

/// The greatest number that divides both, at least one.
fn greatest_common(left: i64, right: i64) -> i64 {
    let (mut left, mut right) = (left.saturating_abs(), right.saturating_abs());
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left.max(1)
}
