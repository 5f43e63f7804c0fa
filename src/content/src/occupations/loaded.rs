//! The occupation table of each language, read once. Tools and tests have the packs built in (feature `names`); the page
//! fetches one and hands it over. Leaves out fetching.

use super::table::{Table, Unreadable, read};
use domain::values::Language;
use std::sync::OnceLock;

static NL: OnceLock<Table<'static>> = OnceLock::new();
static NL_BE: OnceLock<Table<'static>> = OnceLock::new();
static EN: OnceLock<Table<'static>> = OnceLock::new();

/// Takes the pack of a language; the first one counts. It stays for as long as the page is open.
///
/// # Errors
/// When the pack is not one that this program reads; then nothing is kept.
pub fn load(language: Language, pack: String) -> Result<(), Unreadable> {
    let table = read(String::leak(pack))?;
    cell(language).get_or_init(|| table);
    Ok(())
}

/// The table of a language; `None` while it is not there.
#[cfg(not(feature = "names"))]
pub fn table(language: Language) -> Option<&'static Table<'static>> {
    cell(language).get()
}

/// The table of a language; always there, because its pack is built in.
#[cfg(feature = "names")]
pub fn table(language: Language) -> Option<&'static Table<'static>> {
    let cell = cell(language);
    if cell.get().is_none()
        && let Ok(table) = read(super::text(language))
    {
        return Some(cell.get_or_init(|| table));
    }
    cell.get()
}

fn cell(language: Language) -> &'static OnceLock<Table<'static>> {
    match language {
        Language::Nl => &NL,
        Language::NlBe => &NL_BE,
        Language::En => &EN,
    }
}
