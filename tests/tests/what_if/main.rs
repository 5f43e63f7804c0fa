//! What would help, the day on which income is needed, and trying things out beside the forecast: the view models over
//! many dossiers. Leaves out the forecast itself and drawing.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops when it must"
)]
mod backcast;
mod commands;
mod dossiers;
mod levers;
mod numbers;
mod told;
mod trying;
