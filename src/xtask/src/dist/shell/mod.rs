//! The static part of `index.html`: start, first aid and help lines in every language, from the texts of the app,
//! readable before any wasm and without it. Leaves out choosing what shows: without script the first language and
//! all its pages do; with it, `boot.js` chooses.

use content::Voice;
use domain::values::{Address, Language};

use crate::failure::Outcome;

mod first_aid;
mod frame;
mod help;
mod markup;
mod notices;
mod start;
mod words;

pub use words::Words;

/// What goes into the page.
pub struct Shell {
    /// The static pages, inside `#app`: the app draws its own in their place.
    pub pages: String,
    /// The notices for when something stops, hidden, outside `#app`.
    pub notices: String,
}

impl Shell {
    /// Draws the static part from the texts.
    ///
    /// # Errors
    /// When a text is missing.
    pub fn from_texts() -> Outcome<Shell> {
        let mut shell = Shell { pages: String::new(), notices: String::new() };
        for language in Language::ALL {
            let words = Words::new(Voice::new(language, Address::Je));
            shell.pages.push_str(&frame::page(&words)?);
            shell.notices.push_str(&notices::all(&words)?);
        }
        Ok(shell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_shows_without_script_and_the_others_do_not() {
        let shell = Shell::from_texts().unwrap();
        let pages: Vec<&str> = shell.pages.split("<div class=\"page\" ").skip(1).collect();
        assert_eq!(pages.len(), Language::ALL.len());
        for (page, language) in pages.iter().zip(Language::ALL) {
            let tag = page.split('>').next().unwrap();
            assert!(tag.contains(&format!("lang=\"{}\"", language.tag())), "{tag}");
            assert_eq!(tag.contains("hidden"), language != Language::default(), "{tag}");
        }
    }

    #[test]
    fn every_link_inside_the_page_has_a_target_without_script() {
        let shell = Shell::from_texts().unwrap();
        for place in ["start", "eerste-hulp", "praten"] {
            assert_eq!(shell.pages.matches(&format!("id=\"/{place}\"")).count(), 1, "{place}");
            assert!(shell.pages.contains(&format!("href=\"#/{place}\"")), "{place}");
        }
    }

    #[test]
    fn nothing_in_it_is_refused_by_the_policy() {
        let shell = Shell::from_texts().unwrap();
        for text in [&shell.pages, &shell.notices] {
            for refused in [" style=", " onclick=", "<script", "<style", "javascript:", " src="] {
                assert!(!text.contains(refused), "{refused}");
            }
        }
    }
}
