//! Own dates for a calendar: which there are, what is shown of them, and the file. Leaves out how a calendar is written.

mod export;
mod own;
mod search;
mod shown;
mod work;

pub use export::{Export, FILE_NAME, export};
pub use own::{DateKind, OwnDate, all};
pub use shown::{Group, Row, given_before, groups};
