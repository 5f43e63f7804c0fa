//! An answer to an item of a test as it stands in the file. Leaves out whether it fits its item.

use super::write::text;
use crate::json::Json;
use domain::assessment::Reply;

/// What an answer is called that is the id of a choice.
const CHOICE: &str = "choice";
/// What an answer in own words is called.
const WORDS: &str = "words";

/// Writes an answer.
pub(super) fn written(reply: &Reply) -> Json {
    let word = match reply {
        Reply::Rated(rate) => return Json::Text(digit(Some(*rate)).to_string()),
        Reply::CanWant(can, want) => return Json::Text(format!("{}/{}", digit(*can), digit(*want))),
        Reply::Chosen(choice) => return Json::Object(vec![(CHOICE.to_owned(), text(choice))]),
        Reply::Words(words) => return Json::Object(vec![(WORDS.to_owned(), text(words))]),
        Reply::First => "first",
        Reply::Second => "second",
        Reply::Both => "both",
        Reply::Skipped => "skipped",
    };
    text(word)
}

/// Reads an answer; nothing when it is none.
pub(super) fn read(value: &Json) -> Option<Reply> {
    match value {
        Json::Text(word) | Json::Number(word) => match (word.as_str(), word.as_bytes()) {
            ("first", _) => Some(Reply::First),
            ("second", _) => Some(Reply::Second),
            ("both", _) => Some(Reply::Both),
            ("skipped", _) => Some(Reply::Skipped),
            (_, [can, b'/', want]) => Some(Reply::CanWant(half(*can)?, half(*want)?)),
            (_, [letter]) => half(*letter)?.map(Reply::Rated),
            _ => None,
        },
        Json::Object(members) => match members.as_slice() {
            [(name, Json::Text(choice))] if name == CHOICE => Some(Reply::Chosen(choice.clone())),
            [(name, Json::Text(words))] if name == WORDS => Some(Reply::Words(words.clone())),
            _ => None,
        },
        _ => None,
    }
}

/// A digit, or a dash where nothing was said.
fn digit(rate: Option<u8>) -> char {
    rate.map_or('-', |rate| char::from(b'0'.saturating_add(rate)))
}

/// What such a letter says; nothing when it is another.
fn half(letter: u8) -> Option<Option<u8>> {
    match letter {
        b'-' => Some(None),
        b'1'..=b'5' => Some(Some(letter - b'0')),
        _ => None,
    }
}
