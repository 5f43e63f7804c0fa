//! The plan as arithmetic: days of work, steps that follow one another, what moves along, and what everything else hangs
//! on. Leaves out what the steps are: content and the person say.

mod condition;
mod easter;
mod graph;
mod late;
mod ripple;
mod spread;
mod workdays;

pub use condition::{Condition, NamedDay, Takes};
pub use easter::easter;
pub use graph::{Graph, Link, Node};
pub use late::{Late, late};
pub use ripple::settled;
pub use spread::spread;
pub use workdays::{Holiday, Workdays};
