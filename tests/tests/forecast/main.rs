//! The forecast: its laws, an independent oracle, the reference person, and its exact bits.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod answers_law;
mod bits;
mod causes_law;
mod dice;
mod distribution_law;
mod employment_law;
mod explanation_law;
mod extremes;
mod factors;
mod figures_law;
mod law_table;
mod oracle;
mod oracle_cases;
mod order;
mod reference;
mod situations;
mod unknown_law;
