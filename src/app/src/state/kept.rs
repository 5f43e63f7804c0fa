//! What this browser keeps, read when the page begins: the newest copy that can be read, or why there is none. What cannot
//! be read is set aside first. Leaves out keeping.

use super::{Trouble, aside, copies, keeping};
use domain::dossier::Dossier;
use domain::values::Language;
use formats::dossier_file::VERSION;
use formats::kept_copy::{self, Standing, restore};
use platform::{mirror, storage};

/// Where the language is kept apart, for the page before the application runs.
pub const LANGUAGE: &str = "language";

/// What the page begins with.
pub struct Opened {
    /// The answers; none at first.
    pub dossier: Dossier,
    /// What is wrong.
    pub trouble: Option<Trouble>,
    /// Whether what is kept must be left alone.
    pub is_locked: bool,
    /// Keys of what is to be set aside, and may not be written over before it is.
    pub to_set_aside: Vec<(Option<&'static str>, &'static str, String)>,
}

/// Reads it.
pub fn open() -> Opened {
    let kept = copies::found(mirror::handed_over());
    let restored = restore(&copies::to_read(&kept));
    let trouble = match restored.standing {
        Standing::Nothing | Standing::Whole if storage::open().is_ok() || mirror::is_there() => None,
        Standing::Nothing | Standing::Whole => Some(Trouble::Refused),
        Standing::Earlier => Some(Trouble::Earlier),
        Standing::Unreadable => Some(Trouble::SetAside),
        Standing::Newer(_) => Some(Trouble::Newer),
    };
    let newer = match restored.standing {
        Standing::Newer(place) => kept.get(place).map(|(_, text)| bare(text)),
        _ => None,
    };
    let texts = restored.aside.iter().filter_map(|(place, why)| {
        let (key, text) = kept.get(*place)?;
        Some((*key, aside::kind(*why), text.clone()))
    });
    let opened = Opened {
        trouble,
        is_locked: newer.is_some(),
        to_set_aside: texts.collect(),
        dossier: restored.dossier.unwrap_or_else(|| Dossier { language: language(), ..Dossier::default() }),
    };
    let before = restored.source.filter(|(version, _)| *version < VERSION);
    let before = before.map(|(version, text)| (version, text.to_owned()));
    keeping::begin(restored.lineage, before, newer);
    opened
}

/// The text of a copy, without the line before it.
fn bare(kept: &str) -> String {
    kept_copy::read(kept).map_or(kept, |copy| copy.text).to_owned()
}

/// The language of the page before the application runs: the one that is kept, or was chosen there.
fn language() -> Language {
    Language::from_tag(&platform::document::language()).unwrap_or_default()
}
