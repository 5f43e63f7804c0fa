//! Pausing at what happened: five parts in own words, by choice, and what the weather of today says of it. Leaves out
//! what was written: only the person reads it.

use crate::weather::{People, tone};
use chrono::NaiveDate;
use content::texts::processing as t;
use content::{Text, Voice};
use domain::assessment::Tone;
use domain::dossier::Dossier;

/// The module as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Processing {
    /// What stands first: what the weather suggests, or that it is optional.
    pub first: &'static str,
    /// People, before anything else, in heavy weather.
    pub is_heavy: bool,
    /// People to turn to when it gets too heavy.
    pub people: People,
    /// The parts.
    pub parts: Vec<Part>,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of its note.
    pub note: &'static str,
    /// Its name.
    pub heading: &'static str,
    /// What it asks.
    pub prompt: &'static str,
    /// What helps to answer.
    pub hint: &'static str,
    /// Ways to begin.
    pub starters: [&'static str; 3],
    /// Whether it stands open: the first one without words, on any but a heavy day.
    pub is_open: bool,
}

/// A part in the content: its note, heading, prompt, hint and ways to begin.
type Asked = (&'static str, [&'static Text; 6]);

/// The parts in their order.
const PARTS: [Asked; 5] = [
    (
        "stilstaan-gebeurd",
        [
            &t::GEBEURD_HEADING,
            &t::GEBEURD_PROMPT,
            &t::GEBEURD_HINT,
            &t::GEBEURD_START_1,
            &t::GEBEURD_START_2,
            &t::GEBEURD_START_3,
        ],
    ),
    (
        "stilstaan-verloren",
        [
            &t::VERLOREN_HEADING,
            &t::VERLOREN_PROMPT,
            &t::VERLOREN_HINT,
            &t::VERLOREN_START_1,
            &t::VERLOREN_START_2,
            &t::VERLOREN_START_3,
        ],
    ),
    (
        "stilstaan-meenemen",
        [
            &t::MEENEMEN_HEADING,
            &t::MEENEMEN_PROMPT,
            &t::MEENEMEN_HINT,
            &t::MEENEMEN_START_1,
            &t::MEENEMEN_START_2,
            &t::MEENEMEN_START_3,
        ],
    ),
    (
        "stilstaan-wie-weet",
        [
            &t::WIE_WEET_HEADING,
            &t::WIE_WEET_PROMPT,
            &t::WIE_WEET_HINT,
            &t::WIE_WEET_START_1,
            &t::WIE_WEET_START_2,
            &t::WIE_WEET_START_3,
        ],
    ),
    (
        "stilstaan-houvast",
        [
            &t::HOUVAST_HEADING,
            &t::HOUVAST_PROMPT,
            &t::HOUVAST_HINT,
            &t::HOUVAST_START_1,
            &t::HOUVAST_START_2,
            &t::HOUVAST_START_3,
        ],
    ),
];

/// The ids of all notes of this module.
pub fn notes() -> impl Iterator<Item = &'static str> {
    PARTS.iter().map(|(note, _)| *note)
}

/// Whether anything was written.
pub fn is_written(dossier: &Dossier) -> bool {
    notes().any(|note| dossier.notes.get(note).is_some())
}

/// What is said when someone stops: that words are kept only when there are any.
pub fn said_at_the_end(dossier: &Dossier, voice: Voice) -> Vec<String> {
    let mut said = vec![t::DONE_BODY.owned(voice)];
    said.extend(is_written(dossier).then(|| t::KEPT.owned(voice)));
    said
}

impl Processing {
    /// The module of today.
    pub fn of(dossier: &Dossier, today: NaiveDate, voice: Voice) -> Self {
        let tone = tone(dossier, today);
        let first: &Text = match tone {
            None => &t::OPTIONAL,
            Some(Tone::Heavy) => &t::AFTER_STORM,
            Some(Tone::Plain) => &t::AFTER_BEWOLKT,
            Some(Tone::Light) => &t::AFTER_OPKLARING,
        };
        let is_heavy = tone.is_some_and(Tone::leads_to_people);
        let open = notes().find(|note| !is_heavy && dossier.notes.get(note).is_none());
        let part = |(note, texts): &Asked| {
            let [heading, prompt, hint, starters @ ..] = texts.map(|text| text.get(voice));
            Part { note, heading, prompt, hint, starters, is_open: open == Some(*note) }
        };
        let people = People::of(dossier, today, voice);
        Self {
            first: first.get(voice),
            is_heavy,
            people: if is_heavy { people } else { People { date: None, ..people } },
            parts: PARTS.iter().map(part).collect(),
        }
    }
}
