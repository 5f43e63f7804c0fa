//! The forecast: its laws, an independent oracle, the reference person, and its exact bits.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

mod answers_law;
mod backcast_law;
mod bits;
mod causes_law;
mod change_law;
mod dice;
mod distribution_law;
mod employment_law;
mod evaluator_law;
mod evidence_law;
mod explanation_law;
mod extremes;
mod factors;
mod figures_law;
mod law_table;
mod levers_law;
mod means_law;
mod oracle;
mod oracle_cases;
mod oracle_cases_more;
mod oracle_evidence;
mod oracle_parts;
mod order;
mod overruled_law;
mod reference;
mod situations;
mod states;
mod unknown_law;
mod unplayed_law;
