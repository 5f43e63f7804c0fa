//! Where the person wants to go: work that was chosen and kept, ways on, and, when it may be told, the forecast.

use super::{Block, Page, Section};
use crate::forecast::Shown;
use crate::occupations::known::Known;
use crate::occupations::ways::{Picks, WaysScreen};
use content::texts::{forecast as f, whole_dossier as t, work as w, work_ways as ways};
use domain::dossier::Telling;

/// Occupations: the last one, the one gone for, and those that were kept, with what was noted.
pub(super) fn work(page: Page<'_>) -> Section {
    let work = &page.dossier.work;
    let name = |code: u16| {
        let named = page.known.and_then(|known: Known| known.named(code));
        // Without the table its number says which one it is.
        named.map_or_else(|| format!("ISCO {code:04}"), |it| it.name.to_owned())
    };
    let mut rows = Vec::new();
    rows.extend(work.last.map(|code| (t::LAST_WORK.owned(page.voice), name(code))));
    rows.extend(work.chosen.map(|code| (t::CHOSEN_WORK.owned(page.voice), name(code))));
    for (code, note) in &work.kept {
        let about = t::KEPT_WORK.owned(page.voice);
        rows.push((about, if note.is_empty() { name(*code) } else { [&name(*code), ": ", note].concat() }));
    }
    let blocks = if rows.is_empty() { Vec::new() } else { vec![Block::Rows(rows)] };
    Section::new(w::TITLE.get(page.voice), blocks)
}

/// Ways on side by side, as far as something stands there.
pub(super) fn ways(page: Page<'_>) -> Section {
    let mut blocks = Vec::new();
    let Page { dossier, today, voice, .. } = page;
    let is_begun = dossier.work.last.is_some() || dossier.work.chosen.is_some();
    if let Some(known) = page.known.filter(|_| is_begun) {
        for card in WaysScreen::of(dossier, known, &Picks::default(), today, voice).cards {
            let Ok(shown) = card.shown else { continue };
            let name = card.occupation.map_or_else(String::new, |(_, name)| [": ", &name].concat());
            blocks.push(Block::Under([card.name, &name].concat()));
            let row = |row: crate::occupations::ways::AskedRow| (row.label.to_owned(), row.lines.join("\n"));
            blocks.push(Block::Rows(shown.rows.into_iter().map(row).collect()));
        }
    }
    Section::new(ways::TITLE.get(voice), blocks)
}

/// The forecast, only for who wants to see it.
pub(super) fn forecast(page: Page<'_>) -> Section {
    let mut blocks = Vec::new();
    if page.dossier.telling == Telling::Now {
        let shown = Shown::of(page.dossier, page.today, page.voice);
        blocks.push(Block::Says(shown.answer));
        blocks.extend(Block::lines([shown.sentences, vec![shown.without_wage, shown.group_note]].concat()));
        blocks.extend(Block::lines([shown.guidance, shown.phases].concat()));
        blocks.push(Block::Table(shown.chances));
    }
    Section::new(f::TITLE.get(page.voice), blocks)
}
