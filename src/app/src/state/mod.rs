//! What the whole page shares: the dossier, whether it is saved, and where the person is. Lives as long as the page.

mod arrival;
mod aside;
mod beginning;
mod copies;
mod elsewhere;
mod here;
mod idle;
mod keeping;
mod kept;
mod last_copy;
mod lock;
mod nothing;
mod occupations;
mod pace;
mod place;
mod resealing;
mod saving;
mod speech;
mod store;
pub mod vault;

pub use arrival::Arrival;
pub use here::{Here, here};
pub use idle::minutes;
pub use lock::Lock;
pub use occupations::occupations;
pub use pace::Pace;
pub use place::Place;
pub use saving::{Saving, Trouble};
pub use speech::Speech;
pub use store::DossierStore;
