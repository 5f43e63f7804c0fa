//! Finding the case files. Leaves out what they must give.

use domain::dossier::Dossier;
use formats::dossier_file::from_json;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder beside the tests.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file of a folder that ends so: its name without the ending, and its text. In order of name.
pub fn texts(path: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder(path)).expect("a folder with cases") {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        if let Some(name) = name.strip_suffix(ending) {
            found.push((name.to_owned(), fs::read_to_string(&path).expect("text")));
        }
    }
    found.sort();
    found
}

/// The dossier of a case in one of the folders of `tests/cases/dossier`.
pub fn opened(kind: &str, name: &str) -> Dossier {
    let path = folder("cases/dossier").join(kind).join(format!("{name}.json"));
    from_json(&fs::read_to_string(path).expect("the case")).expect("a readable case")
}

/// Whether the committed texts are to be written anew.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}
