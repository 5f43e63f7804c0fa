//! What is shown to whom: the countries that count, the sources, and the place of the page.

use crate::readers::{BOTH, NL, TODAY, VOICES, all, holds_in};
use content::{Voice, sources};
use domain::dossier::{Command, Dossier};
use domain::values::{Address, Answer, Country, Language};
use screens::explainers::{ExplainersPage, ShownExplainer, page};
use screens::route::Route;

fn of(lives: Option<Country>, works: Option<Country>) -> Dossier {
    let mut dossier = Dossier::default();
    let answer = |country: Option<Country>| country.map_or(Answer::Open, Answer::Known);
    dossier.apply(Command::Lives(answer(lives)), TODAY).expect("a country");
    dossier.apply(Command::Works(answer(works)), TODAY).expect("a country");
    dossier
}

pub fn rows(page: &ExplainersPage) -> impl Iterator<Item = &ShownExplainer> {
    page.groups.iter().flat_map(|group| &group.rows)
}

#[test]
fn who_told_of_one_country_sees_that_country() {
    for country in BOTH {
        for dossier in [of(Some(country), None), of(None, Some(country)), of(Some(country), Some(country))] {
            let page = page(&dossier, NL);
            assert_eq!(page.both, None);
            assert!(rows(&page).all(|row| holds_in(row.id, country) && !row.title.contains('(')));
            let here = all().filter(|explainer| explainer.countries.contains(&country)).count();
            assert_eq!(rows(&page).count(), here);
        }
    }
}

#[test]
fn both_countries_show_with_their_names_when_unknown_and_across_the_border() {
    let border = of(Some(Country::Netherlands), Some(Country::Belgium));
    for (dossier, own) in [(Dossier::default(), Country::Netherlands), (border, Country::Belgium)] {
        let page = page(&dossier, NL);
        assert!(page.both.is_some());
        assert_eq!(rows(&page).count(), all().count());
        for group in &page.groups {
            let places: Vec<bool> = group.rows.iter().map(|row| holds_in(row.id, own)).collect();
            assert!(places.is_sorted_by_key(|is_own| !is_own), "the own country comes first: {group:?}");
        }
        for row in rows(&page) {
            let is_of_one = BOTH.iter().any(|country| !holds_in(row.id, *country));
            assert_eq!(row.title.contains('('), is_of_one, "{}", row.title);
        }
    }
    let flemish = page(&Dossier::default(), Voice::new(Language::NlBe, Address::Je));
    let place = |id: &str| rows(&flemish).position(|row| row.id == id);
    assert!(place("plicht-be") < place("plicht-nl"));
}

#[test]
fn every_row_has_all_that_is_to_be_said_in_every_voice() {
    for voice in VOICES {
        for row in rows(&page(&Dossier::default(), voice)) {
            assert!(row.simple.is_some_and(|simple| !simple.is_empty()), "{}", row.id);
            assert!(row.paragraphs.iter().all(|text| !text.is_empty()), "{}", row.id);
            let explainer = all().find(|each| each.id == row.id).expect("its explanation");
            let source = row.source.as_ref();
            assert_eq!(source.map(|shown| shown.source.id), explainer.source, "{}", row.id);
            assert!(source.is_none_or(|shown| shown.checked.contains("2026")), "{}", row.id);
        }
    }
}

#[test]
fn what_holds_in_one_country_by_law_names_its_source() {
    let by_law = ["plicht-nl", "plicht-be", "inhoud-be", "transitievergoeding", "tweede-spoor", "uwv"];
    for id in by_law {
        let explainer = all().find(|explainer| explainer.id == id).expect(id);
        assert!(explainer.countries.len() == 1 && explainer.source.and_then(sources::find).is_some(), "{id}");
    }
}

#[test]
fn the_page_has_its_place() {
    assert_eq!(Route::Explainers.href(), "#/uitleg");
    assert_eq!(Route::from_fragment("/uitleg"), Route::Explainers);
}
