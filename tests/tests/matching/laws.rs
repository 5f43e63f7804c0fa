//! Laws of matching over any occupations and people.

use crate::sample::{any_seeker, any_table};
use content::occupation_figures::MATCHING;
use content::occupations::{facts, table};
use domain::occupations::{
    Condition, Conditions, Fit, FitBand, Held, Matches, Occupations, Reason, Seeker, Stretch, Weights,
    matches, nearness, need, reasons,
};
use domain::values::{Country, Language};
use proptest::prelude::*;

fn codes(matches: &Matches) -> Vec<u16> {
    matches.found.iter().map(|matched| matched.occupation.code).collect()
}

fn with_last<'a>(seeker: &Seeker<'_>, table: &'a Occupations, code: u16) -> Seeker<'a> {
    Seeker {
        interests: seeker.interests,
        skills: seeker.skills,
        values: seeker.values,
        last: table.get(code),
        conditions: seeker.conditions.clone(),
        weights: seeker.weights,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_part_lies_between_nothing_and_all(
        table in any_table(), seeker in any_seeker(), last in 0_u16..=20,
    ) {
        let seeker = with_last(&seeker, &table, last);
        for occupation in table.iter() {
            let fit = Fit::of(&table, &seeker, occupation, &MATCHING);
            for part in [fit.interests, fit.skills, fit.values, fit.whole].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&part), "{:?}", fit);
            }
        }
    }

    #[test]
    fn being_able_to_do_more_never_lowers_a_match(
        table in any_table(), seeker in any_seeker(), last in 0_u16..=20, which in 0_usize..15, more in 0_u8..=4,
    ) {
        let mut before = with_last(&seeker, &table, last);
        let said = before.skills[which].can.unwrap_or(0.0);
        before.skills[which].can = Some(said);
        let mut after = before.clone();
        after.skills[which].can = Some(said.max(f64::from(more) / 4.0));
        for occupation in table.iter() {
            let whole = |seeker| Fit::of(&table, seeker, occupation, &MATCHING).whole.unwrap_or(0.0);
            prop_assert!(whole(&before) <= whole(&after) + 1e-12);
        }
    }

    #[test]
    fn what_is_put_aside_never_comes_back(table in any_table(), seeker in any_seeker(), aside in 1_u16..=20) {
        let mut seeker = with_last(&seeker, &table, 3);
        let before = codes(&matches(&table, &seeker, &MATCHING));
        seeker.conditions.put_aside = vec![aside];
        let after = matches(&table, &seeker, &MATCHING);
        let expected: Vec<u16> = before.into_iter().filter(|code| *code != aside).collect();
        prop_assert_eq!(codes(&after), expected);
        prop_assert_eq!(after.left_out, vec![(Condition::PutAside, 1)]);
    }

    #[test]
    fn conditions_only_leave_out(
        table in any_table(), seeker in any_seeker(), body in 0_u8..4, lowest in 1_u8..=4, highest in 1_u8..=4,
    ) {
        let mut seeker = with_last(&seeker, &table, 3);
        let before = codes(&matches(&table, &seeker, &MATCHING));
        seeker.conditions = Conditions {
            body: Some(body),
            levels: Some((lowest, highest)),
            ..Conditions::default()
        };
        let after = matches(&table, &seeker, &MATCHING);
        let left_out: usize = after.left_out.iter().map(|(_, count)| count).sum();
        prop_assert_eq!(left_out + after.found.len(), table.iter().count());
        let left = codes(&after);
        let kept: Vec<u16> = before.into_iter().filter(|code| left.contains(code)).collect();
        prop_assert_eq!(left, kept);
    }

    #[test]
    fn what_people_say_they_can_never_makes_work_fit_well_by_itself(table in any_table(), seeker in any_seeker()) {
        let alone = Seeker { interests: None, values: None, ..seeker };
        for matched in matches(&table, &alone, &MATCHING).found {
            prop_assert!(matched.band < FitBand::Good);
        }
    }

    #[test]
    fn a_part_without_weight_plays_no_part(table in any_table(), seeker in any_seeker()) {
        let weights = Weights { interests: 0.0, skills: 0.7, values: 0.3 };
        let with = Seeker { weights, ..seeker };
        let without = Seeker { interests: None, ..with.clone() };
        for occupation in table.iter() {
            let one = Fit::of(&table, &with, occupation, &MATCHING).whole;
            let other = Fit::of(&table, &without, occupation, &MATCHING).whole;
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn a_part_that_is_absent_hands_its_weight_to_the_rest(table in any_table(), seeker in any_seeker()) {
        let only = Seeker { values: None, skills: [Held::default(); 15], ..seeker };
        for occupation in table.iter() {
            let fit = Fit::of(&table, &only, occupation, &MATCHING);
            match (fit.whole, fit.interests) {
                (Some(whole), Some(interests)) => prop_assert!((whole - interests).abs() < 1e-12),
                (whole, interests) => prop_assert_eq!(whole, interests),
            }
        }
    }

    #[test]
    fn the_order_is_that_of_the_fit_within_a_band_less_for_rare_work(table in any_table(), seeker in any_seeker()) {
        let found = matches(&table, &seeker, &MATCHING).found;
        for pair in found.windows(2) {
            let less_common = |place: usize| 3 - pair[place].occupation.common;
            let order = |place: usize| {
                pair[place].fit.whole.unwrap_or(0.0) - 0.03 * f64::from(less_common(place))
            };
            prop_assert!(pair[1].band <= pair[0].band);
            prop_assert!(pair[1].band < pair[0].band || order(1) <= order(0) + 0.01);
        }
    }

    #[test]
    fn nothing_is_nearer_to_work_than_the_same_work(table in any_table(), from in 1_u16..=20) {
        let from = table.get(from).expect("an occupation");
        for to in table.iter() {
            let near = nearness(&table, from, to, &MATCHING.nearness);
            prop_assert!(near <= nearness(&table, from, from, &MATCHING.nearness) + 1e-12);
        }
        prop_assert_eq!(Stretch::of(&table, from, from, &MATCHING.nearness), Stretch::Same);
    }

    #[test]
    fn no_more_than_three_reasons_stand_for_it_and_two_against(
        table in any_table(), seeker in any_seeker(), last in 0_u16..=20,
    ) {
        let seeker = with_last(&seeker, &table, last);
        for occupation in table.iter() {
            let needs = |to, place: usize| need(&table, to).map_or(1.0, |needs| needs[place]);
            let found = reasons(&table, &seeker, occupation, Country::Netherlands, &MATCHING);
            prop_assert!(found.pro.len() <= 3 && found.con.len() <= 2);
            // What is rather not used speaks for nothing, and what is hardly asked is not missing.
            let unwanted = |place: usize| seeker.skills[place].want.is_some_and(|want| want < 0.4);
            for reason in &found.pro {
                prop_assert!(!matches!(reason, Reason::Skill(place) if unwanted(*place)));
            }
            for reason in &found.con {
                prop_assert!(!matches!(reason, Reason::MissingSkill(place) if needs(occupation, *place) < 0.5));
            }
        }
    }
}

#[test]
fn nobody_known_is_held_against_nothing() {
    let seeker = Seeker::default();
    assert!(seeker.is_empty());
    let table = &facts(table(Language::Nl).expect("the table"));
    assert!(matches(table, &seeker, &MATCHING).found.is_empty());
}
