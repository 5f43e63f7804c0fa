//! The curriculum vitae: its parts as they are filled in, what is known already, and how it stands on paper. Leaves out
//! age, date of birth, photo and family: nobody needs them to see what someone can do.

mod offers;
mod order;
mod paper;

pub use offers::{Offer, offers};
pub use order::ordered;
pub use paper::{Paper, PaperItem, PaperPart, paper};

use crate::records;
use content::texts::cv as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind as K};
use formats::json_resume;

/// The name of the file.
pub const FILE_NAME: &str = json_resume::FILE_NAME;
/// The kind of the file.
pub const FILE_KIND: &str = "application/json";

/// A part of it, as it is filled in.
#[derive(Clone, Copy, Debug)]
pub struct CvPart {
    /// What it holds.
    pub kind: K,
    /// What it is called.
    pub heading: &'static Text,
    /// The words on the button that adds to it.
    pub add: &'static Text,
    /// The fields of its form: open to see, and folded away.
    pub fields: [&'static [F]; 2],
}

/// The parts in order.
pub static PARTS: [CvPart; 6] = [
    CvPart {
        kind: K::CvHead,
        heading: &t::HEAD,
        add: &t::HEAD_ADD,
        fields: [&[F::Name, F::Title, F::Note], &[F::Place, F::Phone, F::Mail, F::Link]],
    },
    CvPart {
        kind: K::CvWork,
        heading: &t::WORK,
        add: &t::WORK_ADD,
        fields: [&[F::Role, F::Organisation, F::From, F::Until, F::Note], &[F::Place]],
    },
    CvPart {
        kind: K::CvStudy,
        heading: &t::STUDY,
        add: &t::STUDY_ADD,
        fields: [&[F::Title, F::Organisation, F::Until], &[F::From, F::Note]],
    },
    CvPart {
        kind: K::CvSkill,
        heading: &t::SKILLS,
        add: &t::SKILL_ADD,
        fields: [&[F::Title, F::Level], &[]],
    },
    CvPart {
        kind: K::CvLanguage,
        heading: &t::LANGUAGES,
        add: &t::LANGUAGE_ADD,
        fields: [&[F::Title, F::Level], &[]],
    },
    CvPart {
        kind: K::CvOther,
        heading: &t::OTHER,
        add: &t::OTHER_ADD,
        fields: [&[F::Title, F::Organisation, F::Note], &[F::From, F::Until]],
    },
];

impl CvPart {
    /// Whether one more can be added: of the head there is one.
    pub fn has_room(&self, dossier: &Dossier) -> bool {
        dossier.records.has_room(self.kind)
    }
}

/// What stands there in the list to change: its name, and when it was.
pub fn line(record: &Record, voice: Voice) -> String {
    let when = paper::when(record, voice);
    let name = records::name(record, voice);
    if when.is_empty() { name } else { [&name, " · ", &when].concat() }
}

/// The file for other programs.
pub fn file(dossier: &Dossier, voice: Voice) -> String {
    let level = |record: &Record, field| records::value(record, field, voice).unwrap_or_default();
    json_resume::json_resume(dossier, &|kind| ordered(dossier, kind), &level)
}
