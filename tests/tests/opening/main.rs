//! Files that the person opens: ours in all their forms, and everything else. A clear answer, and nothing done. Leaves out
//! what is sealed: that is in `sealed`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where it is not met"
)]

mod forms;
mod hostile;
mod told;

use domain::dossier::Dossier;
use formats::opened_file::{Opened, Unopened, look};

/// The dossier in a file.
fn opened(file: &[u8]) -> Result<Dossier, Unopened> {
    look(file).map(|opened| match opened {
        Opened::Dossier(dossier) => *dossier,
        Opened::Sealed(_) => panic!("sealed"),
    })
}
