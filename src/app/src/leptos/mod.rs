//! What the app uses of Leptos: its reactive system and its renderer, taken as the packages that they are. The package
//! `leptos` round them brings its server functions, which cost 8.5 KB in the page (the figures are in ARCHITECTURE.md).
//! Leaves out describing what is drawn.

mod executor;
mod mount;
mod view;

pub use mount::mount;
pub use reactive_graph::computed::Memo;
pub use reactive_graph::effect::Effect;
pub use reactive_graph::graph::untrack;
pub use reactive_graph::owner::{expect_context, provide_context};
pub use reactive_graph::signal::RwSignal;
pub use reactive_graph::traits::{Get, GetUntracked, Set, Track, With, WithUntracked};
pub use view::{AnyView, finished};
