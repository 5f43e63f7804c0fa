//! Own words: the story, what was made of exercises, the setbacks, the buddy card, what happened, and every other note, so
//! that nothing that was written is missing.

use super::{Block, Page, Section};
use crate::processing::Processing;
use crate::setbacks::{self, Setback};
use crate::story::{Length, Listener, story};
use crate::{buddy, exercises};
use content::texts::{
    buddy as bt, exercises as et, my_story as st, processing as pt, setbacks as sb, whole_dossier as t,
};

/// A section for each kind of own words.
pub(super) fn sections(page: Page<'_>) -> Vec<Section> {
    let Page { dossier, known, today, voice } = page;
    let mut told = Vec::new();
    for listener in Listener::ALL {
        let story = story(dossier, listener, Length::Long, voice);
        if !story.is_empty() {
            let [name, _] = listener.texts();
            told.extend([Block::Under(name.owned(voice)), Block::Says(story)]);
        }
    }
    let mut made = Vec::new();
    for written in exercises::written(dossier, known, voice) {
        made.push(Block::Under(written.sheet.title));
        let row = |line: exercises::Line| (line.label.to_owned(), line.words);
        made.push(Block::Rows(written.sheet.lines.into_iter().map(row).collect()));
    }
    let plan: Vec<String> =
        Setback::ALL.into_iter().filter_map(|it| setbacks::sentence(it, dossier, voice)).collect();
    // Before anything is asked there is no card, but there may be words for one.
    let asked = [(buddy::WHO, &bt::WHO), (buddy::WHEN, &bt::WHEN)];
    let rows = asked
        .into_iter()
        .filter_map(|(id, label)| Some((label.owned(voice), dossier.notes.get(id)?.to_owned())));
    let rows: Vec<_> = rows.collect();
    let card = match buddy::card(dossier, voice) {
        Some(card) => Block::lines(card.lines),
        None => (!rows.is_empty()).then_some(Block::Rows(rows)),
    };
    let mut happened = Vec::new();
    for part in Processing::of(dossier, today, voice).parts {
        if let Some(words) = dossier.notes.get(part.note) {
            happened.extend([Block::Under(part.heading.to_owned()), Block::says(words)]);
        }
    }
    vec![
        Section::new(st::TITLE.get(voice), told),
        Section::new(et::TITLE.get(voice), made),
        Section::new(sb::TITLE.get(voice), Block::lines(plan).into_iter().collect()),
        Section::new(bt::TITLE.get(voice), card.into_iter().collect()),
        Section::new(pt::TITLE.get(voice), happened),
    ]
}

/// Own words that stand nowhere else on the page.
pub(super) fn others(page: Page<'_>, sections: &[Section]) -> Section {
    let all: Vec<&str> = sections.iter().flat_map(|section| &section.blocks).flat_map(Block::words).collect();
    let stands = |words: &str| all.iter().any(|known| known.contains(words));
    let rest = page.dossier.notes.iter().filter(|(_, words)| !stands(words));
    let blocks = rest.map(|(_, words)| Block::says(words)).collect();
    Section::new(t::OTHER_WORDS.get(page.voice), blocks)
}
