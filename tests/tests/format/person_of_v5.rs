//! Who is in the saved file of version 5: the person of version 4 with decisions about occupations. Leaves out all that
//! version 4 had.

use crate::person_of_v4::person_of_v4;
use domain::dossier::{Dossier, WorkChoices};

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
    Dossier { work, ..person_of_v4() }
}
