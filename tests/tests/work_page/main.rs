//! One occupation against the person, and two side by side: nothing is said that was not answered, and nothing is left unsaid.

mod compared;
mod known;
mod people;
mod reasons;
mod standing;
