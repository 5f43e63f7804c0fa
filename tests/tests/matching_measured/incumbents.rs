//! How often someone finds the work they have. Leaves out how sure that is.

use crate::incumbent::{ALL, Interests, OWN, Taken};
use crate::people::{SHOWN, assert_documented, list_of, people};
use domain::occupations::FitBand;

const NONE: Taken = Taken { interests: Interests::None, skills: false, values: false, last: false };
const START: Taken = Taken { interests: Interests::Start, ..NONE };
const SIXTY: Taken = Taken { interests: Interests::All, ..NONE };

/// What is known, how far people lie from their work, and the least: of own work in the first band, in the first two, and
/// among the first twenty.
const ROWS: [(&str, Taken, f64, [f64; 3]); 10] = [
    ("interests, 30 items", START, OWN, [0.8, 0.95, 0.4]),
    ("interests, 60 items", SIXTY, OWN, [0.85, 0.95, 0.45]),
    ("skills", Taken { skills: true, ..NONE }, OWN, [0.0, 0.3, 0.25]),
    ("values", Taken { values: true, ..NONE }, OWN, [0.4, 0.7, 0.15]),
    ("interests and values", Taken { values: true, ..SIXTY }, OWN, [0.75, 0.95, 0.55]),
    ("all three", ALL, OWN, [0.65, 0.95, 0.7]),
    ("all three, people half as far", ALL, OWN / 2.0, [0.8, 0.95, 0.8]),
    ("all three, people as the work", ALL, 0.0, [0.9, 0.95, 0.8]),
    ("last work alone", Taken { last: true, ..NONE }, OWN, [1.0, 1.0, 1.0]),
    ("all three and last work", Taken { last: true, ..ALL }, OWN, [0.8, 0.95, 0.95]),
];

#[test]
fn people_find_their_own_work() {
    let mut rows = Vec::new();
    let mut missed = Vec::new();
    for (name, taken, own, least) in ROWS {
        let people = people(own);
        let (mut good, mut fits, mut first, mut wide, mut wider) = (0, 0, 0, 0, 0);
        let mut places = Vec::new();
        for person in &people {
            let list = list_of(person, taken, None);
            wide += list.iter().filter(|(_, band)| *band == FitBand::Good).count();
            wider += list.iter().filter(|(_, band)| FitBand::Fits <= *band).count();
            let place = list.iter().position(|(code, _)| *code == person.0.code);
            places.push(place.map_or(usize::MAX, |place| place + 1));
            let Some(place) = place else { continue };
            good += usize::from(list[place].1 == FitBand::Good);
            fits += usize::from(FitBand::Fits <= list[place].1);
            first += usize::from(place < SHOWN);
        }
        places.sort_unstable();
        let all = people.len() as f64;
        let share = |count: usize| count as f64 / all;
        let percent = |count: usize| format!("{:.0} %", share(count) * 100.0);
        let mean = |count: usize| format!("{:.0}", share(count));
        rows.push(format!(
            "| {name} | {} of {} | {} of {} | {} | {} |",
            percent(good),
            mean(wide),
            percent(fits),
            mean(wider),
            percent(first),
            places[places.len() / 2],
        ));
        let found = [share(good), share(fits), share(first)];
        if found.iter().zip(least).any(|(found, least)| *found < least) {
            missed.push(format!("{name}: {found:?}, at least {least:?}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    assert_documented(&rows);
}
