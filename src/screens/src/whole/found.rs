//! What the tests found, and the balance made of it. Leaves out what is for the person alone and never on paper.

use super::{Block, Page, Section};
use crate::balance::{Balance, Found};
use crate::test::Test;
use crate::tests::result::{Part, answered, test_result};
use crate::titles::test_title;
use content::texts::{balance as b, tests as t};

/// Every test that was begun, with what came out.
pub(super) fn tests(page: Page<'_>) -> Section {
    let mut blocks = Vec::new();
    for test in Test::ALL {
        let Some(sitting) = page.dossier.assessments.get(test.id()) else { continue };
        let mut told: Vec<Block> = match test {
            Test::Weather => Some(answered(test, sitting, page.voice))
                .filter(|it| !it.is_empty())
                .map(Block::Rows)
                .into_iter()
                .collect(),
            _ => test_result(test, sitting, &[], page.voice).into_iter().flat_map(part).collect(),
        };
        if !told.is_empty() {
            blocks.push(Block::Under(test_title(test).owned(page.voice)));
            blocks.append(&mut told);
        }
    }
    Section::new(t::TITLE.get(page.voice), blocks)
}

fn part(part: Part) -> Vec<Block> {
    match part {
        Part::Heading(words) => vec![Block::Deeper(words.to_owned())],
        Part::Says(words) | Part::Small(words) | Part::English(words) => vec![Block::Says(words)],
        Part::Listed(lines) => Block::lines(lines).into_iter().collect(),
        Part::Answers(rows) => vec![Block::Rows(rows)],
        Part::Picture(picture) => vec![Block::says(picture.reading), Block::Table(picture.table)],
        Part::Table(table) => vec![Block::Table(table)],
        Part::Card(card) => {
            let mut blocks = vec![Block::Rows(vec![(card.name.to_owned(), card.level)])];
            blocks.extend(Block::lines([card.lines, card.practise].concat()));
            blocks
        }
        // For the person alone, or a way to somewhere else; sources stand at the end of the page.
        Part::Private(_) | Part::ToTest(_) | Part::ToMissing(_) | Part::Hidden | Part::Source(..) => {
            Vec::new()
        }
    }
}

/// The four questions, own words first.
pub(super) fn balance(page: Page<'_>) -> Section {
    let mut blocks = Vec::new();
    for part in Balance::of(page.dossier, page.today, page.voice).parts {
        let own = page.dossier.notes.get(part.note);
        if own.is_none() && part.found.is_empty() {
            continue;
        }
        blocks.push(Block::Under(part.heading.to_owned()));
        blocks.extend(own.map(Block::says));
        blocks.extend(part.found.into_iter().flat_map(found));
    }
    Section::new(b::TITLE.get(page.voice), blocks)
}

fn found(found: Found) -> Vec<Block> {
    let rows = found.rows.into_iter().map(|row| (row.label.to_owned(), row.words)).collect();
    let mut blocks = vec![Block::says(found.name), Block::Rows(rows)];
    blocks.extend(Block::lines(found.notes));
    blocks
}
