//! First aid: its questions, its deadlines and its sheet.

mod deadlines;
mod sample;
mod screen;
