//! Vacancies and applications: the list by what needs doing, and the report of it. Leaves out what is in them: the view
//! models have it.

mod item;
mod list;
mod others;
mod report;
mod sheet;

pub use list::screen;
pub use report::screen as report;
