//! What is known of an occupation: every code in every language, no figure of our own making, and what is missing.

use crate::people::{PLANNER, all, interests, last, someone};
use content::Voice;
use content::texts::{work_facts as f, work_occupation as t};
use domain::occupations::Fit;
use domain::values::{Address, Language};
use screens::occupations::known::Known;
use screens::occupations::market::openings;
use screens::occupations::person::Person;
use screens::occupations::search::Index;
use screens::occupations::work_page::WorkPage;
use screens::route::Route;
use screens::test::Test;

fn known(language: Language) -> Known {
    Known::of(language).expect("the table")
}

fn words(page: &WorkPage) -> Vec<String> {
    let mut all = vec![page.name.clone(), page.sector.clone(), page.parts.says.to_owned()];
    all.extend(page.why.pro.iter().chain(&page.why.con).cloned());
    for facts in &page.facts {
        all.push(facts.heading.to_owned());
        all.push(facts.note.to_owned());
        all.extend(facts.rows.iter().flat_map(|(label, value)| [(*label).to_owned(), value.clone()]));
    }
    all.extend(page.parts.table.rows.iter().flatten().cloned());
    all.extend(page.parts.missing.iter().map(|(label, _)| label.clone()));
    all.extend(page.sources.iter().flat_map(|(what, _, checked)| [(*what).to_owned(), checked.clone()]));
    all
}

#[test]
fn every_occupation_draws_in_every_language_and_form_for_everyone() {
    for dossier in [someone(&[]), someone(&[last]), all()] {
        for language in Language::ALL {
            for address in [Address::Je, Address::U] {
                let (known, voice) = (known(language), Voice { language, address });
                for occupation in known.facts.iter() {
                    let page = WorkPage::of(known, occupation.code, &dossier, voice).expect("a page");
                    for told in words(&page) {
                        assert!(!told.trim().is_empty(), "{} {page:?}", occupation.code);
                        assert!(!told.contains(['{', '}']) && !told.contains("‘’"), "{told}");
                        assert!(!told.ends_with(": .") && !told.ends_with(": "), "{told}");
                    }
                }
            }
        }
    }
}

#[test]
fn other_names_in_english_stand_on_an_english_page_only_and_find_it_everywhere() {
    let names = |language, code| {
        let voice = Voice { language, ..Voice::default() };
        WorkPage::of(known(language), code, &someone(&[]), voice).expect("a page").names
    };
    for language in [Language::Nl, Language::NlBe] {
        assert!(names(language, 2512).contains(&"java-ontwikkelaar"));
        assert!(!names(language, 2512).contains(&"java developer"), "{language:?}");
        let index = Index::new(known(language).table);
        let found = index.search("java developer", 1);
        assert_eq!(found.first().map(|found| found.occupation.code()), Some(2512));
    }
    assert!(names(Language::En, 2512).contains(&"java developer"));
    assert!(names(Language::En, 2512).contains(&"java-ontwikkelaar"));
}

#[test]
fn a_code_that_we_do_not_know_has_no_page() {
    for code in [0, 1, 9999] {
        assert_eq!(WorkPage::of(known(Language::Nl), code, &all(), Voice::default()), None);
    }
}

#[test]
fn bars_are_the_parts_that_are_known_and_the_table_holds_all_three() {
    let (known, voice) = (known(Language::Nl), Voice::default());
    for dossier in [someone(&[]), someone(&[last]), someone(&[interests]), all()] {
        let person = Person::of(known, &dossier, voice);
        for occupation in known.facts.iter() {
            let fit =
                Fit::of(known.facts, &person.seeker, occupation, &content::occupation_figures::MATCHING);
            let shares: Vec<f64> = [fit.interests, fit.skills, fit.values].into_iter().flatten().collect();
            let page = WorkPage::of(known, occupation.code, &dossier, voice).expect("a page");
            assert_eq!(page.parts.bars.iter().map(|bar| bar.sure).collect::<Vec<_>>(), shares);
            assert_eq!(page.parts.table.rows.len(), 3);
            let absent = page.parts.table.rows.iter().filter(|row| row[1] == t::FIT_NONE.get(voice));
            assert_eq!(absent.count(), 3 - shares.len());
        }
    }
}

#[test]
fn figures_are_those_of_the_table_and_all_others_are_unknown() {
    let (known, voice) = (known(Language::Nl), Voice::default());
    for occupation in known.facts.iter() {
        let page = WorkPage::of(known, occupation.code, &all(), voice).expect("a page");
        let value = |label: &str| {
            let mut rows = page.facts.iter().flat_map(|facts| &facts.rows);
            rows.find(|(known, _)| *known == label).expect("a row").1.clone()
        };
        let tension = known.table.tensions.iter().find(|tension| tension.brc == occupation.group);
        let told = value(f::TENSION.get(voice));
        assert_eq!(told == f::UNKNOWN.get(voice), tension.is_none(), "{told}");
        assert_eq!(told.contains("maart 2023"), tension.is_some(), "{told}");
        let number = tension.map_or_else(String::new, |tension| openings(tension, voice));
        assert!(told.starts_with(&number), "{told}");
        assert!(value(f::SHORTAGE.get(voice)).contains("2026"));
        let bare: Vec<String> = page
            .facts
            .iter()
            .flat_map(|facts| &facts.rows)
            .filter(|(label, _)| {
                ![f::TENSION.get(voice), f::SHORTAGE.get(voice), f::LEVEL.get(voice)].contains(label)
            })
            .map(|(_, value)| value.clone())
            .collect();
        assert!(bare.iter().all(|value| !value.contains(|sign: char| sign.is_ascii_digit())), "{bare:?}");
    }
}

#[test]
fn weights_that_nobody_moved_are_called_an_assumption() {
    let (known, voice) = (known(Language::Nl), Voice::default());
    let mut dossier = all();
    let column = |dossier: &_| {
        let page = WorkPage::of(known, PLANNER, dossier, voice).expect("a page");
        page.parts.table.columns[3].clone()
    };
    assert_eq!(column(&dossier), t::COLUMN_WEIGHT_OURS.get(voice));
    crate::people::work(&mut dossier, domain::dossier::WorkCommand::Weigh(Some([1, 1, 1])));
    assert_eq!(column(&dossier), t::COLUMN_WEIGHT.get(voice));
}

#[test]
fn what_is_not_known_of_the_person_has_a_way_to_say_it() {
    let (known, voice) = (known(Language::Nl), Voice::default());
    let missing = |dossier| {
        let page = WorkPage::of(known, PLANNER, &dossier, voice).expect("a page");
        page.parts.missing.into_iter().map(|(_, href)| href).collect::<Vec<_>>()
    };
    let tests = [Test::Interests, Test::Skills, Test::Values].map(|test| Route::Test(test).href());
    assert_eq!(missing(someone(&[])), [&[Route::Work.href()], &tests[..]].concat());
    assert_eq!(missing(someone(&[last])), tests);
    let page = WorkPage::of(known, PLANNER, &someone(&[last]), voice).expect("a page");
    assert_eq!(page.parts.only, Some(t::ONLY_NEAR.get(voice)));
    assert!(missing(all()).is_empty());
    let mut flat = someone(&[last]);
    crate::people::flat_interests(&mut flat);
    assert_eq!(missing(flat)[0], Route::TestResult(Test::Interests).href());
}

#[test]
fn without_the_last_work_the_distance_is_unknown() {
    let (known, voice) = (known(Language::Nl), Voice::default());
    let page = WorkPage::of(known, PLANNER, &someone(&[]), voice).expect("a page");
    let [far, ..] = &page.facts;
    assert_eq!(far.rows[0].1, f::NO_LAST.get(voice));
    assert_eq!(far.rows[1].1, f::UNKNOWN.get(voice));
    assert_eq!(page.parts.says, t::BAND_NONE.get(voice));
    assert!(page.parts.bars.is_empty() && page.why.pro.is_empty());
}
