//! Tests without scores: skills in squares, limits, own words, a business of one's own.

use crate::sample::{all_words, answered, cards, first_words, result};
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
    assert!(parts.contains(&Part::ToMissing(pairs.len())));
}

#[test]
fn half_an_answer_to_a_skill_is_said_to_be_missing() {
    let parts = result(Test::Skills, &answered(Test::Skills, |_| Some(Reply::CanWant(Some(5), None))));
    assert!(cards(&parts).is_empty());
    assert!(parts.contains(&Part::ToMissing(0)));
    // The way leads to the first that is skipped or half answered, past those that are whole.
    for half in [Reply::Skipped, Reply::CanWant(None, Some(2))] {
        let mut place = 0;
        let sitting = answered(Test::Skills, |_| {
            place += 1;
            Some(if [5, 9].contains(&place) { half.clone() } else { Reply::CanWant(Some(4), Some(4)) })
        });
        assert!(result(Test::Skills, &sitting).contains(&Part::ToMissing(4)), "{half:?}");
    }
}

#[test]
fn a_free_choice_is_no_limit_and_skipping_says_nothing_of_a_wish() {
    let free =
        answered(Test::Conditions, |item| item.choices.last().map(|id| Reply::Chosen((*id).to_owned())));
    assert!(all_words(&result(Test::Conditions, &free)).contains("0 van de 8"));
    let strict = answered(Test::Conditions, |item| {
        (item.id != "plek").then(|| Reply::Chosen(item.choices[0].to_owned()))
    });
    let words = all_words(&result(Test::Conditions, &strict));
    assert!(words.contains("7 van de 8"), "{words}");
    let open = made_of(Test::Conditions).items[7].text.expect("a question").owned(Voice::default());
    let row = format!("{:?}", (open, t::NOT_ANSWERED.get(Voice::default())));
    assert!(words.contains(&row), "{row} in {words}");
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
        let parts = result(Test::OwnBusiness, &sitting);
        assert!(parts.contains(&Part::Answers(row)), "{}", item.id);
        // What was not answered is neither there nor missing: it is said, with a way to answer.
        let told = first_words(&parts);
        let left_out = told.split_once("Niet getoond: ").expect("what is not shown").1;
        assert!(!left_out.contains(&format!("‘{}’", text("name"))), "{told}");
        assert_eq!(left_out.matches('‘').count(), 11, "{told}");
        let is_first = item.id == made_of(Test::OwnBusiness).instrument.items[0].id;
        assert!(parts.contains(&Part::ToMissing(usize::from(is_first))));
    }
    let all = answered(Test::OwnBusiness, |_| Some(Reply::Rated(5)));
    assert!(!result(Test::OwnBusiness, &all).iter().any(|part| matches!(part, Part::ToMissing(_))));
}

#[test]
fn who_skips_everything_sees_no_result() {
    for test in Test::ALL {
        assert!(result(test, &answered(test, |_| Some(Reply::Skipped))).is_empty(), "{test:?}");
    }
}
