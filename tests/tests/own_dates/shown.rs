//! Own dates on the screens: nearest first, each once, with what letting it go costs. Leaves out which dates.

use crate::cases::{contract, day, ends};
use content::Voice;
use domain::dossier::{Dossier, Ending};
use domain::values::Country::{Belgium, Netherlands};
use screens::evaluation::evaluate;
use screens::first_aid::deadline_list;
use screens::map::{Home, RouteMap};

fn told() -> Dossier {
    contract(Netherlands, Ending::Notice, day(2026, 11, 20), day(2026, 12, 31))
}

fn map(dossier: &Dossier, today: chrono::NaiveDate) -> RouteMap {
    RouteMap::of(dossier, today, Voice::default())
}

#[test]
fn the_map_has_every_date_ahead_nearest_first() {
    let map = map(&told(), day(2026, 11, 21));
    let until: Vec<&str> = map.dates.iter().map(|date| date.until.as_str()).collect();
    assert_eq!(
        until,
        ["Tot en met 7 januari 2027", "Tot en met 28 februari 2027", "Tot en met 31 maart 2027"]
    );
    assert!(map.dates.iter().all(|date| date.skipping.is_some_and(|cost| !cost.is_empty())));
    let unsure: Vec<bool> = map.dates.iter().map(|date| date.check.is_some()).collect();
    assert_eq!(unsure, [false, true, false], "contesting a dismissal says that it must be checked");
    let Home::OneThing(_, nearest) = Home::of(&told(), day(2026, 11, 21), false, Voice::default()) else {
        panic!("the first days");
    };
    assert_eq!(nearest.as_ref(), map.dates.first());
}

#[test]
fn what_has_passed_leaves_the_map_but_not_first_aid() {
    let later = day(2027, 3, 1);
    assert_eq!(map(&told(), later).dates.len(), 1);
    let list = deadline_list::list(&told(), later, Voice::default());
    assert_eq!(list.items.len(), 3);
    assert!(map(&told(), day(2027, 4, 1)).dates.is_empty());
}

#[test]
fn another_end_moves_the_map_first_aid_and_the_evaluation_at_once() {
    let today = day(2026, 11, 21);
    let mut moved = told();
    ends(&mut moved, day(2027, 1, 31));
    let (before, after) = (map(&told(), today).dates, map(&moved, today).dates);
    assert_eq!(after[0].until, "Tot en met 7 februari 2027");
    assert!(before.iter().zip(&after).all(|(before, after)| before.until != after.until));
    let first = deadline_list::first_date(&moved, today, Voice::default());
    assert_eq!(first.map(|(date, _)| date), Some(day(2027, 2, 7)));
    let dated: Vec<String> = evaluate(&moved, today).deadlines.into_iter().filter_map(|it| it.date).collect();
    assert_eq!(dated, ["2027-02-07", "2027-03-31", "2027-04-30"]);
}

#[test]
fn each_deadline_of_a_country_has_its_words() {
    for country in [Netherlands, Belgium] {
        for ending in [Ending::Notice, Ending::Agreement, Ending::Collective, Ending::Court, Ending::TermEnds]
        {
            let dossier = contract(country, ending, day(2026, 11, 20), day(2026, 12, 31));
            let list = deadline_list::list(&dossier, day(2026, 11, 21), Voice::default());
            assert!(list.items.iter().all(|item| !item.name.is_empty() && !item.grounds.is_empty()));
            assert!(list.items.iter().any(|item| item.is_ahead), "{country:?} {ending:?}");
        }
    }
}
