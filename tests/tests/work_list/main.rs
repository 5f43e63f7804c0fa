//! The list of work that fits: what it rests on, bands and their parts, what is left out, put aside, kept and weighed.

mod basis;
mod decided;
mod people;
mod shown;
