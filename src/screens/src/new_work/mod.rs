//! Offers of work and the new work: side by side, taken, its first months, and lost again. Leaves out drawing.

pub(crate) mod days;
pub(crate) use days::days;
