//! On paper: the latest first, months and no days, and only what was filled in.

use super::{EN, NL, add, day, line, person};
use domain::dossier::RecordField as F;
use domain::dossier::{Dossier, RecordKind as K};
use screens::cv::{PARTS, Paper, ordered, paper};

#[test]
fn an_empty_one_has_nothing() {
    let Paper { name, parts, .. } = paper(&Dossier::default(), NL);
    assert!(name.is_empty() && parts.is_empty());
    assert!(paper(&Dossier::default(), NL).is_empty());
}

#[test]
fn what_goes_on_comes_first_then_the_latest() {
    let dossier = person();
    let roles: Vec<&str> = ordered(&dossier, K::CvWork).into_iter().map(|it| it.words(F::Role)).collect();
    assert_eq!(roles, ["Vrijwilliger", "Planner", "Chauffeur", "Zonder dagen"]);
}

#[test]
fn it_reads_as_one_column_of_plain_words() {
    let made = paper(&person(), NL);
    assert_eq!((made.name.as_str(), made.label.as_str()), ("Noor de Vries", "Planner"));
    assert_eq!(made.contact, "Gent | 0470 00 00 00 | noor@example.org | www.linkedin.com/in/noor");
    let headings: Vec<&str> = made.parts.iter().map(|part| part.heading).collect();
    assert_eq!(headings, ["Werk", "Opleiding en cursussen", "Vaardigheden", "Talen", "Ook gedaan"]);
    let first = |place: usize| &made.parts[place].items[0];
    assert_eq!(first(0).when, "januari 2020 – nu");
    assert_eq!(made.parts[0].items[1].head, "Planner, Veldman \"Vracht\", Aalst");
    assert_eq!(made.parts[0].items[1].when, "september 2012 – december 2026");
    assert_eq!(first(1).when, "juni 2004");
    assert_eq!(first(2).head, "Excel (zeer goed)");
    assert_eq!(first(4).when, "tot mei 2028");
    assert!(!made.is_long);
    assert_eq!(paper(&person(), EN).parts[0].items[0].when, "January 2020 – now");
}

#[test]
fn it_says_when_it_gets_too_long() {
    let mut dossier = person();
    for _ in 0..8 {
        let words = "woord ".repeat(150);
        add(
            &mut dossier,
            K::CvWork,
            vec![(F::Role, line("Werk")), (F::From, day(2001, 1)), (F::Note, line(&words))],
        );
    }
    assert!(paper(&dossier, NL).is_long);
}

#[test]
fn every_part_asks_only_fields_that_it_has_and_asks_them_all() {
    for part in PARTS {
        let mut asked: Vec<F> = part.fields.concat();
        asked.sort_unstable();
        let mut has = part.kind.fields().to_vec();
        has.sort_unstable();
        assert_eq!(asked, has, "{}", part.kind.id());
    }
}
