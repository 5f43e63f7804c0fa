//! What the person keeps of their way, as it is asked and told: fields with their words, what is typed, and the commands
//! of it. Leaves out what follows from records, and drawing.

mod asked;
mod labels;
mod options;
mod told;
mod typed;

pub use asked::{field_of, record_field};
pub use options::options;
pub use told::{Told, name, told, value};
pub use typed::{added, changed, current};
