//! What several tests share. The tests themselves are in the `tests` folder beside it.

pub mod chance;
pub mod private;
pub mod varied;
