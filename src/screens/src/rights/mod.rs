//! Rights and terms of one person, as the rules of two countries give them: what is asked, what comes out, and the words
//! for it. Leaves out the rules themselves, and drawing.

mod asking;
mod dates;
mod doors;
mod given;
mod last_day;
mod right;
mod row;
mod ruled;
mod screen;
mod values_be;
mod values_border;
mod values_guidance;
mod values_nl;
mod words;

pub use asking::{Asking, answer, missing, next, settled};
pub use doors::ShownDoor;
pub use given::given;
pub use right::{Case, Right};
pub use row::{Outcome, Row, Told};
pub use ruled::Ruled;
pub use screen::RightsScreen;
pub(crate) use screen::told;
pub use words::{Group, Words};
