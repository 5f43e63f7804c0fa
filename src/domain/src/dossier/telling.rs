//! Whether the person wants to see how long it may take. Leaves out the forecast.

/// The choice made before a forecast is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Telling {
    /// Not chosen yet: asked before the first forecast.
    #[default]
    Unasked,
    /// Show it.
    Now,
    /// Not now; it stays one click away.
    Later,
    /// Rather not; it is never offered unasked.
    RatherNot,
}
