//! Every sentence keeps the rules, and an offence is caught.

use crate::rules::{KNOWN_LONG, gender, negation, repeated, shout, too_long_a_word, too_many_words, words};
use crate::said::{Said, all_said, items, test};
use std::collections::BTreeSet;
use toml::Value;

fn assert_none(rule: impl Fn(&Said) -> Option<String>) {
    let found: Vec<String> = all_said()
        .iter()
        .filter_map(|said| Some(format!("{}: {}: {}", said.place, rule(said)?, said.text)))
        .collect();
    assert!(found.is_empty(), "{} offences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn sentences_are_short() {
    assert_none(too_many_words);
}

#[test]
fn words_are_short() {
    assert_none(too_long_a_word);
}

#[test]
fn sentences_hold_no_negation() {
    assert_none(negation);
}

#[test]
fn nobody_is_called_a_man_or_a_woman() {
    assert_none(gender);
}

#[test]
fn sentences_are_calm() {
    assert_none(shout);
}

#[test]
fn no_sentence_is_there_twice() {
    let found = repeated(&all_said());
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn long_words_that_are_let_through_are_used() {
    let used: BTreeSet<String> = all_said().iter().flat_map(|said| words(&said.text)).collect();
    let idle: Vec<&&str> = KNOWN_LONG.iter().filter(|word| !used.contains(**word)).collect();
    assert!(idle.is_empty(), "no longer used: {idle:?}");
}

#[test]
fn the_interest_test_asks_ten_of_every_scale_and_half_of_them_at_the_start() {
    let test = test("interessetest");
    let items = items(&test);
    let scale = |item: &Value| item["scale"].as_str().expect("a scale").to_owned();
    let is_start = |item: &&Value| item["start"].as_bool().expect("true or false");
    let scales: BTreeSet<String> = items.iter().map(scale).collect();
    assert_eq!(scales.len(), 6);
    for name in &scales {
        let of_scale: Vec<&Value> = items.iter().filter(|item| scale(item) == *name).collect();
        assert_eq!(of_scale.len(), 10, "{name}");
        assert_eq!(of_scale.into_iter().filter(is_start).count(), 5, "{name} at the start");
    }
    // Whoever stops early has answered as much of every scale, and never meets one scale twice in a row.
    assert!(items.iter().take(30).all(|item| is_start(&item)), "the start comes first");
    for six in items.chunks(6) {
        assert_eq!(six.iter().map(scale).collect::<BTreeSet<_>>().len(), 6);
    }
    assert!(items.windows(2).all(|pair| scale(&pair[0]) != scale(&pair[1])));
}

#[test]
fn offences_are_caught() {
    let said = |form: &'static str, text: &str| Said { place: text.to_owned(), form, text: text.to_owned() };
    let dutch = |text: &str| said("nl", text);
    assert!(
        too_many_words(&dutch("Op een oude fiets met een grote mand naar de markt gaan rijden")).is_some()
    );
    assert!(
        too_many_words(&dutch("Een kast maken. Daarna een fiets met een mand naar de markt brengen"))
            .is_none()
    );
    assert!(too_long_a_word(&dutch("Verantwoordelijkheid dragen")).is_some());
    assert!(too_long_a_word(&dutch("Mijn leidinggevende kent mij")).is_none());
    assert!(negation(&dutch("Ik geef niet op")).is_some());
    assert!(negation(&said("en", "I don't give up")).is_some());
    assert!(negation(&dutch("Genieten van het werk")).is_none());
    assert!(gender(&dutch("Een man helpen bij het aankleden")).is_some());
    assert!(gender(&dutch("Werken met vakvrouwen")).is_some());
    assert!(gender(&said("en", "Helping her to get dressed")).is_some());
    assert!(gender(&dutch("Iemand helpen met een roman")).is_none());
    assert!(shout(&dutch("Aan de slag!")).is_some());
    assert_eq!(repeated(&[dutch("Een fiets repareren"), dutch("Een fiets repareren.")]).len(), 1);
    assert!(repeated(&[dutch("Open water"), said("en", "Open water")]).is_empty());
}
