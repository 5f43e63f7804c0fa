//! Questions about the contract and the household: their words and fields, what is typed, and the commands of what was
//! typed. Leaves out which questions are asked of whom, and drawing.

mod answer;
mod asked;
mod choices;
mod typed;

pub use answer::{commands, current, fields, not_known};
pub use asked::{Asked, FieldOf, asked, field_of, label};
pub use choices::{Choice, choices};
pub use typed::{Problem, Typed};
pub(crate) use typed::{amount, problem, refused};
