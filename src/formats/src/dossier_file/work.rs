//! The part of the table with what the person decided about occupations. Leaves out which occupations there are: a code
//! that no occupation has is kept and not counted.

use super::entries::Entries;
use super::field::Field;
use super::field::Kind::{Entries as Members, Group, List, Number, Text};
use super::field::fields;
use super::given::Given;
use super::part::Part;
use crate::json::Json;
use domain::dossier::{Dossier, MOST_CODE, MOST_OCCUPATION_NOTE, MOST_OCCUPATIONS, MOST_WEIGHT};

/// The highest code.
const CODE: u32 = MOST_CODE as u32;
/// The most that a part can weigh.
const WEIGHT: u32 = MOST_WEIGHT as u32;

/// Decisions about occupations, which are named by their ISCO-08 codes as numbers: 110 for `0110`.
pub(super) const WORK: &[Field] = fields! { "work.";
    /// The occupation of the last work, by its ISCO-08 code; codes are numbers here, 110 for 0110.
    "last": Number(0, CODE), LeftOut,
        |d| Given::amount(d.work.last), |d, given| d.work.last = given.as_number().known().copied();
    /// Codes of occupations that do not suit the person.
    "put-aside": Members(&PUT_ASIDE), LeftOut,
        |d| Given::there(!d.work.put_aside.is_empty()), |_, _| ();
    /// Occupations that the person keeps, each once.
    "kept": List(&KEPT), LeftOut,
        |d| Given::there(!d.work.kept.is_empty()), |_, _| ();
    /// What each part of the match weighs against the others. Left out, as it is to begin with.
    "weights": Group(WEIGHTS), LeftOut,
        |d| Given::there(d.work.weights.is_some()), |d, _| d.work.weights = Some([0; 3]);
    /// The code of the occupation that the person goes for.
    "chosen": Number(0, CODE), LeftOut,
        |d| Given::amount(d.work.chosen), |d, given| d.work.chosen = given.as_number().known().copied();
    /// The one from before something was tried out.
    "chosen-before": Number(0, CODE), LeftOut,
        |d| Given::amount(d.work.chosen_before),
        |d, given| d.work.chosen_before = given.as_number().known().copied();
};

const PUT_ASIDE: Entries = Entries {
    is_list: true,
    all: |d| {
        let code = |code: &u16| (String::new(), Json::Text(code.to_string()));
        d.work.put_aside.iter().map(code).collect()
    },
    put: |d, _, value| {
        let (Json::Text(code) | Json::Number(code)) = value else { return None };
        let code = code.parse().ok().filter(|code| *code <= MOST_CODE)?;
        let aside = &mut d.work.put_aside;
        if aside.len() < MOST_OCCUPATIONS && !aside.contains(&code) {
            aside.push(code);
        }
        Some(())
    },
    #[cfg(feature = "schema")]
    shape: r#"{"anyOf":[{"type":"integer","minimum":0,"maximum":9999},{"type":"string","pattern":"^[0-9]+$"}]}"#,
};

const KEPT: Part = Part {
    rows: OCCUPATION,
    most: MOST_OCCUPATIONS,
    nth: |d, place, part| {
        part.work.kept.push(d.work.kept.get(place)?.clone());
        Some(())
    },
    add: |d, part| {
        if let Some((code, note)) = part.work.kept.pop()
            && d.work.note(code).is_none()
        {
            d.work.keep(code, &note);
        }
    },
};

const OCCUPATION: &[Field] = fields! { "work.kept.";
    /// Its code.
    "code": Number(0, CODE), Needed,
        |d| Given::amount(d.work.kept.first().map(|(code, _)| *code)),
        |d, given| if let Some(code) = given.as_number().known() { d.work.kept.push((*code, String::new())) };
    /// A note in own words.
    "note": Text(MOST_OCCUPATION_NOTE), LeftOut,
        |d| match d.work.kept.first() {
            Some((_, note)) if !note.is_empty() => Given::Text(note),
            _ => Given::Absent,
        },
        |d, given| if let Some((_, note)) = d.work.kept.first_mut() { *note = given.as_text().to_owned() };
};

const WEIGHTS: &[Field] = fields! { "work.weights.";
    /// Interests, 0 to 10.
    "interests": Number(0, WEIGHT), Needed,
        |d| weight(d, |[weight, ..]| weight), |d, given| weigh(d, given, |[weight, ..]| weight);
    /// Skills, level and last work, 0 to 10.
    "skills": Number(0, WEIGHT), Needed,
        |d| weight(d, |[_, weight, _]| weight), |d, given| weigh(d, given, |[_, weight, _]| weight);
    /// Values, 0 to 10.
    "values": Number(0, WEIGHT), Needed,
        |d| weight(d, |[.., weight]| weight), |d, given| weigh(d, given, |[.., weight]| weight);
};

fn weight(dossier: &Dossier, which: fn([u8; 3]) -> u8) -> Given<'static> {
    Given::amount(dossier.work.weights.map(which))
}

fn weigh(dossier: &mut Dossier, given: Given<'_>, which: fn(&mut [u8; 3]) -> &mut u8) {
    if let (Some(weights), Some(weight)) = (&mut dossier.work.weights, given.as_number().known()) {
        *which(weights) = *weight;
    }
}
