//! `cargo xtask occupations FOLDER`: makes the fact columns of the occupation table again from a folder of public data
//! sets, and merges them with what is kept by hand. `src/content/occupations/README.md` names every file, its origin
//! and the rules. Leaves out judging: a person reads the difference before committing it.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, While as _};
use crate::project;

mod crosswalk;
mod fold;
mod groups;
mod names;
mod profile;
mod related;
mod sheet;

/// The table of occupation groups.
const GROUPS: &str = "groups.csv";
/// The names by which groups are found.
const NAMES: &str = "names.csv";
/// The table of groups that are near.
const RELATED: &str = "related.csv";

/// Makes the tables and writes them into the content.
///
/// # Errors
/// When a file is missing or cannot be read or written, and when it says something that it must not.
pub fn run(folder: &str) -> Outcome<()> {
    let content = project::root().join("src/content/occupations");
    for (name, text) in rebuilt(Path::new(folder), &content.join("own"))? {
        let path = content.join(name);
        let changed = fs::read_to_string(&path).unwrap_or_default() != text;
        if changed {
            fs::write(&path, text).during(path.display())?;
        }
        eprintln!("{} {}", if changed { "wrote" } else { "as it was:" }, path.display());
    }
    Ok(())
}

/// The tables, by file name.
fn rebuilt(data: &Path, own: &Path) -> Outcome<[(&'static str, String); 3]> {
    let groups = groups::made(data, own)?;
    let names = names::made(data, own)?;
    let related = related::made(data, own)?;
    Ok([(GROUPS, groups.text()), (NAMES, names.text()), (RELATED, related.text())])
}

#[cfg(test)]
mod tests {
    use super::sheet::Sheet;
    use super::*;

    /// `BLESS=1` rewrites what is expected, to be read before committing.
    #[test]
    fn a_small_folder_rebuilds_to_the_expected_rows() {
        let case = project::root().join("tests/cases/occupations/rebuild");
        for (name, text) in rebuilt(&case.join("data"), &case.join("own")).unwrap() {
            let expected = case.join("expected").join(name);
            if std::env::var_os("BLESS").is_some() {
                fs::write(&expected, &text).unwrap();
            }
            assert_eq!(text, fs::read_to_string(&expected).unwrap(), "{name}");
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let case = project::root().join("tests/cases/occupations/rebuild");
        let failure = rebuilt(&case.join("own"), &case.join("own")).unwrap_err();
        assert!(failure.to_string().contains("cbs_brc2014_isco08.csv"), "{failure}");
    }

    #[test]
    fn what_is_kept_by_hand_must_be_complete() {
        let case = project::root().join("tests/cases/occupations/rebuild");
        let mut names = Sheet::read(&case.join("own/names.csv"), &["group"]).unwrap();
        names.forget_last();
        let failure = groups::complete(&names, &["0001".to_owned(), "9999".to_owned()]).unwrap_err();
        assert!(failure.to_string().contains("9999"), "{failure}");
    }
}
