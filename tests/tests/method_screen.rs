//! The method page: every figure is on it, every miss has its reason, and the documentation has the same table.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use content::calibration::TARGETS;
use content::forecast::PARAMETERS;
use content::{Voice, calibration, forecast, occupation_figures, occupations, pots, search};
use domain::forecast::Laws;
use domain::forecast::calibration::Table;
use domain::values::{Address, Language};
use screens::method::{self, FULL, Line};
use std::collections::BTreeSet;
use std::path::Path;

const VOICES: [Voice; 4] = [
    Voice::new(Language::Nl, Address::Je),
    Voice::new(Language::Nl, Address::U),
    Voice::new(Language::NlBe, Address::Je),
    Voice::new(Language::En, Address::Je),
];

#[test]
fn every_figure_is_listed_once_with_all_that_is_to_be_said_of_it() {
    let all = forecast::figures::FIGURES.len()
        + calibration::figures::FIGURES.len()
        + pots::figures::FIGURES.len()
        + search::figures::FIGURES.len()
        + occupation_figures::figures::FIGURES.len()
        + occupations::origins().len();
    for voice in VOICES {
        let mut groups = method::figures(voice);
        assert_eq!(groups.len(), 13);
        // Whom we thank stands behind the columns of the occupation table.
        let credit = groups.last_mut().and_then(|group| group.figures.pop()).expect("a line");
        assert!(credit.value.contains("O*NET") && credit.value.contains("CC BY 4.0"), "{credit:?}");
        let names: BTreeSet<&str> =
            groups.iter().flat_map(|group| group.figures.iter().map(|figure| figure.name)).collect();
        assert_eq!(names.len(), all, "each figure has a name of its own");
        for figure in groups.iter().flat_map(|group| &group.figures) {
            let said = [figure.name, &figure.value];
            assert!(said.iter().all(|said| !said.is_empty()), "{figure:?}");
            let has_source = content::sources::all().iter().any(|source| figure.basis.contains(source.title));
            assert!(has_source && figure.basis.contains("2026"), "{figure:?}");
        }
        assert!(groups.iter().all(|group| !group.figures.is_empty() && !group.heading.is_empty()));
    }
}

#[test]
fn figures_are_told_with_their_unit() {
    let groups = method::figures(VOICES[0]);
    let value = |name: &str| {
        let mut figures = groups.iter().flat_map(|group| &group.figures);
        figures.find(|figure| figure.name == name).expect(name).value.clone()
    };
    assert_eq!(value("Weken voor intake, tests en plan"), "1 tot 6 weken, meestal 3");
    assert_eq!(value("Begonnen binnen een jaar"), "81 van de 100");
    assert_eq!(value("Dagen tot de start, van wie begon"), "135 dagen");
    assert_eq!(value("Tempo met advies"), "1 keer zo snel");
    assert_eq!(value("Weinig geld"), "€\u{a0}1.250");
    assert_eq!(value("Hoe vaak elk bedrag voorkomt"), "35 · 35 · 20 · 10 van de 100");
}

#[test]
fn the_table_shows_every_row_and_every_miss_has_its_reason() {
    let table = Table::of(&PARAMETERS, &Laws::new(&PARAMETERS), &TARGETS);
    for voice in VOICES {
        let shown = method::calibration(voice);
        assert_eq!(shown.table.rows.len(), table.rows.len());
        assert!(shown.table.rows.iter().flatten().all(|cell| !cell.is_empty()));
        assert_eq!(shown.missed.len(), 3);
        for (names, why) in shown.missed {
            assert!(!names.is_empty() && !why.is_empty());
        }
    }
    let dutch = method::calibration(VOICES[0]);
    let first: Vec<&str> = dutch.table.rows[0].iter().map(String::as_str).collect();
    assert_eq!(
        first,
        ["Begonnen binnen een jaar (Randstad RiseSmart, in Trends)", "81 %", "81 %", "0 punt, past"]
    );
}

#[test]
fn the_documentation_has_the_same_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/CALIBRATION.md");
    let document = std::fs::read_to_string(path).expect("src/CALIBRATION.md");
    let shown = method::calibration(VOICES[3]);
    for row in shown.table.rows {
        let line = format!("| {} |", row.join(" | "));
        assert!(document.contains(&line), "run `cargo xtask calibrate`: {line}");
    }
    for (names, why) in shown.missed {
        assert!(document.contains(&format!("- **{names}**: {why}")), "{names}");
    }
}

#[test]
fn plain_words_come_with_the_figures_they_name() {
    for voice in VOICES {
        let plain = method::plain(voice);
        assert_eq!(plain.len(), 12);
        assert!(plain.iter().any(|(_, body)| body.contains("81") && body.contains("135")));
        assert!(plain.iter().all(|(heading, body)| !heading.is_empty() && !body.is_empty()));
        assert!(method::dated(voice).contains("2026"));
    }
}

#[test]
fn the_full_model_has_its_formulas() {
    let formulas = FULL.iter().flat_map(|part| part.lines).filter(|line| matches!(line, Line::Formula(_)));
    assert!(10 <= formulas.count());
    for voice in VOICES {
        for part in &FULL {
            assert!(!part.heading.get(voice).is_empty());
            for line in part.lines {
                let (Line::Words(text) | Line::Formula(text)) = line;
                assert!(!text.get(voice).is_empty());
            }
        }
    }
}
