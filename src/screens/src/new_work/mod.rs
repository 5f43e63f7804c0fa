//! Offers of work and the new work: side by side, taken, its first months, and lost again. Leaves out drawing.

mod days;
mod lost;
mod moments;
mod now;
mod offers;
mod reckoned;
mod taking;

pub(crate) use days::days;
pub use lost::{Off, goes_on, lost, lost_field, off};
pub use moments::{Moment, MomentStanding, days as moment_days, keep_moment, moment_fields, moments};
pub use now::{Ended, HOME, Now, before, begin, feel_home, now};
pub use offers::{ShownOffer, not_here_yet, offers, wanted};
pub use taking::{Changes, of_application, refuse, take};
