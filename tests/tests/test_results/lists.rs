//! Tests without scores: skills in squares, limits, own words, a business of one's own.

use crate::sample::{all_words, answered, cards, result};
use content::texts::test_results as t;
use content::{Voice, names};
use domain::assessment::Reply;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::Part;

#[test]
fn skills_stand_in_their_squares() {
    let pairs = [(5, 5), (1, 5), (5, 1), (1, 1), (3, 5)];
    let mut at = 0;
    let sitting = answered(Test::Skills, |_| {
        at += 1;
        pairs.get(at - 1).map(|(can, want)| Reply::CanWant(Some(*can), Some(*want)))
    });
    let parts = result(Test::Skills, &sitting);
    assert_eq!(cards(&parts).len(), pairs.len());
    // Use, grow, between, rest, leave.
    let found: Vec<&str> = cards(&parts).iter().map(|card| card.name).collect();
    let name = |place: usize| made_of(Test::Skills).scales[place].name.get(Voice::default());
    assert_eq!(found, [name(0), name(1), name(4), name(2), name(3)]);
    assert_eq!(cards(&parts)[1].practise.len(), 3);
    assert!(parts.iter().any(|part| matches!(part, Part::Table(table) if table.rows.len() == pairs.len())));
    assert!(parts.contains(&Part::ToTest(t::ANSWER_MISSING.get(Voice::default()))));
}

#[test]
fn half_an_answer_to_a_skill_is_said_to_be_missing() {
    let parts = result(Test::Skills, &answered(Test::Skills, |_| Some(Reply::CanWant(Some(5), None))));
    assert!(cards(&parts).is_empty());
    assert!(parts.contains(&Part::ToTest(t::ANSWER_MISSING.get(Voice::default()))));
}

#[test]
fn a_free_choice_is_no_limit_and_skipping_leaves_open() {
    let free =
        answered(Test::Conditions, |item| item.choices.last().map(|id| Reply::Chosen((*id).to_owned())));
    assert!(all_words(&result(Test::Conditions, &free)).contains("0 van de 8"));
    let strict = answered(Test::Conditions, |item| {
        (item.id != "plek").then(|| Reply::Chosen(item.choices[0].to_owned()))
    });
    let words = all_words(&result(Test::Conditions, &strict));
    assert!(words.contains("7 van de 8") && words.contains(t::OPEN.get(Voice::default())), "{words}");
}

#[test]
fn own_words_stand_as_they_were_written() {
    let own = "met m'n handen — én buiten";
    let parts = result(Test::Energy, &answered(Test::Energy, |_| Some(Reply::Words(own.to_owned()))));
    let rows = parts.iter().filter_map(|part| match part {
        Part::Answers(rows) => Some(rows.len()),
        _ => None,
    });
    assert_eq!(rows.collect::<Vec<_>>(), [4, 3, 3]);
    assert!(all_words(&parts).matches("én buiten").count() == 10);
}

#[test]
fn what_is_missing_has_its_own_first_step() {
    for item in made_of(Test::OwnBusiness).instrument.items {
        let missing = if item.is_reversed { 5 } else { 1 };
        let sitting =
            answered(Test::OwnBusiness, |other| (other.id == item.id).then_some(Reply::Rated(missing)));
        let text = |ending: &str| {
            let key = format!("assessment-ondernemen.item-{}-{ending}", item.id);
            names::lookup(&key).expect("a text").wording.get(Voice::default()).to_owned()
        };
        let row = vec![(text("name"), text("step"))];
        assert!(result(Test::OwnBusiness, &sitting).contains(&Part::Answers(row)), "{}", item.id);
    }
}
