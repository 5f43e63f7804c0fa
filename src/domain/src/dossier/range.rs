//! How far answers may go: the one place where this is stated. Commands refuse what lies beyond, files are cut to it, and
//! changes that are proposed keep within it. Leaves out days, whose range depends on today.

/// Most euros that can be stated.
pub const MOST_EUROS: u32 = 99_999;
/// Most weeks of training that can be stated: four years.
pub const MOST_TRAINING_WEEKS: u8 = 208;
/// Most weeks of rest by choice.
pub const MOST_REST: u8 = 52;
/// Most weeks of recovery that can be stated.
pub const MOST_RECOVERY: u8 = 104;
/// Most months of guidance that can be stated.
pub const MOST_MONTHS: u8 = 36;
/// Most hours a week for the search.
pub const MOST_HOURS: u8 = 40;
