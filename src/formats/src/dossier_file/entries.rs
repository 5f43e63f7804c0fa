//! Fields whose members are ids that the file does not know: tasks and notes. Leaves out those of tests.

use super::FileError;
use super::day;
use super::field::Field;
use super::read::{unknown_word, wrong_kind};
use super::write::text;
use crate::json::Json;
use crate::words::Word;
use domain::dossier::{Dossier, Notes, TaskStatus};

/// An object of ids with what was said of each, or a list of ids.
pub(super) struct Entries {
    /// Whether they are a list.
    pub(super) is_list: bool,
    /// All of the dossier. In an object they are in the order of the ids, as they are read.
    pub(super) all: fn(&Dossier) -> Vec<(String, Json)>,
    /// Puts one in the dossier, by its id in an object. Nothing when its value is none that can stand there; one that
    /// the dossier cannot have is passed over.
    pub(super) put: fn(&mut Dossier, &str, &Json) -> Option<()>,
    /// The JSON Schema of a value.
    #[cfg(feature = "schema")]
    pub(super) shape: &'static str,
}

impl Entries {
    /// Puts one that was read in the dossier.
    pub(super) fn read(
        &self,
        field: &Field,
        id: &str,
        value: &Json,
        dossier: &mut Dossier,
    ) -> Result<(), FileError> {
        match ((self.put)(dossier, id, value), value) {
            (Some(()), _) => Ok(()),
            (None, Json::Text(word) | Json::Number(word)) => Err(unknown_word(field, word)),
            (None, _) => Err(wrong_kind(field.path)),
        }
    }
}

/// What was said of tasks.
pub(super) const TASKS: Entries = Entries {
    is_list: false,
    all: |d| d.tasks.iter().map(|(id, status)| (id.to_owned(), text(status.word()))).collect(),
    put: |d, id, value| {
        let Json::Text(word) = value else { return None };
        d.tasks.insert(id.to_owned(), TaskStatus::from_word(word)?);
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"enum":["begun","done","skipped"]}"#,
};

/// On which day something was said of a task; of one of which nothing was said it is passed over.
pub(super) const TASK_DAYS: Entries = Entries {
    is_list: false,
    all: |d| {
        let day =
            |(id, _): (&str, TaskStatus)| Some((id.to_owned(), Json::Text(day::to_text(d.tasks.day(id)?))));
        d.tasks.iter().filter_map(day).collect()
    },
    put: |d, id, value| {
        let Json::Text(written) = value else { return None };
        d.tasks.on_day(id, day::from_text(written)?);
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"type":"string","format":"date"}"#,
};

/// Own words.
pub(super) const NOTES: Entries = Entries {
    is_list: false,
    all: |d| d.notes.iter().map(|(id, words)| (id.to_owned(), text(words))).collect(),
    put: |d, id, value| {
        let Json::Text(words) = value else { return None };
        if Notes::is_id(id) && d.notes.has_room(id, words) {
            d.notes.write(id.to_owned(), words);
        }
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"type":"string","maxLength":2000}"#,
};
