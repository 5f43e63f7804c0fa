//! Terms of the law and no other clock; people first for who is ill; the lists of the page.

use crate::people::{belgian, dutch, row, run, state, today, voice};
use chrono::{Days, NaiveDate};
use content::checklist;
use domain::dossier::{Command, Dossier, Entry, Fact, FactValue};
use domain::rights::RightsQuestion;
use screens::against_rule::RuleCell;
use screens::signing;

#[test]
fn only_terms_of_the_law_that_run_are_counted_down_the_nearest_first() {
    assert!(signing::clock(&Dossier::default(), today(), voice()).terms.is_empty());
    let mut dossier = dutch();
    run(&mut dossier, [state(Fact::Noticed, FactValue::Day(today()))]);
    let withdrawals = |on: NaiveDate| {
        let terms = signing::clock(&dossier, on, voice()).terms;
        assert!(terms.iter().all(|term| term.is_legal && term.is_ahead), "{terms:?}");
        terms.into_iter().filter(|term| term.when.contains("16 maart 2026")).collect::<Vec<_>>()
    };
    let now = withdrawals(today());
    assert_eq!(now.len(), 1, "the term stands there once: {now:?}");
    assert!(now[0].note.contains("14"), "{now:?}");
    assert!(!withdrawals(today() + Days::new(14))[0].note.contains(char::is_numeric));
    assert!(withdrawals(today() + Days::new(15)).is_empty());
}

#[test]
fn someone_who_is_ill_is_led_to_people() {
    let mut dossier = dutch();
    run(&mut dossier, [Command::Enter(Entry::Ill), state(Fact::Ill, FactValue::Truth(true))]);
    let stop = signing::clock(&dossier, today(), voice()).stop.expect("a door");
    assert!(!stop.people.is_empty());
    assert!(matches!(row(&dossier, "severance").rule, RuleCell::Nothing(_)));
}

#[test]
fn the_lists_of_the_page_are_there_and_what_is_asked_has_a_row() {
    for id in signing::LISTS {
        assert!(checklist(id).is_some(), "{id}");
    }
    for dossier in [dutch(), belgian()] {
        assert_eq!(signing::asked(&dossier)[0], RightsQuestion::LastDay);
        assert!(signing::rows(&dossier, today(), voice()).expect("a country").len() >= 3);
        assert!(!signing::lines(&dossier, today(), voice()).is_empty());
    }
}
