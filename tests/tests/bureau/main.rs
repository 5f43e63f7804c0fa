//! Choosing a bureau: offers side by side, what each does to the forecast, what may be kept, and choosing one.

mod beside;
mod choosing;
mod people;
mod typed;
