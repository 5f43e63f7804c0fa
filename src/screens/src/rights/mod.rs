//! Rights and terms of one person, as the rules of two countries give them. Leaves out the rules themselves, and drawing.

mod right;
mod ruled;

pub use right::{Case, Right};
pub use ruled::Ruled;
