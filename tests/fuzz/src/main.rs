//! Any bytes as a dossier file: they are read or refused, never anything else; and what was read is written and read back
//! as it is. `cargo xtask soak` builds it with the engine's flags, and gives it files to begin with, words and limits of
//! time and memory. Leaves out what a file must say to be read: the tests of the format do that.

#![no_main]

use formats::dossier_file::{from_json, to_json};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(dossier) = from_json(text) else { return };
    let written = to_json(&dossier);
    assert_eq!(from_json(&written).ok().as_ref(), Some(&dossier), "not read back as it was written");
    assert_eq!(to_json(&dossier), written, "the same dossier gave other bytes");
});
