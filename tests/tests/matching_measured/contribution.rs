//! How much each part contributes: what changes in the first twenty when its weight is zero.

use crate::incumbent::{ALL, OWN, Taken};
use crate::people::{SHOWN, assert_documented, list_of, people, shared};
use content::occupation_figures::MATCHING;
use domain::occupations::Weights;

#[test]
fn every_part_contributes_and_none_is_all() {
    let own = MATCHING.weights();
    let without = [
        ("interests", Weights { interests: 0.0, ..own }),
        ("skills", Weights { skills: 0.0, ..own }),
        ("values", Weights { values: 0.0, ..own }),
    ];
    let people = people(OWN);
    let mut rows = Vec::new();
    for (name, weights) in without {
        let mut told = vec![name.to_owned()];
        for taken in [ALL, Taken { last: true, ..ALL }] {
            let (mut same, mut first) = (0, 0);
            for person in &people {
                let list = list_of(person, taken, Some(weights));
                same += shared(&list_of(person, taken, None), &list, SHOWN);
                first += usize::from(list.iter().take(SHOWN).any(|(code, _)| *code == person.0.code));
            }
            let mean = |count: usize| count as f64 / people.len() as f64;
            let changed = SHOWN as f64 - mean(same);
            told.push(format!("{changed:.1}"));
            told.push(format!("{:.0} %", mean(first) * 100.0));
            assert!((2.0..=14.0).contains(&changed), "without {name} {changed} of twenty change");
        }
        rows.push(format!("| {} |", told.join(" | ")));
    }
    assert_documented(&rows);
}
