//! How much of the first twenty stays when fewer items are answered, or when answers move by a point.

use crate::incumbent::{ALL, Interests, OWN, Taken, dossier, shaken};
use crate::people::{Person, SHOWN, assert_documented, list, list_of, people, shared};
use domain::occupations::FitBand;

const INTERESTS: Taken = Taken { interests: Interests::All, skills: false, values: false, last: false };

type List = Vec<(u16, FitBand)>;

fn fewer(person: &Person, taken: Taken) -> (List, List) {
    (list_of(person, taken, None), list_of(person, Taken { interests: Interests::Start, ..taken }, None))
}

fn moved((truth, seed): &Person, taken: Taken) -> (List, List) {
    let before = dossier(truth, taken, *seed);
    (list(&before, None), list(&shaken(&before, *seed), None))
}

/// What is compared, what is known, and the least that is shared of twenty.
type Row = (&'static str, Taken, fn(&Person, Taken) -> (List, List), f64);

#[test]
fn much_of_the_first_twenty_stays() {
    let with_last = Taken { last: true, ..ALL };
    let rows: [Row; 6] = [
        ("30 items beside 60, interests alone", INTERESTS, fewer, 10.0),
        ("30 items beside 60, with skills and values", ALL, fewer, 12.0),
        ("30 items beside 60, with last work too", with_last, fewer, 14.0),
        ("answers moved, interests alone", INTERESTS, moved, 10.0),
        ("answers moved, all three tests", ALL, moved, 10.0),
        ("answers moved, with last work too", with_last, moved, 13.0),
    ];
    let people = people(OWN);
    let mut told = Vec::new();
    for (name, taken, compare, least) in rows {
        let (mut same, mut near, mut fits) = (0, 0, 0);
        for person in &people {
            let (before, after) = compare(person, taken);
            same += shared(&before, &after, SHOWN);
            near += shared(&before, &after, 2 * SHOWN);
            let count = after.iter().take_while(|(_, band)| FitBand::Fits <= *band).count();
            fits += shared(&before, &after, count);
        }
        let mean = |count: usize| count as f64 / people.len() as f64;
        told.push(format!("| {name} | {:.1} | {:.1} | {:.1} |", mean(same), mean(near), mean(fits)));
        assert!(least <= mean(same), "{name}: {}", mean(same));
    }
    assert_documented(&told);
}
