//! A three-point estimate: low, most likely, high. Leaves out units; each use states its own.

/// Three points in rising order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    low: f64,
    mid: f64,
    high: f64,
}

impl Estimate {
    /// Three points, put in rising order. A value that is no number becomes zero.
    pub const fn new(low: f64, mid: f64, high: f64) -> Self {
        let low = if low.is_nan() { 0.0 } else { low };
        let mid = if mid < low || mid.is_nan() { low } else { mid };
        let high = if high < mid || high.is_nan() { mid } else { high };
        Self { low, mid, high }
    }

    /// One value without spread.
    pub const fn exactly(value: f64) -> Self {
        Self::new(value, value, value)
    }

    /// The low point.
    pub const fn low(self) -> f64 {
        self.low
    }

    /// The most likely point.
    pub const fn mid(self) -> f64 {
        self.mid
    }

    /// The high point.
    pub const fn high(self) -> f64 {
        self.high
    }

    /// No point below `least`.
    pub const fn at_least(self, least: f64) -> Self {
        let low = if self.low < least { least } else { self.low };
        Self::new(low, self.mid, self.high)
    }

    /// All three points later by `amount`.
    pub const fn plus(self, amount: f64) -> Self {
        Self::new(self.low + amount, self.mid + amount, self.high + amount)
    }
}
