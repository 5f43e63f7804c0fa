//! People to talk to: crisis first, by where someone lives.

use chrono::NaiveDate;
use content::{Voice, help_lines};
use domain::dossier::{Command, Dossier, Entry};
use domain::values::{Address, Answer, Country, Language};
use screens::help::{HelpPage, page};

const TODAY: NaiveDate = content::day(2026, 11, 23);

fn of(lives: Answer<Country>, works: Answer<Country>) -> Dossier {
    let mut dossier = Dossier::default();
    dossier.apply(Command::Lives(lives), TODAY).unwrap();
    dossier.apply(Command::Works(works), TODAY).unwrap();
    dossier
}

fn numbers(page: &HelpPage) -> Vec<&str> {
    let entries = page.groups.iter().flat_map(|group| &group.entries);
    entries.filter_map(|entry| entry.call.as_ref().map(|call| call.href.as_str())).collect()
}

#[test]
fn crisis_comes_first_for_everyone() {
    for lives in [Answer::Open, Answer::Known(Country::Netherlands), Answer::Known(Country::Belgium)] {
        let page = page(&of(lives, Answer::Open), TODAY, Voice::default());
        assert_eq!(numbers(&page).first(), Some(&"tel:112"));
        assert!(page.groups[0].body.is_some());
    }
}

#[test]
fn who_lives_in_one_country_sees_that_country() {
    let dutch = page(&of(Answer::Known(Country::Netherlands), Answer::Open), TODAY, Voice::default());
    assert!(numbers(&dutch).contains(&"tel:113") && !numbers(&dutch).contains(&"tel:1813"));
    let known = Answer::Known(Country::Belgium);
    let belgian = page(&of(known, known), TODAY, Voice::default());
    assert!(numbers(&belgian).contains(&"tel:1813") && !numbers(&belgian).contains(&"tel:113"));
    assert!(belgian.groups.iter().flat_map(|group| &group.entries).all(|entry| entry.country.is_none()));
}

#[test]
fn both_countries_show_when_unknown_and_across_the_border() {
    let border = of(Answer::Known(Country::Netherlands), Answer::Known(Country::Belgium));
    for (dossier, says_so) in [(Dossier::default(), false), (border, true)] {
        let page = page(&dossier, TODAY, Voice::default());
        let count: usize = page.groups.iter().map(|group| group.entries.len()).sum();
        assert_eq!(count, help_lines().len());
        assert_eq!(page.both.is_some(), says_so);
    }
}

#[test]
fn the_language_only_changes_the_order() {
    let flemish = page(&Dossier::default(), TODAY, Voice::new(Language::NlBe, Address::Je));
    let place = |number: &str| numbers(&flemish).iter().position(|each| *each == number);
    assert!(place("tel:1813") < place("tel:113"));
}

#[test]
fn someone_who_is_ill_reads_that_first() {
    let mut dossier = Dossier::default();
    assert_eq!(page(&dossier, TODAY, Voice::default()).ill, None);
    dossier.apply(Command::Enter(Entry::Ill), TODAY).unwrap();
    assert!(page(&dossier, TODAY, Voice::default()).ill.is_some());
}

#[test]
fn numbers_past_their_review_say_so() {
    let overdue = |today| {
        let page = page(&Dossier::default(), today, Voice::default());
        page.groups.iter().flat_map(|group| &group.entries).filter(|entry| entry.overdue.is_some()).count()
    };
    assert_eq!(overdue(TODAY), 0);
    assert_eq!(overdue(content::day(2040, 1, 1)), help_lines().len());
}
