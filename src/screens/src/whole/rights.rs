//! Own dates, rights, the three pots and offers of bureaus. Leaves out the steps behind each figure: those are one press
//! away on their own pages.

use super::{Block, Page, Section};
use crate::bureau;
use crate::map::dates_ahead;
use crate::pots::{PotsScreen, ShownPot};
use crate::rights::{Outcome, RightsScreen, Row};
use content::texts::{bureau as b, pots as p, rights as r, whole_dossier as t};

/// Days that count, the nearest first.
pub(super) fn dates(page: Page<'_>) -> Section {
    let ahead = dates_ahead(page.dossier, page.today, page.voice);
    let row = |date: crate::map::NearestDate| {
        let rest = [date.until.as_str(), date.action, date.check.unwrap_or_default()];
        let rest: Vec<&str> = rest.into_iter().filter(|it| !it.is_empty()).collect();
        (date.name.to_owned(), rest.join(". "))
    };
    let rows: Vec<_> = ahead.into_iter().map(row).collect();
    let blocks = if rows.is_empty() { Vec::new() } else { vec![Block::Rows(rows)] };
    Section::new(t::DATES.get(page.voice), blocks)
}

/// Every right with its value, or why there is none.
pub(super) fn rights(page: Page<'_>) -> Section {
    let screen = RightsScreen::of(page.dossier, page.today, page.voice);
    let mut blocks = Vec::new();
    for (group, rows) in screen.groups {
        let told: Vec<Block> = rows.into_iter().flat_map(right).collect();
        if !told.is_empty() {
            blocks.push(Block::Under(group.heading().owned(page.voice)));
            blocks.extend(told);
        }
    }
    Section::new(r::TITLE.get(page.voice), blocks)
}

fn right(row: Row) -> Vec<Block> {
    match row.outcome {
        Outcome::Value { told, .. } => {
            let mut blocks = vec![Block::Rows(vec![(row.name, told.value)])];
            blocks.extend(Block::lines([told.lines, told.notes].concat()));
            blocks.extend(told.table.map(Block::Table));
            blocks
        }
        Outcome::Door { door, .. } => vec![Block::Rows(vec![(row.name, door.reason.to_owned())])],
        Outcome::Missing(_) => Vec::new(),
    }
}

/// The three pots of money.
pub(super) fn pots(page: Page<'_>) -> Section {
    let screen = PotsScreen::of(page.dossier, page.today, page.voice);
    let mut blocks = vec![Block::Table(screen.table)];
    let named: [(_, ShownPot); 3] = [
        (&p::TRAJECTORY_HEADING, screen.trajectory),
        (&p::TRAINING_HEADING, screen.training),
        (&p::LIVING_HEADING, screen.living),
    ];
    for (name, pot) in named {
        blocks.push(Block::Under(name.owned(page.voice)));
        blocks.push(Block::Says(pot.answer));
        blocks.extend(Block::lines(pot.lines));
    }
    if let Some(picture) = screen.picture {
        blocks.extend([Block::Says(picture.reading), Block::Table(picture.table)]);
    }
    Section::new(p::TITLE.get(page.voice), blocks)
}

/// Offers of bureaus that were kept.
pub(super) fn offers(page: Page<'_>) -> Section {
    let mut blocks = Vec::new();
    for card in bureau::compared(page.dossier, page.today, page.voice).cards {
        blocks.push(Block::Under(card.name));
        blocks.push(Block::Rows(
            card.lines.into_iter().map(|(about, what)| (about.to_owned(), what)).collect(),
        ));
    }
    Section::new(b::TITLE.get(page.voice), blocks)
}
