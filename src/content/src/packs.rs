//! The words of each language, as packs that are read once. Tools and tests have them built in (feature `names`); the
//! page fetches them and hands them over. Leaves out fetching.

use crate::Voice;
use domain::values::{Address, Language};
use std::sync::OnceLock;

/// Between a text and its plain summary.
const FORM: char = '\u{1f}';
/// Before what je and u say differently.
const BEFORE: char = '\u{2}';
/// Between what je says and what u says.
const BETWEEN: char = '\u{3}';
/// Behind it: what follows both say, and it is written once.
const BEHIND: char = '\u{4}';

/// The texts of one language in the order of their places: the form that says je, the form that says u, the summary.
type Pack = Vec<&'static str>;

static NL: OnceLock<Pack> = OnceLock::new();
static NL_BE: OnceLock<Pack> = OnceLock::new();
static EN: OnceLock<Pack> = OnceLock::new();

/// Takes the pack of a language; the first one counts. It stays for as long as the page is open.
pub fn load(language: Language, pack: String) {
    cell(language).get_or_init(|| read(&pack));
}

fn read(pack: &str) -> Pack {
    let mut all = String::with_capacity(pack.len() * 2);
    for line in pack.split('\n') {
        let (words, plain) = line.split_once(FORM).unwrap_or((line, ""));
        say(&mut all, words, Address::Je);
        all.push(FORM);
        say(&mut all, words, Address::U);
        all.push(FORM);
        all.push_str(plain);
        all.push('\n');
    }
    String::leak(all).split('\n').collect()
}

/// Adds a text in one of its forms.
fn say(to: &mut String, words: &str, address: Address) {
    for part in words.split(BEFORE) {
        let (differs, shared) = part.split_once(BEHIND).unwrap_or(("", part));
        let (je, u) = differs.split_once(BETWEEN).unwrap_or_default();
        to.push_str(if address == Address::U { u } else { je });
        to.push_str(shared);
    }
}

/// Whether the words of a language are there.
pub fn is_loaded(language: Language) -> bool {
    pack(language).is_some()
}

/// The words of the text at a place; empty while its language is not there.
pub(crate) fn words(place: u16, voice: Voice) -> &'static str {
    let mut forms = forms(place, voice.language);
    let je = forms.next().unwrap_or_default();
    let u = forms.next().unwrap_or_default();
    if voice.address == Address::U { u } else { je }
}

/// The very plain summary of the text at a place, when there is one.
pub(crate) fn plain(place: u16, voice: Voice) -> Option<&'static str> {
    forms(place, voice.language).nth(2).filter(|text| !text.is_empty())
}

fn forms(place: u16, language: Language) -> impl Iterator<Item = &'static str> {
    let line = pack(language).and_then(|pack| pack.get(usize::from(place))).copied().unwrap_or_default();
    line.split(FORM)
}

fn cell(language: Language) -> &'static OnceLock<Pack> {
    match language {
        Language::Nl => &NL,
        Language::NlBe => &NL_BE,
        Language::En => &EN,
    }
}

#[cfg(not(feature = "names"))]
fn pack(language: Language) -> Option<&'static Pack> {
    cell(language).get()
}

#[cfg(feature = "names")]
fn pack(language: Language) -> Option<&'static Pack> {
    Some(cell(language).get_or_init(|| read(text(language))))
}

/// The pack of a language as the page fetches it.
#[cfg(feature = "names")]
pub const fn text(language: Language) -> &'static str {
    match language {
        Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/texts-nl.txt")),
        Language::NlBe => include_str!(concat!(env!("OUT_DIR"), "/texts-nl-BE.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/texts-en.txt")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read_in_full() {
        let pack = read("Wat \u{2}je\u{3}u\u{4} \u{2}doet\u{3}\u{4}.\u{1f}Kort.\n\nOver\u{2}\u{3} u\u{4}");
        assert_eq!(pack.first(), Some(&"Wat je doet.\u{1f}Wat u .\u{1f}Kort."));
        assert_eq!(pack.get(1), Some(&"\u{1f}\u{1f}"));
        assert_eq!(pack.get(2), Some(&"Over\u{1f}Over u\u{1f}"));
    }
}
