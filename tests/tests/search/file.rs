//! The file for spreadsheets, read back by a reader that knows nothing of us.

use crate::report::some;
use crate::sample::{VOICE, add, ago, day, today, words};
use domain::dossier::{RecordField as F, RecordKind};
use formats::csv::{Cell, written};
use proptest::prelude::*;
use screens::search_report::{Column, Preset, file};

/// The rows of a file, as another program reads them.
fn read(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn it_has_a_head_in_the_language_and_a_line_for_each_thing() {
    let dossier = some();
    let text = file(&dossier, Preset::Weeks.period(&dossier, today()), &Column::ALL, VOICE);
    let rows = read(&text);
    let head: Vec<&str> = Column::ALL.iter().map(|column| column.words().get(VOICE)).collect();
    assert_eq!(rows[0], head);
    assert_eq!(rows.len(), 6);
    assert!(rows.iter().all(|row| row.len() == head.len()));
    let applied = &rows[1];
    assert_eq!(applied[0], ago(20).to_string());
    // Ten days, in Dutch decimals.
    assert_eq!(applied[6], "1,4");
    assert!(text.lines().all(|line| line.matches('\r').count() <= 1));
}

#[test]
fn what_looks_like_a_formula_is_made_harmless() {
    let mut dossier = some();
    for evil in ["=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)"] {
        add(&mut dossier, RecordKind::Activity, vec![(F::Title, words(evil)), (F::Day, day(today()))]);
    }
    let text = file(&dossier, Preset::Weeks.period(&dossier, today()), &Column::FIRST, VOICE);
    let cells: Vec<String> = read(&text).into_iter().flatten().collect();
    assert!(cells.iter().any(|cell| cell == "'=HYPERLINK(\"http://x\")"));
    assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "{cells:?}");
}

#[test]
fn numbers_have_a_comma() {
    let cells = [0, 4, 10, 125, -7].map(Cell::Tenths).to_vec();
    assert_eq!(read(&written(&[cells])), [["0,0", "0,4", "1,0", "12,5", "-0,7"]]);
}

proptest! {
    #[test]
    fn any_words_come_back_as_they_were(rows in proptest::collection::vec(proptest::collection::vec("\\PC*|[;\",\n\t ='a]{0,6}", 2..5), 1..5)) {
        let cells = |row: &Vec<String>| row.iter().map(|words| Cell::Words(words.clone())).collect::<Vec<_>>();
        let text = written(&rows.iter().map(cells).collect::<Vec<_>>());
        let guarded = |words: &String| {
            if words.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{words}") } else { words.clone() }
        };
        let expected: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(guarded).collect()).collect();
        prop_assert_eq!(read(&text), expected);
    }
}
