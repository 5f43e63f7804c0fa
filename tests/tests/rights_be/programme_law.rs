//! Laws of hours and blocks: blocks join, hours add up, and each next block of the special rule has its request.

use crate::outcome::by;
use crate::people::{day, months_before, plus, someone};
use chrono::NaiveDate;
use content::law::be::LAW;
use domain::rights::Ruling;
use domain::rights::be::{self, BelgianFacts, OutplacementStep, Programme, Regime};
use proptest::prelude::*;

fn programme(facts: &BelgianFacts) -> Programme {
    be::programme(facts, &LAW).known().cloned().expect("a programme")
}

fn special(noticed: NaiveDate) -> BelgianFacts {
    BelgianFacts { began: Some(months_before(noticed, 50)), ..someone(noticed) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn blocks_join_and_their_hours_add_up(after in 0_i64..4_000, is_special in any::<bool>()) {
        let noticed = plus(day(2024, 11, 1), after);
        let facts = if is_special { special(noticed) } else { someone(noticed) };
        let programme = programme(&facts);
        prop_assert_eq!(programme.regime, if is_special { Regime::Special } else { Regime::General });
        prop_assert_eq!(programme.blocks.iter().map(|block| block.hours).sum::<i64>(), programme.hours);
        prop_assert_eq!(programme.blocks[0].from, plus(noticed, 1));
        for pair in programme.blocks.windows(2) {
            prop_assert_eq!(pair[1].from, plus(pair[0].until, 1));
        }
        for block in &programme.blocks {
            let asks = is_special && block.from != programme.blocks[0].from;
            prop_assert_eq!(block.request_by.is_some(), asks);
            prop_assert!(block.request_by.is_none_or(|by| block.from < by && by < block.until));
        }
    }
}

#[test]
fn blocks_of_a_start_that_is_known_run_from_there() {
    let facts = BelgianFacts { guidance_began: Some(day(2028, 2, 29)), ..someone(day(2028, 1, 10)) };
    let days: Vec<_> = programme(&facts).blocks.iter().map(|block| (block.from, block.until)).collect();
    let wanted = [
        (day(2028, 2, 29), day(2028, 4, 28)),
        (day(2028, 4, 29), day(2028, 8, 28)),
        (day(2028, 8, 29), day(2029, 2, 27)),
    ];
    assert_eq!(days, wanted);
}

#[test]
fn some_get_the_special_rule_on_request_only() {
    let noticed = day(2026, 3, 2);
    let is_asked = |facts: BelgianFacts| programme(&facts).is_on_request;
    assert!(!is_asked(special(noticed)));
    assert!(is_asked(BelgianFacts { full_time_share: Some(49), ..special(noticed) }));
    assert!(!is_asked(BelgianFacts { full_time_share: Some(50), ..special(noticed) }));
    assert!(is_asked(BelgianFacts { born: Some(months_before(noticed, 62 * 12)), ..special(noticed) }));
    assert!(is_asked(BelgianFacts { career_months: Some(42 * 12), ..special(noticed) }));
    assert!(!is_asked(BelgianFacts { full_time_share: Some(40), ..someone(noticed) }));
}

#[test]
fn only_the_special_rule_has_requests() {
    let noticed = day(2026, 3, 2);
    assert_eq!(by(&special(noticed), OutplacementStep::NextBlock).len(), 2);
    assert!(by(&someone(noticed), OutplacementStep::NextBlock).is_empty());
}

#[test]
fn what_is_owed_is_told_to_the_deadlines() {
    let noticed = day(2026, 3, 2);
    assert_eq!(be::is_owed(&someone(noticed), &LAW), Some(true));
    let short = BelgianFacts { is_private: Some(false), ..special(noticed) };
    assert_eq!(be::is_owed(&short, &LAW), Some(false));
    assert_eq!(be::is_owed(&BelgianFacts::default(), &LAW), None);
    assert!(matches!(be::regime(&BelgianFacts::default(), &LAW), Ruling::Missing(_)));
}
