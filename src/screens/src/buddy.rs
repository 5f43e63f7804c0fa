//! The buddy card: what one person is asked for, in the words of whoever asks, as lines and as a code. Nothing else of the
//! dossier is in it. Leaves out drawing.

use crate::qr::{QrCode, code};
use content::texts::buddy as t;
use content::{Text, Voice};
use domain::dossier::Dossier;

/// The notes: to whom, what, and when.
pub const WHO: &str = "buddy-wie";
/// What is asked.
pub const WHAT: &str = "buddy-vraag";
/// When.
pub const WHEN: &str = "buddy-wanneer";

/// The card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Its lines.
    pub lines: Vec<String>,
    /// The same as a code; None when it is too long for one.
    pub code: Option<QrCode>,
}

/// What could be asked, in our words.
pub fn suggestions(voice: Voice) -> [&'static str; 4] {
    let all: [&Text; 4] = [&t::SUGGESTION_1, &t::SUGGESTION_2, &t::SUGGESTION_3, &t::SUGGESTION_4];
    all.map(|text| text.get(voice))
}

/// The card; None while nothing is asked.
pub fn card(dossier: &Dossier, voice: Voice) -> Option<Card> {
    let written = |id: &str| dossier.notes.get(id).map(str::to_owned);
    let what = written(WHAT)?;
    let hello = match written(WHO) {
        Some(name) => t::CARD_HELLO.fill(voice, [name]),
        None => t::CARD_HELLO_NOBODY.owned(voice),
    };
    let mut lines = vec![hello, t::CARD_ASK.owned(voice), what];
    lines.extend(written(WHEN));
    lines.extend([&t::CARD_DO, &t::CARD_NOT, &t::CARD_NO].map(|text| text.owned(voice)));
    let code = code(&lines.join("\n"));
    Some(Card { lines, code })
}
