//! A figure of ours that the person or the coach overruled: which figures can be, what is asked, what was typed, and
//! the list of what is in force. Leaves out what a figure does: that is the forecast's.

mod figures;
mod law_figures;
mod listed;
mod own_value;

pub use figures::{can_be_own, name};
pub use listed::{Listed, listed};
pub use own_value::{BY, OwnValue, Refused, VALUE, WHY, read};
