//! What a page begins with when it finds several copies: the newest that can be read. Nothing else is dropped.

use crate::copies::copy;
use crate::saved::day;
use chrono::Days;
use domain::dossier::Dossier;
use formats::dossier_file::{VERSION, from_json, to_json};
use formats::kept_copy::{Aside, Found, Mark, Place, Standing, Turn, restore};
use proptest::prelude::*;

/// Every version that was ever written.
const SAVED: [&str; 6] = [
    include_str!("../../saved/v1.json"),
    include_str!("../../saved/v2.json"),
    include_str!("../../saved/v3.json"),
    include_str!("../../saved/v4.json"),
    include_str!("../../saved/v5.json"),
    include_str!("../../saved/v6.json"),
];

/// The text of someone who tells themselves apart by this number.
fn text(number: u32) -> String {
    to_json(&person(number))
}

fn person(number: u32) -> Dossier {
    Dossier { started: Some(day(2026, 1, 1) + Days::new(number.into())), ..Dossier::default() }
}

fn of(kept: &[String]) -> Vec<Found<'_>> {
    kept.iter().map(|kept| Found { place: Place::Copy, kept }).collect()
}

fn bare(kept: &str) -> Found<'_> {
    Found { place: Place::Bare, kept }
}

fn damaged(kept: &str) -> String {
    kept.replace("started", "storted")
}

#[test]
fn the_newest_copy_is_begun_with_wherever_it_stands() {
    for order in [[1, 2, 3], [3, 2, 1], [2, 3, 1]] {
        let kept = order.map(|generation| copy(generation, 7, &text(generation)));
        let kept = of(&kept);
        let restored = restore(&kept);
        assert_eq!(restored.dossier, Some(person(3)));
        assert_eq!(restored.mark, Some(Mark { generation: 3, writer: 7 }));
        assert_eq!((restored.standing, restored.aside), (Standing::Whole, Vec::new()));
    }
}

#[test]
fn a_damaged_copy_is_set_aside_and_another_takes_its_place() {
    let mirror = copy(8, 7, &text(8));
    for spoiled in 0..3 {
        let mut kept = [mirror.clone(), copy(8, 7, &text(8)), copy(7, 7, &text(7))];
        kept[spoiled] = damaged(&kept[spoiled]);
        let restored = {
            let found = of(&kept);
            restore(&found)
        };
        assert_eq!(restored.dossier, Some(person(8)), "copy {spoiled} is damaged");
        assert_eq!(restored.standing, Standing::Whole, "nothing was lost");
        assert_eq!(restored.aside, [(spoiled, Aside::Damaged)]);
        // Its place may be written again, and nothing else that was not seen.
        let own = restored.lineage.next(9);
        assert_eq!(own.generation, 9);
        assert_eq!(restored.lineage.turn(Mark::of(&kept[spoiled]), own), Turn::Write);
    }
}

#[test]
fn when_the_newest_cannot_be_read_that_is_said() {
    let kept = [damaged(&copy(8, 7, &text(8))), copy(7, 7, &text(7))];
    let kept = of(&kept);
    let restored = restore(&kept);
    assert_eq!((restored.dossier, restored.standing), (Some(person(7)), Standing::Earlier));
    assert_eq!(restored.aside, [(0, Aside::Damaged)]);
}

#[test]
fn when_none_can_be_read_all_are_set_aside() {
    let kept = [damaged(&copy(8, 7, &text(8))), copy(7, 7, "{}"), String::new()];
    let kept = of(&kept);
    let restored = restore(&kept);
    assert_eq!((restored.dossier, restored.standing), (None, Standing::Unreadable));
    let mut aside: Vec<usize> = restored.aside.iter().map(|(place, _)| *place).collect();
    aside.sort_unstable();
    assert_eq!(aside, [0, 1, 2]);
    assert_eq!(restore(&[]).standing, Standing::Nothing);
}

#[test]
fn of_two_that_are_equally_new_the_first_is_begun_with_and_the_other_set_aside() {
    let kept = [copy(8, 7, &text(1)), copy(8, 9, &text(2)), copy(8, 7, &text(1))];
    let kept = of(&kept);
    let restored = restore(&kept);
    assert_eq!(restored.dossier, Some(person(1)));
    assert_eq!(restored.aside, [(1, Aside::Other)]);
}

#[test]
fn what_a_newer_program_kept_is_left_alone() {
    let newer = text(9).replace(&format!("\"version\":{VERSION}"), "\"version\":99");
    for kept in
        [[copy(8, 7, &text(8)), copy(9, 7, &newer)], [copy(9, 7, &newer), damaged(&copy(8, 7, &text(8)))]]
    {
        let place = kept.iter().position(|kept| kept.contains(":99")).expect("the newer one");
        let kept = of(&kept);
        let restored = restore(&kept);
        assert_eq!((restored.dossier, restored.standing), (None, Standing::Newer(place)));
        assert!(restored.aside.is_empty(), "nothing is moved");
    }
}

#[test]
fn every_old_text_is_read_and_its_version_told() {
    for (version, old) in (1..).zip(SAVED) {
        let kept = [bare(old)];
        let restored = restore(&kept);
        assert_eq!(restored.dossier, from_json(old).ok());
        assert_eq!(restored.source, Some((version, old)), "so that the text is kept as it was");
        assert_eq!((restored.mark, restored.standing), (None, Standing::Whole));
        // Kept in the new form it is the same, and written once more the same bytes.
        let person = restored.dossier.expect("a dossier");
        let kept = [copy(1, 7, &to_json(&person))];
        let kept = of(&kept);
        let again = restore(&kept).dossier.expect("a dossier");
        assert_eq!(to_json(&again), to_json(&person));
    }
}

#[test]
fn what_an_older_program_kept_beside_copies_is_set_aside() {
    let (kept, old) = (copy(8, 7, &text(8)), text(2));
    let found = [Found { place: Place::Copy, kept: &kept }, bare(&old)];
    let restored = restore(&found);
    assert_eq!(restored.dossier, Some(person(8)));
    assert_eq!(restored.aside, [(1, Aside::Other)]);
}

#[test]
fn rubbish_of_an_older_program_is_set_aside() {
    for rubbish in ["", "null", "{\"format\":"] {
        let found = [bare(rubbish)];
        let restored = restore(&found);
        assert_eq!(
            (restored.standing, &restored.aside[..]),
            (Standing::Unreadable, &[(0, Aside::Damaged)][..])
        );
    }
}

proptest! {
    /// As long as one copy of the newest is whole, nothing is lost, whatever became of the others.
    #[test]
    fn one_whole_copy_is_enough(
        whole in 0..3usize, place in any::<prop::sample::Index>(), bit in 0u8..7, cut in any::<prop::sample::Index>(),
    ) {
        let mut kept = [copy(8, 7, &text(8)), copy(8, 7, &text(8)), copy(8, 7, &text(8))];
        for (at, kept) in kept.iter_mut().enumerate().filter(|(at, _)| *at != whole) {
            let mut bytes = std::mem::take(kept).into_bytes();
            if at % 2 == 0 {
                let place = place.index(bytes.len());
                bytes[place] ^= 1 << bit;
            } else {
                bytes.truncate(cut.index(bytes.len()));
            }
            *kept = String::from_utf8_lossy(&bytes).into_owned();
        }
        let kept = of(&kept);
        let restored = restore(&kept);
        prop_assert_eq!(restored.dossier, Some(person(8)));
        prop_assert_eq!(restored.aside.len(), 2, "and nothing damaged is dropped");
    }

    #[test]
    fn whatever_is_found_there_is_an_answer(kept in prop::collection::vec(".{0,60}(\n.{0,20})?", 0..4)) {
        let restored = restore(&of(&kept)).standing;
        prop_assert!(matches!(restored, Standing::Nothing | Standing::Unreadable));
    }
}
