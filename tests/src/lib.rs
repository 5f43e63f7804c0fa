//! Holds tests only; see the `tests` folder beside it.
