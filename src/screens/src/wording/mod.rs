//! Dates, spans, chances and amounts in words. Leaves out sentences about them.

pub mod amounts;
pub mod chances;
pub mod dates;
pub mod spans;
