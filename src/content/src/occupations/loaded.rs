//! The occupation table, read once for each language that is asked for. Tools and tests have the pack built in (feature
//! `names`); the page fetches it and hands it over. Leaves out fetching.

use super::facts;
use super::table::{Table, Unreadable, read};
use domain::occupations::Occupations;
use domain::values::Language;
use std::sync::OnceLock;

static PACK: OnceLock<&str> = OnceLock::new();
static NL: OnceLock<Table<'static>> = OnceLock::new();
static NL_BE: OnceLock<Table<'static>> = OnceLock::new();
static EN: OnceLock<Table<'static>> = OnceLock::new();
static KNOWN: OnceLock<Occupations> = OnceLock::new();

/// Takes the pack; the first one counts. It stays for as long as the page is open.
///
/// # Errors
/// When the pack is not one that this program reads; then nothing is kept.
pub fn load(pack: String) -> Result<(), Unreadable> {
    read(&pack, Language::Nl)?;
    PACK.get_or_init(|| String::leak(pack));
    Ok(())
}

/// The table with its names in a language; `None` while the pack is not there.
pub fn table(language: Language) -> Option<&'static Table<'static>> {
    let cell = match language {
        Language::Nl => &NL,
        Language::NlBe => &NL_BE,
        Language::En => &EN,
    };
    if cell.get().is_none() {
        let table = read(pack()?, language).ok()?;
        cell.get_or_init(|| table);
    }
    cell.get()
}

/// What matching takes of all occupations; `None` while the pack is not there.
pub fn known() -> Option<&'static Occupations> {
    if KNOWN.get().is_none() {
        let facts = facts(table(Language::default())?);
        KNOWN.get_or_init(|| facts);
    }
    KNOWN.get()
}

#[cfg(not(feature = "names"))]
fn pack() -> Option<&'static str> {
    PACK.get().copied()
}

#[cfg(feature = "names")]
fn pack() -> Option<&'static str> {
    Some(PACK.get_or_init(|| super::TEXT))
}
