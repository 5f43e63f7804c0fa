//! Occupations to choose from while someone types. Leaves out what is done with the one that is chosen.

use super::search::{Found, Index};
use content::Voice;
use content::occupations::Occupation;
use content::texts::work_search as t;
use domain::dossier::Sector;

/// How many are shown.
const MOST: usize = 6;
/// Words that are shorter say too little.
const SHORTEST: usize = 3;

/// The occupations that are nearest to what was typed. When nothing is like the whole of it, those that are like one of
/// its words, the first word first.
pub fn suggest<'a>(index: &Index<'a>, typed: &str, voice: Voice) -> Vec<Found<'a>> {
    let whole = index.search(typed, MOST);
    if !whole.is_empty() {
        return whole;
    }
    let mut all: Vec<Found<'a>> = Vec::new();
    let is_small = |word: &str| t::SMALL_WORDS.get(voice).split(' ').any(|small| small == word);
    for word in typed.split_whitespace() {
        if word.chars().count() < SHORTEST || is_small(word) {
            continue;
        }
        for found in index.search(word, MOST) {
            let is_known = all.iter().any(|known| known.occupation.code() == found.occupation.code());
            if !is_known && all.len() < MOST {
                all.push(found);
            }
        }
    }
    all
}

/// To which group a name belongs, when the group is called otherwise.
pub fn belongs_to(found: &Found, voice: Voice) -> Option<String> {
    (found.name != found.occupation.name).then(|| t::IN_GROUP.fill(voice, [found.occupation.name]))
}

/// How many were found, to be said aloud; nothing as long as too little was typed to look.
pub fn said(count: usize, typed: &str, voice: Voice) -> String {
    match count {
        0 if typed.trim().chars().count() < SHORTEST => String::new(),
        0 => t::FOUND_NONE.owned(voice),
        1 => t::FOUND_ONE.owned(voice),
        _ => t::FOUND.fill(voice, [count.to_string()]),
    }
}

/// The sector of an occupation; None for the last class, of what fits nowhere.
pub fn sector(occupation: &Occupation) -> Option<Sector> {
    let class = usize::from(occupation.brc() / 100);
    Sector::ALL.get(class.checked_sub(1)?).copied()
}
