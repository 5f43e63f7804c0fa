//! Two occupations side by side: what can be chosen, and that both say the same things.

use crate::people::{NURSE, PLANNER, all, last, someone, work};
use content::Voice;
use content::texts::work_occupation as o;
use domain::dossier::{Dossier, WorkCommand};
use domain::values::{Address, Language};
use screens::occupations::known::Known;
use screens::occupations::work_compare::{choices, compared, left_out};

#[test]
fn what_is_kept_comes_first_and_nothing_twice() {
    let known = Known::of(Language::Nl).expect("the table");
    let mut dossier = someone(&[last]);
    let codes = |dossier: &Dossier| {
        let options = choices(known, dossier, Voice::default()).options;
        options.into_iter().map(|(code, _)| code).collect::<Vec<_>>()
    };
    assert!(codes(&someone(&[])).is_empty());
    let best = codes(&dossier);
    assert_eq!(best.len(), 20);
    work(&mut dossier, WorkCommand::Keep(NURSE, String::new()));
    work(&mut dossier, WorkCommand::Keep(best[3], String::new()));
    let with_kept = codes(&dossier);
    assert_eq!(with_kept[..3], [NURSE, best[3], best[0]]);
    assert_eq!(with_kept.len(), 21);
    work(&mut dossier, WorkCommand::PutAside(NURSE, true));
    let with_aside = codes(&dossier);
    assert_eq!((with_aside[0], with_aside.last()), (best[3], Some(&NURSE)));
    let told = left_out(known, [best[3], NURSE], &dossier, Voice::default());
    let why = o::LEFT_OUT.fill(Voice::default(), [o::LEFT_OUT_ASIDE.get(Voice::default())]);
    assert!(told.len() == 1 && told[0].ends_with(&why), "{told:?}");
}

#[test]
fn both_columns_are_full_for_any_two() {
    let mut dossier = all();
    work(&mut dossier, WorkCommand::Keep(NURSE, "Bellen met Ria".to_owned()));
    for language in Language::ALL {
        let known = Known::of(language).expect("the table");
        let voice = Voice { language, address: Address::U };
        let mut labels = Vec::new();
        for occupation in known.facts.iter().filter(|occupation| occupation.code != NURSE) {
            let table = compared(known, [NURSE, occupation.code], &dossier, voice).expect("a table");
            assert!(table.columns.len() == 3 && table.rows.iter().all(|row| row.len() == 3));
            assert!(table.rows.iter().flatten().all(|cell| !cell.trim().is_empty()));
            let told: Vec<String> = table.rows.iter().map(|row| row[0].clone()).collect();
            assert!(labels.is_empty() || labels == told);
            labels = told;
            let note = table.rows.last().expect("a row");
            assert_eq!(note[..2], [o::NOTE.get(voice), "Bellen met Ria"]);
        }
    }
}

#[test]
fn one_and_the_same_or_one_unknown_is_no_comparison() {
    let known = Known::of(Language::Nl).expect("the table");
    for codes in [[PLANNER, PLANNER], [PLANNER, 9999], [1, NURSE]] {
        assert_eq!(compared(known, codes, &all(), Voice::default()), None);
    }
}
