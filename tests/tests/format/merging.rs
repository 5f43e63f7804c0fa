//! Two dossiers put together: nothing of either is lost, and doing it again changes nothing. Leaves out cases: those are in
//! `merging_cases`.

use crate::dossiers::dossier;
use domain::dossier::{Dossier, Record, RecordField};
use formats::dossier_file::{Merged, beside, from_json, merge, to_json};
use proptest::prelude::*;

/// Whether all words of a note are in another dossier, under its id or one made from it.
fn has_words(dossier: &Dossier, id: &str, words: &str) -> bool {
    dossier.notes.iter().any(|(known, kept)| known.starts_with(id) && kept.contains(words))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_of_the_first_is_lost_or_changed(first in dossier(), second in dossier()) {
        let Merged { dossier: both, .. } = merge(&first, &second);
        for (id, words) in first.notes.iter() {
            prop_assert!(has_words(&both, id, words), "{id}");
        }
        for record in first.records.iter() {
            let kept = both.records.get(record.id).expect("a record of the first");
            prop_assert_eq!((kept.kind, kept.made), (record.kind, record.made));
            for (field, value) in record.iter() {
                let same = kept.get(field) == Some(value) || kept.words(field).contains(record.words(field));
                prop_assert!(same, "{:?}", field);
            }
        }
        for (id, status) in first.tasks.iter() {
            prop_assert_eq!(both.tasks.get(id), Some(status));
        }
        for (test, sitting) in first.assessments.iter() {
            let kept = both.assessments.get(test).expect("a test of the first");
            for (item, reply) in sitting.answers.iter() {
                prop_assert_eq!(kept.answers.get(item), Some(reply));
            }
        }
        for route in &first.routes {
            prop_assert!(both.routes.contains(route));
        }
        for assumption in &first.assumptions {
            prop_assert!(both.assumptions.contains(assumption));
        }
    }

    #[test]
    fn what_only_the_second_has_is_there_or_counted(first in dossier(), second in dossier()) {
        let Merged { dossier: both, left_out, .. } = merge(&first, &second);
        if 0 < left_out {
            return Ok(());
        }
        for (id, words) in second.notes.iter() {
            prop_assert!(has_words(&both, id, words), "{id}");
        }
        for (id, _) in second.tasks.iter() {
            prop_assert!(both.tasks.get(id).is_some());
        }
        for record in second.records.iter() {
            let has = |kept: &Record| {
                let is_one_of_its_kind = record.kind.most() == 1 || record.get(RecordField::Task).is_some();
                kept.kind == record.kind
                    && (is_one_of_its_kind || kept.made == record.made)
                    && record.iter().all(|(field, _)| kept.get(field).is_some())
            };
            prop_assert!(both.records.iter().any(has), "{:?}", record);
        }
        for (test, sitting) in second.assessments.iter() {
            let kept = both.assessments.get(test).expect("a test of the second");
            prop_assert!(sitting.answers.iter().all(|(item, _)| kept.answers.get(item).is_some()));
        }
        for assumption in &second.assumptions {
            prop_assert!(both.assumptions.iter().any(|known| known.figure == assumption.figure));
        }
        for route in &second.routes {
            prop_assert!(both.routes.iter().any(|known| known.answers == route.answers));
        }
        for entry in &second.diary {
            prop_assert!(both.diary.iter().any(|known| known.day == entry.day));
        }
    }

    #[test]
    fn doing_it_again_changes_nothing(first in dossier(), second in dossier()) {
        let once = merge(&first, &second);
        if 0 < once.left_out {
            return Ok(());
        }
        let again = merge(&once.dossier, &second);
        prop_assert_eq!(&again.dossier, &once.dossier);
    }

    #[test]
    fn with_itself_or_with_nothing_it_is_what_it_was(dossier in dossier()) {
        let nothing = Dossier { language: dossier.language, address: dossier.address, ..Dossier::default() };
        prop_assert_eq!(merge(&dossier, &dossier), Merged { dossier: dossier.clone(), differing: 0, left_out: 0 });
        prop_assert_eq!(merge(&dossier, &nothing).dossier, dossier.clone());
        prop_assert!(beside(&dossier, &dossier).iter().all(|part| part.other == 0 && part.first == part.second));
    }

    #[test]
    fn what_comes_of_it_can_be_kept_and_read(first in dossier(), second in dossier()) {
        let Merged { dossier: both, .. } = merge(&first, &second);
        prop_assert_eq!(from_json(&to_json(&both)), Ok(both));
    }
}
