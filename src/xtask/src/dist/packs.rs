//! The packs that Trunk's hook puts beside the page: texts, one file a language, and the table of occupations. Leaves out
//! what is in them and the hashes in their names.

use domain::values::Language;

use super::names::Renamed;
use crate::failure::{Failure, Outcome};

/// The name of the table of occupations before it carries a hash.
const OCCUPATIONS: &str = "occupations.txt";

/// The name of a language's pack before it carries a hash.
pub fn name(language: Language) -> String {
    format!("texts-{}.txt", language.tag())
}

/// Whether a name, without a hash, is that of a pack.
pub fn is_pack(file: &str) -> bool {
    file == OCCUPATIONS || Language::ALL.into_iter().any(|language| name(language) == file)
}

/// Whether a name that carries a hash is that of the table of occupations.
pub fn is_hashed_table(file: &str) -> bool {
    file.starts_with("occupations-") && file.ends_with(".txt")
}

/// Whether a name that carries a hash is that of the pack of a language.
pub fn is_hashed_pack(file: &str, language: Language) -> bool {
    let hash = file.strip_prefix(&format!("texts-{}-", language.tag()));
    // What comes after another tag that begins like this one has more parts.
    hash.is_some_and(|hash| !hash.contains('-') && hash.ends_with(".txt"))
}

/// Makes sure that the page names every pack to `boot.js`.
///
/// # Errors
/// When one was not made, or the page does not name it.
pub fn check(page: &str, renamed: &[Renamed]) -> Outcome<()> {
    let texts = Language::ALL.map(|language| (name(language), format!("\"{}\":", language.tag())));
    for (old, before) in texts.into_iter().chain([(OCCUPATIONS.to_owned(), "data-occupations=".to_owned())]) {
        let new = renamed.iter().find(|(was, _)| *was == old).map(|(_, new)| new);
        let new = new.ok_or_else(|| Failure::new(format!("{old} did not reach dist")))?;
        if !page.contains(&format!("{before}\"./{new}\"")) {
            return Err(Failure::new(format!("the page does not name {new}; see its data in Trunk.toml")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    const PAGE: &str = r#"data-texts='{"nl":"./texts-nl-1.txt","nl-BE":"./texts-nl-BE-2.txt","en":"./texts-en-3.txt"}'
        data-occupations="./occupations-4.txt""#;

    fn renamed() -> Vec<Renamed> {
        [
            ("texts-nl-BE.txt", "texts-nl-BE-2.txt"),
            ("texts-en.txt", "texts-en-3.txt"),
            ("texts-nl.txt", "texts-nl-1.txt"),
            ("occupations.txt", "occupations-4.txt"),
        ]
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .to_vec()
    }

    #[test]
    fn trunk_names_every_pack() {
        let trunk = std::fs::read_to_string(project::root().join("Trunk.toml")).unwrap();
        for language in Language::ALL {
            let entry = format!("\"{}\":\"{{base}}{}\"", language.tag(), name(language));
            assert!(trunk.contains(&entry), "{entry}");
        }
        assert!(trunk.contains(&format!("data-occupations=\"{{base}}{OCCUPATIONS}\"")));
    }

    #[test]
    fn a_page_with_every_pack_passes() {
        assert!(check(PAGE, &renamed()).is_ok());
    }

    #[test]
    fn a_pack_that_is_missing_or_not_named_is_an_error() {
        let failure = check(PAGE, &renamed().split_off(1)).unwrap_err();
        assert!(failure.to_string().contains("texts-nl-BE.txt"), "{failure}");
        let failure = check(&PAGE.replace("-3.txt", ".txt"), &renamed()).unwrap_err();
        assert!(failure.to_string().contains("texts-en-3.txt"), "{failure}");
        let failure = check(&PAGE.replace("-4.txt", ".txt"), &renamed()).unwrap_err();
        assert!(failure.to_string().contains("occupations-4.txt"), "{failure}");
    }

    #[test]
    fn a_hashed_pack_belongs_to_one_language() {
        assert!(is_hashed_pack("texts-nl-0123456789abcdef.txt", Language::Nl));
        assert!(!is_hashed_pack("texts-nl-BE-0123456789abcdef.txt", Language::Nl));
        assert!(is_hashed_pack("texts-nl-BE-0123456789abcdef.txt", Language::NlBe));
        assert!(!is_hashed_pack("robots.txt", Language::En) && !is_pack("robots.txt"));
    }
}
