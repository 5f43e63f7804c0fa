//! The tree of evaluated steps that a result carries with it. Leaves out words, numbers as text, and drawing:
//! an explanation is drawn from the very steps that made the figure, so the two cannot drift apart.

mod basis;
mod belgian_term;
mod citation;
mod dutch_term;
mod money_term;
mod quantity;
mod step;
mod term;

pub use basis::Basis;
pub use belgian_term::BelgianTerm;
pub use citation::Citation;
pub use dutch_term::DutchTerm;
pub use money_term::MoneyTerm;
pub use quantity::Quantity;
pub use step::{Evaluated, Step};
pub use term::Term;
