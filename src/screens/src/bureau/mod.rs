//! Choosing a bureau: offers side by side with what each does to the forecast, keeping one, and choosing one. Leaves out
//! the lists of what to look at, which are [`crate::checklists`], and drawing.

mod chosen;
mod compared;
mod draft;
mod draft_field;
mod reading;

pub use chosen::choose;
pub(crate) use chosen::with;
pub use compared::{Compared, LegalValue, OfferCard, compared};
pub use draft::{Draft, Problem};
pub use draft_field::{DraftField, options};

use content::Voice;
use domain::dossier::Dossier;
use domain::values::{Answer, Country};

/// Lists of this page, in order, by their ids. The one of Belgian duties shows to whom worked there only.
pub fn lists(dossier: &Dossier) -> &'static [&'static str] {
    const LISTS: [&str; 4] = ["bureau-kiezen", "basis-en-extra", "groep-of-alleen", "bureau-moet"];
    let is_dutch = dossier.intake.works == Answer::Known(Country::Netherlands);
    if is_dutch { LISTS.get(..3).unwrap_or_default() } else { &LISTS }
}

/// The sentence that says how many offers can be kept.
fn full(voice: Voice) -> String {
    content::texts::bureau::FULL.fill(voice, [domain::dossier::MOST_OFFERS.to_string()])
}
