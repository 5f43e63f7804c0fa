//! What is kept and sent: the dossier file with its versions, sealed when the person wishes or shown as QR codes, the copies of it
//! that a browser keeps, own dates for a calendar, tables, and the result of an evaluation as JSON.
//!
//! Types here carry the burden of compatibility, so that those of the domain stay free to change.
//! It leaves out where things are stored, and what is said when something is wrong.

pub mod at_rest;
pub mod calendar;
mod crc32;
pub mod csv;
pub mod dossier_file;
pub mod evaluation;
pub mod json;
pub mod json_resume;
pub mod kept_copy;
pub mod opened_file;
pub mod qr_series;
pub mod sealed_file;
pub mod words;
