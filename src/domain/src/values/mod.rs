//! Small value types that everything else is written in. One type a file.

mod address;
mod answer;
mod author;
mod confidence;
mod country;
mod euro;
mod fraction;
mod language;
mod rate;
mod sourced;

pub use address::Address;
pub use answer::Answer;
pub use author::Author;
pub use chances::Estimate;
pub use confidence::Confidence;
pub use country::Country;
pub use euro::Euro;
pub use fraction::Fraction;
pub use language::Language;
pub use rate::Rate;
pub use sourced::Sourced;
