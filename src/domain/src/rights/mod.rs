//! Rights and terms by dated rules. Leaves out amounts of money for now, and every legal figure: the
//! rules come in from the content package.
//!
//! Each rule ends in one of three ways: a value with its basis, not applicable with the reason, or
//! the answer that is missing.

pub mod be;
pub mod border;
mod contract_end;
mod deadline;
mod deadline_facts;
mod deadline_rule;
mod door;
mod legal_figure;
pub mod nl;
mod offset;
mod question;
mod ruling;
mod stop;
mod table;

pub use contract_end::{contract_end, doubted_end};
pub use deadline::{
    Deadline, DeadlineOutcome, MissingAnswer, NotApplicable, deadlines, nearest, put_in_place,
};
pub use deadline_facts::DeadlineFacts;
pub use deadline_rule::{
    Condition, CountryLaw, DeadlineFrom, DeadlineQuestion, DeadlineRule, SoonerTerm, WhenUnknown,
};
pub use door::Door;
pub use legal_figure::{Held, LegalFigure, Valid};
pub use offset::Offset;
pub use question::RightsQuestion;
pub use ruling::Ruling;
pub use table::Table;
