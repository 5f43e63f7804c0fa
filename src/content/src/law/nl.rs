//! The figures of Dutch law, put where the rules look for them. Leaves out the figures: `law-nl.toml` has them, each
//! with the days on which it holds, its article and source.

/// The figures as constants.
pub mod figures {
    use domain::rights::{LegalFigure, Table, Valid};
    use domain::values::{Euro, Rate, Sourced};
    include!(concat!(env!("OUT_DIR"), "/law_nl.rs"));
}
