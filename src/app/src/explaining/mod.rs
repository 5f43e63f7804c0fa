//! How a figure is explained, wherever it stands: its evaluated steps, and a value of one's own in place of ours. Leaves
//! out which figures there are.

mod folded;
mod own_value;
mod own_values;
mod tree;

pub use folded::folded;
pub use own_values::view as own_values;
pub use tree::Tree;
