//! Forms of address, Flemish beside Dutch, tidiness, summaries and templates.

use crate::tone::holds;
use crate::wordings::{BE, BE_U, EN, NL, NL_U, all_with, assert_none};
use content::names;

#[test]
fn whoever_asked_for_u_is_never_called_je() {
    let informal = ["je", "jij", "jou", "jouw", "jezelf", "jullie"];
    let mut found = Vec::new();
    for named in names::all().iter().filter(|named| named.id != "common.address-je") {
        for voice in [NL_U, BE_U] {
            let text = named.wording.get(voice);
            if informal.iter().any(|word| holds(text, word)) {
                found.push(format!("{}: {text}", named.id));
            }
        }
    }
    assert_none(&found);
}

#[test]
fn texts_are_tidy() {
    assert_none(&all_with(|_, text| {
        let untidy =
            text.trim() != text && text.trim().len() > 1 || text.contains("  ") || text.contains("...");
        untidy.then(|| "loose spaces or dots".to_owned())
    }));
}

#[test]
fn flemish_takes_over_dutch_where_it_does_not_differ() {
    let differing =
        names::all().iter().filter(|named| named.wording.get(BE) != named.wording.get(NL)).count();
    assert!(differing > 0 && differing < names::all().len() / 4, "{differing} Flemish texts differ");
}

#[test]
fn every_page_has_a_very_plain_summary() {
    let areas = [
        "answers",
        "compare",
        "data",
        "explainers",
        "first-aid",
        "forecast",
        "help",
        "intake",
        "method",
        "progress",
        "route",
        "start",
    ];
    for area in areas {
        let id = format!("{area}.intro");
        let summaries = names::lookup(&id).map(|named| (named.wording.simple(NL), named.wording.simple(EN)));
        assert!(matches!(summaries, Some((Some(_), Some(_)))), "{id} has no A2 summary in both languages");
    }
}

#[test]
fn a_template_puts_its_values_where_the_dutch_names_stand() {
    let filled = content::texts::first_aid::BETWEEN.fill(NL, ["1 januari", "{0} maart"]);
    assert_eq!(filled, "Van 1 januari tot en met {0} maart");
}
