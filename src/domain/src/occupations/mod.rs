//! Occupations that fit: how well each part of a person and an occupation meet, why, why not, and how far it is. Leaves out
//! the occupations themselves and every figure, which the content package has, and words.

mod band;
mod condition;
mod figures;
mod fit;
mod gap;
mod matched;
mod nearness;
mod need;
mod no_work;
mod occupation;
mod profile_fit;
mod reason;
mod reasons;
mod schooling;
mod sector_fit;
mod seeker;
mod skill_fit;
mod stretch;
mod table;
mod unexpected;
mod weights;

pub use band::FitBand;
pub use condition::{Condition, Conditions};
pub use figures::{BandFigures, FitFigures, GapFigures, NearFigures};
pub use fit::Fit;
pub use gap::Gap;
pub use matched::{Matched, Matches, matches};
pub use nearness::nearness;
pub use need::need;
pub use no_work::NoWork;
pub use occupation::{Access, INTERESTS, Load, Occupation, Place, SKILLS, Shortage, VALUES};
pub use profile_fit::profile_fit;
pub use reason::Reason;
pub use reasons::{Reasons, reasons};
pub use schooling::{Schooling, by_law};
pub use sector_fit::{SectorFit, listed_share, sectors};
pub use seeker::{Held, Seeker};
pub use skill_fit::skill_fit;
pub use stretch::Stretch;
pub use table::Occupations;
pub use unexpected::unexpected;
pub use weights::Weights;
