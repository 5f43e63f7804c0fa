//! The figures of law, put where the rules look for them, by country. Leaves out the rules: `domain::rights` has them.

pub mod be;
pub mod nl;
