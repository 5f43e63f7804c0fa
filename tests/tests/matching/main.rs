//! Matching: how well occupations fit, what is left out, why, and how far they are.

mod laws;
mod neighbours;
mod sample;
mod sectors;
