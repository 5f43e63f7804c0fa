//! Occupations: how well they fit, what is left out, why, and how far they are.

mod laws;
mod sample;
