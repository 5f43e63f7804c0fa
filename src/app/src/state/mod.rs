//! What the whole page shares: the dossier, whether it is saved, and where the person is. Lives as long as the page.

mod arrival;
mod aside;
mod copies;
mod elsewhere;
mod here;
mod keeping;
mod kept;
mod last_copy;
mod nothing;
mod occupations;
mod pace;
mod place;
mod saving;
mod speech;
mod store;

pub use arrival::Arrival;
pub use here::{Here, here};
pub use occupations::occupations;
pub use pace::Pace;
pub use place::Place;
pub use saving::{Saving, Trouble};
pub use speech::Speech;
pub use store::DossierStore;
