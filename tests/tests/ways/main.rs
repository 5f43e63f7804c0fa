//! Ways on: what occupations ask, what going for one changes, and the way back.

mod asked;
mod choosing;
mod kinds;
mod people;
mod shown;
mod standing;
mod without_estimate;
