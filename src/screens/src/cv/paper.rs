//! A curriculum vitae as it stands on paper: one column of plain words, so that a program can read it too. Leaves out
//! drawing.

use super::ordered;
use crate::records;
use crate::wording::dates::month_of_year;
use content::texts::cv as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind as K};

/// About how many words fill two pages.
const TWO_PAGES: usize = 850;

/// The whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The name of the person; empty while it is not filled in.
    pub name: String,
    /// The work that they do or look for.
    pub label: String,
    /// Where they can be reached, in a line.
    pub contact: String,
    /// Who they are.
    pub about: String,
    /// The parts in which something stands.
    pub parts: Vec<PaperPart>,
    /// That it will be longer than two pages.
    pub is_long: bool,
}

/// A part.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperPart {
    /// What it is called.
    pub heading: &'static str,
    /// What stands in it, the latest first.
    pub items: Vec<PaperItem>,
}

/// Something in a part.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperItem {
    /// What it is.
    pub head: String,
    /// When it was; may be empty.
    pub when: String,
    /// Own words about it; may be empty.
    pub words: String,
}

impl Paper {
    /// Whether nothing stands on it.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.parts.is_empty()
    }
}

/// How it stands on paper.
pub fn paper(dossier: &Dossier, voice: Voice) -> Paper {
    let head = dossier.records.of(K::CvHead).next();
    let of = |field| head.map(|head| head.words(field).to_owned()).unwrap_or_default();
    let contact: Vec<String> =
        [F::Place, F::Phone, F::Mail, F::Link].map(of).into_iter().filter(|it| !it.is_empty()).collect();
    let kinds: [(K, &Text); 5] = [
        (K::CvWork, &t::WORK),
        (K::CvStudy, &t::STUDY),
        (K::CvSkill, &t::SKILLS),
        (K::CvLanguage, &t::LANGUAGES),
        (K::CvOther, &t::OTHER),
    ];
    let mut parts = Vec::new();
    for (kind, heading) in kinds {
        let items: Vec<PaperItem> =
            ordered(dossier, kind).into_iter().map(|record| item(record, voice)).collect();
        if !items.is_empty() {
            parts.push(PaperPart { heading: heading.get(voice), items });
        }
    }
    let count = |words: &str| words.split_whitespace().count();
    let words = |item: &PaperItem| count(&item.head) + count(&item.when) + count(&item.words);
    let total: usize = parts.iter().flat_map(|part| &part.items).map(words).sum();
    let about = of(F::Note);
    let is_long = TWO_PAGES < total + count(&about);
    Paper { name: of(F::Name), label: of(F::Title), contact: contact.join(" | "), about, parts, is_long }
}

fn item(record: &Record, voice: Voice) -> PaperItem {
    let names: &[F] = match record.kind {
        K::CvWork => &[F::Role, F::Organisation, F::Place],
        _ => &[F::Title, F::Organisation],
    };
    let names: Vec<&str> =
        names.iter().map(|field| record.words(*field)).filter(|it| !it.is_empty()).collect();
    let name = names.join(", ");
    let head = match records::value(record, F::Level, voice) {
        Some(level) => t::LEVELLED.fill(voice, [&name, &level.to_lowercase()]),
        None => name,
    };
    PaperItem { head, when: when(record, voice), words: record.words(F::Note).to_owned() }
}

/// From which month until which.
pub(super) fn when(record: &Record, voice: Voice) -> String {
    let month = |field| record.day(field).map(|day| month_of_year(day, voice));
    match (month(F::From), month(F::Until)) {
        (Some(from), Some(until)) if from == until => from,
        (Some(from), Some(until)) => t::SPAN.fill(voice, [from, until]),
        (Some(from), None) => t::SPAN.fill(voice, [from, t::NOW.owned(voice)]),
        (None, Some(until)) if record.kind == K::CvStudy => until,
        (None, Some(until)) => t::UNTIL_ONLY.fill(voice, [until]),
        (None, None) => String::new(),
    }
}
