//! What the browser tests stand on: three engines, a page in one of them, keys, and what can go wrong.
//! Leaves out every expectation: those are in the `tests` folder. Nothing here reaches beyond this machine.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops where its ground gives way"
)]

pub mod accessibility;
pub mod build;
pub mod disk;
pub mod driver;
pub mod engine;
pub mod fault_scripts;
pub mod file;
pub mod form;
pub mod keeping;
pub mod keyboard;
pub mod killed;
pub mod media;
pub mod page;
pub mod session;
pub mod silence;
pub mod stored;
pub mod trials;
pub mod visit;
pub mod waiting;

pub use engine::Engine;
pub use page::Page;
pub use visit::{Camera, Scheme, Visit, visit, visit_kept};
