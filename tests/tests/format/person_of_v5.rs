//! Who is in the saved file of version 5: the person of version 4 with decisions about occupations and the market of the one
//! gone for. Leaves out all that version 4 had.

use crate::person_of_v4::person_of_v4;
use domain::dossier::{Dossier, Intake, Market, WorkChoices};

/// What the person of version 5 answered, kept and decided. Every member is there.
pub fn person_of_v5() -> Dossier {
    let work = WorkChoices {
        last: Some(5321),
        put_aside: vec![9112, 110],
        kept: vec![
            (3256, String::from("Dicht bij \u{201e}huis\u{201d}.\nTante Zoë belt.")),
            (2221, String::new()),
        ],
        weights: Some([10, 0, 3]),
        chosen: Some(3256),
        chosen_before: Some(2221),
    };
    let person = person_of_v4();
    let intake = Intake { goal_market: Some(Market::MoreJobs), ..person.intake };
    Dossier { work, intake, ..person }
}
