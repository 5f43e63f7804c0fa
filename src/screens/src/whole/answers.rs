//! The own answers: of the intake, of the contract and the household, and figures that were overruled.

use super::{Block, Page, Section};
use crate::{answers, assumptions, facts, rights};
use content::texts::whole_dossier as t;
use domain::dossier::Fact;
use domain::rights::RightsQuestion;

/// What was answered; what was not is left out.
pub(super) fn section(page: Page<'_>) -> Section {
    let Page { dossier, voice, today, .. } = page;
    let mut blocks = Vec::new();
    let rows: Vec<_> = answers::rows(dossier, voice)
        .into_iter()
        .filter(|row| row.is_answered)
        .map(|row| (row.question, row.answer))
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Rows(rows));
    }
    let stated = Fact::ALL.iter().map(|fact| RightsQuestion::Of(*fact));
    let rows: Vec<_> = stated
        .map(|question| (facts::asked(question).label.owned(voice), rights::given(question, dossier, voice)))
        .filter(|(_, given)| !given.is_empty())
        .collect();
    if !rows.is_empty() {
        blocks.extend([Block::says(t::CONTRACT.get(voice)), Block::Rows(rows)]);
    }
    let own = assumptions::listed(dossier, today, voice);
    if !own.is_empty() {
        blocks.push(Block::says(t::OVERRULED.get(voice)));
        let row = |it: assumptions::Listed| (it.name, [&[it.theirs][..], &it.notes].concat().join(". "));
        blocks.push(Block::Rows(own.into_iter().map(row).collect()));
    }
    Section::new(t::ANSWERS.get(voice), blocks)
}
