//! Lists of what to ask and check, with what the person ticked, as JSON. Leaves out their words.

use serde::Serialize;

/// A list.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ChecklistOut {
    /// Its id.
    pub id: String,
    /// The items that matter to this person.
    pub items: Vec<ChecklistItemOut>,
}

/// An item of a list.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ChecklistItemOut {
    /// Its id, by which it stands among the tasks of a dossier.
    pub id: String,
    /// `begun`, `done` or `skipped`; absent when nothing was said of it.
    pub status: Option<String>,
}
