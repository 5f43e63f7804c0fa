//! The forecast held against figures from outside: level and spread are fitted to one cohort; every other source gets
//! one level of its own, and only its shape or ratio is tested. Leaves out the figures and the words.

mod asked;
mod fitted;
mod group;
mod table;
mod target;

pub use asked::{Asked, Point};
pub use fitted::{Fitted, PaceAsked};
pub use table::{Row, Table, Verdict};
pub use target::{Miss, Target, Targets};
