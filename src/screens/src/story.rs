//! Words of one's own for others: beginnings of sentences for three listeners and three lengths, the story made of what
//! was written, and how long it takes to tell. Never a sentence in which a part is still open. Leaves out practising.

use content::assessment_figures::figures::{SPOKEN_SENTENCE, SPOKEN_WORDS};
use content::texts::my_story as t;
use content::{Template, Text, Voice};
use domain::dossier::Dossier;

/// Who hears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Listener {
    /// People close by.
    #[default]
    Home,
    /// People one knows.
    Network,
    /// Someone who has work to offer.
    Recruiter,
}

/// How long it may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// Two sentences.
    #[default]
    Short,
    /// Four.
    Medium,
    /// All.
    Long,
}

/// A sentence to finish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The id of its note.
    pub note: String,
    /// What it is about.
    pub label: &'static str,
    /// How it begins.
    pub beginning: &'static str,
}

/// A part of a story: its id, from which length on it is told, what it is about, and its beginnings by listener.
type Told = (&'static str, Length, &'static Text, [&'static Text; 3]);

/// The parts in their order.
const PARTS: [Told; 6] = [
    (
        "gebeurd",
        Length::Short,
        &t::PART_HAPPENED,
        [&t::HOME_HAPPENED, &t::NETWORK_HAPPENED, &t::RECRUITER_HAPPENED],
    ),
    ("meer", Length::Long, &t::PART_HOW, [&t::HOME_HOW, &t::NETWORK_HOW, &t::RECRUITER_HOW]),
    ("gedaan", Length::Long, &t::PART_DID, [&t::HOME_DID, &t::NETWORK_DID, &t::RECRUITER_DID]),
    ("meenemen", Length::Medium, &t::PART_TAKE, [&t::HOME_TAKE, &t::NETWORK_TAKE, &t::RECRUITER_TAKE]),
    ("zoeken", Length::Short, &t::PART_SEEK, [&t::HOME_SEEK, &t::NETWORK_SEEK, &t::RECRUITER_SEEK]),
    ("vragen", Length::Medium, &t::PART_ASK, [&t::HOME_ASK, &t::NETWORK_ASK, &t::RECRUITER_ASK]),
];

impl Listener {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Home, Self::Network, Self::Recruiter];

    /// Its part of the id of a note.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "thuis",
            Self::Network => "bekenden",
            Self::Recruiter => "recruiter",
        }
    }

    /// What it is called, and what it is good to know of them.
    pub fn texts(self) -> [&'static Text; 2] {
        match self {
            Self::Home => [&t::HOME, &t::HOME_ABOUT],
            Self::Network => [&t::NETWORK, &t::NETWORK_ABOUT],
            Self::Recruiter => [&t::RECRUITER, &t::RECRUITER_ABOUT],
        }
    }

    /// What to mind before telling them: what papers say, and that health is one's own. At home nothing is kept back.
    pub fn notices(self) -> Vec<&'static Text> {
        if self == Self::Home { vec![&t::TRUE_WORDS] } else { vec![&t::TRUE_WORDS, &t::PAPERS, &t::HEALTH] }
    }
}

impl Length {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Short, Self::Medium, Self::Long];

    /// Its word in a form.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "kort",
            Self::Medium => "middel",
            Self::Long => "lang",
        }
    }

    /// What it is called, with the seconds that so many sentences usually take.
    pub fn label(self, voice: Voice) -> String {
        let text: &Template<1> = match self {
            Self::Short => &t::SHORT,
            Self::Medium => &t::MEDIUM,
            Self::Long => &t::LONG,
        };
        let sentences = PARTS.iter().filter(|(_, from, ..)| *from <= self).count();
        text.fill(voice, [rounded(sentences as f64 * SPOKEN_SENTENCE.value).to_string()])
    }
}

/// The sentences to finish for this listener, at this length.
pub fn sentences(listener: Listener, length: Length, voice: Voice) -> Vec<Sentence> {
    let mut all = Vec::new();
    for (id, from, label, [home, network, recruiter]) in &PARTS {
        let beginning = match listener {
            Listener::Home => home,
            Listener::Network => network,
            Listener::Recruiter => recruiter,
        };
        if *from <= length {
            let note = ["verhaal", listener.id(), id].join("-");
            all.push(Sentence { note, label: label.get(voice), beginning: beginning.get(voice) });
        }
    }
    all
}

/// Where a beginning is open.
const OPEN: char = '…';

impl Sentence {
    /// Whether these words leave something open: a place of the beginning is still there, or was only taken out.
    fn is_open(&self, words: &str) -> bool {
        words.contains(OPEN) || letters(words).eq(letters(self.beginning))
    }
}

/// The letters and digits of a text: what makes a sentence, whatever stands between.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|each| each.is_alphanumeric())
}

/// Which sentences were begun and are still open, in words; nothing when none is.
pub fn unfinished(dossier: &Dossier, listener: Listener, length: Length, voice: Voice) -> String {
    let mut names = Vec::new();
    for sentence in sentences(listener, length, voice) {
        if dossier.notes.get(&sentence.note).is_some_and(|words| sentence.is_open(words)) {
            names.push(sentence.label);
        }
    }
    if names.is_empty() { String::new() } else { t::UNFINISHED.fill(voice, [names.join(", ")]) }
}

/// The story made of the sentences that were finished; empty when none was.
pub fn story(dossier: &Dossier, listener: Listener, length: Length, voice: Voice) -> String {
    let mut story = String::new();
    for sentence in sentences(listener, length, voice) {
        let words = dossier.notes.get(&sentence.note).filter(|words| !sentence.is_open(words));
        let Some(words) = words else { continue };
        if !story.is_empty() {
            story.push(' ');
        }
        story.push_str(words);
        if words.ends_with(|last: char| last.is_alphanumeric()) {
            story.push('.');
        }
    }
    story
}

/// How long it takes to tell, in words.
pub fn time(story: &str, voice: Voice) -> String {
    seconds(rounded(story.split_whitespace().count() as f64), voice)
}

/// So many seconds, in words.
pub fn seconds(count: u32, voice: Voice) -> String {
    if count == 1 { t::TIME_ONE.owned(voice) } else { t::TIME.fill(voice, [count.to_string()]) }
}

/// Seconds for so many words, to the nearest five, five at least.
fn rounded(words: f64) -> u32 {
    let fives = (words / SPOKEN_WORDS.value / 5.0).round();
    fives.max(1.0) as u32 * 5
}
