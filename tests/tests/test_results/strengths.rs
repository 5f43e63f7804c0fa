//! Hidden talents: only what the answers show and the person did not name, and only when asked.

use crate::sample::{at_levels, name};
use content::Voice;
use content::texts::test_results as t;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{hidden_talents, strengths};

const LEVELS: [u8; 12] = [5, 2, 2, 5, 2, 2, 2, 2, 2, 2, 2, 2];

#[test]
fn nothing_is_told_before_a_strength_is_named_or_it_is_asked() {
    let sitting = at_levels(Test::WorkStyles, &LEVELS);
    let hidden = hidden_talents(Test::WorkStyles, &sitting, false, Voice::default());
    assert!(hidden.says.is_none() && hidden.talents.is_empty() && hidden.named.is_none());
    let hidden = hidden_talents(Test::WorkStyles, &sitting, true, Voice::default());
    let names: Vec<&str> = hidden.talents.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, [name(Test::WorkStyles, 0), name(Test::WorkStyles, 3)]);
}

#[test]
fn what_was_named_is_not_hidden() {
    let mut sitting = at_levels(Test::WorkStyles, &LEVELS);
    let ids = made_of(Test::WorkStyles).instrument.scales;
    sitting.name(ids[0].to_owned(), true);
    let hidden = hidden_talents(Test::WorkStyles, &sitting, false, Voice::default());
    assert_eq!(hidden.talents.len(), 1);
    assert!(hidden.named.is_some_and(|named| named.contains(name(Test::WorkStyles, 0))));
    sitting.name(ids[3].to_owned(), true);
    let hidden = hidden_talents(Test::WorkStyles, &sitting, false, Voice::default());
    assert_eq!(hidden.says, Some(t::HIDDEN_NONE.get(Voice::default())));
}

#[test]
fn a_flat_profile_hides_nothing() {
    let hidden =
        hidden_talents(Test::WorkStyles, &at_levels(Test::WorkStyles, &[4; 12]), true, Voice::default());
    assert!(hidden.talents.is_empty());
    assert_eq!(strengths(Test::WorkStyles, Voice::default()).len(), 12);
}
