//! The product in real browsers: journeys, faults, silence, accessibility. One program, so that it is linked once.
//! Leaves out what can be tested without a browser: that is in `tests/tests`.

mod journey;
mod person;
mod walk;
