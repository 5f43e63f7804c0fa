//! The words of each language, as packs that are read once. Tools and tests have them built in (feature `names`); the
//! page fetches them and hands them over. Leaves out fetching.

use crate::Voice;
use domain::values::{Address, Language};
use std::sync::OnceLock;

/// Between the forms of one text.
const FORM: char = '\u{1f}';

/// The texts of one language in the order of their places.
type Pack = Vec<&'static str>;

static NL: OnceLock<Pack> = OnceLock::new();
static NL_BE: OnceLock<Pack> = OnceLock::new();
static EN: OnceLock<Pack> = OnceLock::new();

/// Takes the pack of a language; the first one counts. It stays for as long as the page is open.
pub fn load(language: Language, pack: String) {
    cell(language).get_or_init(|| String::leak(pack).split('\n').collect());
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
    if voice.address == Address::U && !u.is_empty() { u } else { je }
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
    Some(cell(language).get_or_init(|| text(language).split('\n').collect()))
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
