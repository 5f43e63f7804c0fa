//! The content compiler: reads the TOML files of `src/content`, checks them, and writes Rust.
//!
//! It is pure: files in as text, Rust source or faults out. The build script and the native tests
//! include this module by path, so a rule and the test that proves it refuse the same file.
//! A new kind of data is one more file here and one more line in `KINDS`.
//! It does not judge wording (sentence length, banned words): `tests/tests/content` does.

pub mod fault;
pub mod files;

mod assessment_items;
mod assessments;
mod both_forms;
mod calibration;
mod catalogue;
mod checklists;
pub mod csv;
mod deadlines;
mod exercise_steps;
mod exercises;
mod explainers;
mod fields;
mod figures;
mod first_aid;
mod first_aid_languages;
mod help_lines;
mod holidays;
mod identifier;
mod law;
mod law_value;
mod literal;
mod node;
mod occupation_columns;
mod occupation_diplomas;
mod occupation_names;
mod occupation_numbers;
mod occupations;
mod phases;
mod placeholders;
mod planning;
mod provenance;
mod search;
mod sheet;
mod sources;
mod texts;
mod texts_output;
mod training;

use catalogue::Catalogue;
use fault::{Fault, Faults};
use files::Files;

/// The content that the kinds below read, what they may refer to, and where they report faults.
struct Context<'a> {
    files: &'a Files,
    faults: &'a Faults,
    catalogue: &'a Catalogue,
}

/// One kind of content: the file written into `OUT_DIR`, and what writes it.
type Kind = (&'static str, fn(&Context) -> String);

const KINDS: &[Kind] = &[
    ("texts.rs", texts_output::write),
    ("texts-nl.txt", texts_output::pack_nl),
    ("texts-nl-BE.txt", texts_output::pack_nl_be),
    ("texts-en.txt", texts_output::pack_en),
    ("sources.rs", sources::write),
    ("help_lines.rs", help_lines::write),
    ("deadlines.rs", deadlines::write),
    ("first_aid.rs", first_aid::write),
    ("phases.rs", phases::write),
    ("planning.rs", planning::write),
    ("holidays.rs", holidays::write),
    ("explainers.rs", explainers::write),
    ("checklists.rs", checklists::write),
    ("exercises.rs", exercises::write),
    ("assessments.rs", assessments::write),
    ("assessment_figures.rs", figures::of_assessments),
    ("occupation_figures.rs", figures::of_occupations),
    ("forecast.rs", figures::write),
    ("pots.rs", figures::of_pots),
    ("search_figures.rs", figures::of_search),
    ("search.rs", search::write),
    ("training.rs", training::write),
    ("law_nl.rs", law::dutch),
    ("law_be.rs", law::belgian),
    ("calibration.rs", calibration::write),
    ("occupations.rs", occupation_columns::write),
    ("occupation_diplomas.rs", occupation_diplomas::write),
    ("occupations.txt", occupations::pack),
    ("first_aid_languages.rs", first_aid_languages::write),
];

/// Checks every content file and returns the Rust files to write, by name.
///
/// # Errors
/// Every fault found, in the order of file and line; nothing is written when there is one.
pub fn compile(files: &Files) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let faults = Faults::default();
    let catalogue = Catalogue {
        texts: texts::read(files, &faults),
        sources: sources::read(files, &faults),
        help_lines: help_lines::ids(files, &faults),
    };
    let context = Context { files, faults: &faults, catalogue: &catalogue };
    let outputs: Vec<(String, String)> =
        KINDS.iter().map(|(name, write)| ((*name).to_owned(), write(&context))).collect();
    let found = faults.into_sorted();
    if found.is_empty() { Ok(outputs) } else { Err(found) }
}
