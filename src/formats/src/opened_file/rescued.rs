//! The file that `boot.js` hands out when the page stops: everything that the browser kept of ours, as it stood there.
//! Leaves out writing it: that works without the program.

use super::{MOST_OPENED, Opened, Unopened};
use crate::at_rest;
use crate::dossier_file;
use crate::json::{self, Json};

/// The name that every such file carries.
const FORMAT: &str = "routekaart-rescue";
/// Where the answers stand when nothing says which copy is the newest.
const ANSWERS: &str = "routekaart.dossier";

/// The newest answers among the copies, when this is such a file.
pub(super) fn newest(text: &str) -> Option<Result<Opened, Unopened>> {
    // Looked for before it is read: any other text is read once, by its own reader.
    if !text.contains(FORMAT) {
        return None;
    }
    let Ok(Json::Object(members)) = json::parse_within(text, MOST_OPENED) else { return None };
    let is_ours =
        members.iter().any(|(name, value)| name == "format" && *value == Json::Text(FORMAT.to_owned()));
    let copies = members.into_iter().find(|(name, _)| name == "copies").map(|(_, copies)| copies);
    match copies {
        _ if !is_ours => None,
        Some(Json::Object(copies)) => Some(best(copies)),
        _ => Some(Err(Unopened::Damaged)),
    }
}

/// The copy that can be read, or is sealed, and was kept last; else what is wrong with the answers.
fn best(copies: Vec<(String, Json)>) -> Result<Opened, Unopened> {
    let mut best: Option<(u32, Opened)> = None;
    let mut fault = Unopened::Empty;
    for (key, copy) in copies {
        let Json::Text(copy) = copy else { continue };
        let (rank, text) = parted(&copy);
        let is_answers = key.starts_with(ANSWERS);
        let found = match at_rest::sealed_file(text) {
            Some(file) => Ok(Opened::Sealed(file)),
            None => dossier_file::from_json(text).map(|dossier| Opened::Dossier(Box::new(dossier))),
        };
        match found {
            Ok(found) => {
                // Of copies that do not say which is newer, the one in its own place.
                let rank = 2 * rank + u32::from(is_answers);
                if best.as_ref().is_none_or(|(known, _)| *known < rank) {
                    best = Some((rank, found));
                }
            }
            Err(error) if is_answers => fault = error.into(),
            Err(_) => {}
        }
    }
    best.map(|(_, found)| found).ok_or(fault)
}

/// How many times the answers had been kept before this copy, and its text. A copy of answers may have a line before it that
/// says so in its fourth word; one without was kept before there were such lines.
fn parted(copy: &str) -> (u32, &str) {
    match copy.split_once('\n') {
        Some((line, text)) if line.starts_with("routekaart-copy ") => {
            let times = line.split(' ').nth(3).and_then(|word| word.parse().ok());
            (times.unwrap_or(0_u32).min(u32::MAX / 2 - 1), text)
        }
        _ => (0, copy),
    }
}
