//! What the app uses of Leptos: its reactive system and its renderer, taken as the packages that they are. The package
//! `leptos` round them brings its server functions, which cost 8.5 KB in the page (the figures are in ARCHITECTURE.md).
//! Leaves out describing what is drawn.

mod drawn;
mod effect;
mod executor;
mod late;
mod memo;
mod mount;
mod signal;
mod view;

pub use drawn::{Drawn, Holds, in_step};
pub use effect::effect;
pub use late::late;
pub use memo::Memo;
pub use mount::mount;
pub use reactive_graph::graph::untrack;
pub use reactive_graph::owner::{Owner, expect_context, on_cleanup, provide_context};
pub use signal::RwSignal;
pub use view::AnyView;
