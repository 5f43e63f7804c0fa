//! The blocks that someone can share, in words. Leaves out what is in a block: that is the domain's.

use content::texts::sharing as t;
use content::{Text, Voice};
use domain::dossier::{Block, Sharing};

/// A block that can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub id: &'static str,
    /// What it is.
    pub name: &'static str,
    /// What is in it, where the name does not say.
    pub hint: &'static str,
}

/// The blocks for which something holds, in order.
pub fn offered(holds: fn(Block) -> bool, voice: Voice) -> Vec<Offered> {
    let blocks = Block::ALL.into_iter().filter(|block| holds(*block));
    let offer = |block: Block| {
        let [name, hint] = words(block);
        Offered { id: block.id(), name: name.get(voice), hint: hint.get(voice) }
    };
    blocks.map(offer).collect()
}

/// The blocks that are shared at first, by their ids.
pub fn first() -> Vec<String> {
    let open = Block::ALL.into_iter().filter(|block| !block.is_private());
    open.map(|block| block.id().to_owned()).collect()
}

/// What is shared when the blocks with these ids are ticked.
pub fn chosen(ids: &[String]) -> Sharing {
    Sharing::of(|block| ids.iter().any(|id| id == block.id()))
}

/// The name of a block.
pub fn name(block: Block, voice: Voice) -> &'static str {
    let [name, _] = words(block);
    name.get(voice)
}

/// What is in a block.
pub fn hint(block: Block, voice: Voice) -> &'static str {
    let [_, hint] = words(block);
    hint.get(voice)
}

fn words(block: Block) -> [&'static Text; 2] {
    match block {
        Block::Tests => [&t::TESTS, &t::TESTS_HINT],
        Block::Work => [&t::WORK, &t::WORK_HINT],
        Block::Way => [&t::WAY, &t::WAY_HINT],
        Block::Cv => [&t::CV, &t::CV_HINT],
        Block::Words => [&t::WORDS, &t::WORDS_HINT],
        Block::Contract => [&t::CONTRACT, &t::CONTRACT_HINT],
        Block::Forecast => [&t::FORECAST, &t::FORECAST_HINT],
        Block::Money => [&t::MONEY, &t::MONEY_HINT],
        Block::Health => [&t::HEALTH, &t::HEALTH_HINT],
        Block::Feelings => [&t::FEELINGS, &t::FEELINGS_HINT],
    }
}
