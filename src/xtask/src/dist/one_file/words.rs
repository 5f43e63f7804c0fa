//! What the static pages say otherwise where the page is a file: no host and no network of the work sees that it is opened,
//! and who got it by mail saves it first. Leaves out what the program says: its view models know where they are.

use content::Voice;
use domain::values::{Address, Language};

use super::missing;
use crate::dist::shell::Words;
use crate::failure::Outcome;

/// The pages as a file says them.
///
/// # Errors
/// When a text is missing, or not in the page.
pub fn for_a_file(page: &str) -> Outcome<String> {
    let mut page = page.to_owned();
    let mut said = Vec::new();
    for language in Language::ALL {
        let words = Words::new(Voice::new(language, Address::Je));
        let lede = format!("<p class=\"page__lede\">{}</p>", words.get("start.intro")?);
        let limit = format!("<p>{}</p>", words.get("start.your-data-limit")?);
        let note = format!("{lede}<p class=\"small soft\">{}</p>", words.get("start.file-note")?);
        let kept = format!("<p>{}</p>", words.get("start.your-data-file")?);
        for (usual, here) in [(lede, note), (limit, kept)] {
            // Two languages may say it in the same words.
            if said.contains(&usual) {
                continue;
            }
            if !page.contains(&usual) {
                return Err(missing(&usual));
            }
            page = page.replace(&usual, &here);
            said.push(usual);
        }
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::shell::Shell;

    #[test]
    fn every_language_says_to_save_it_first_and_none_speaks_of_a_host() {
        let made = for_a_file(&Shell::from_texts().unwrap().pages).unwrap();
        for language in Language::ALL {
            let words = Words::new(Voice::new(language, Address::Je));
            assert!(made.contains(&words.get("start.file-note").unwrap()), "{language:?}");
            assert!(!made.contains(&words.get("start.your-data-limit").unwrap()), "{language:?}");
        }
        assert!(for_a_file("").is_err());
    }
}
