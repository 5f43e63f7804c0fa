//! The sentences of the tests: short, plain, without negation or gender, each of them once. Leaves out the other words
//! of a test, which `content.rs` reads as it reads all words, and whether a sentence measures what it should.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Most words of a sentence in Dutch, and in English, which writes apart what Dutch writes as one.
const MOST_WORDS: [(&str, usize); 5] = [("nl", 12), ("u", 12), ("be", 12), ("be-u", 12), ("en", 15)];
/// Most letters of a word.
const LONGEST_WORD: usize = 13;
/// Longer words that everyone knows. Each is in daily use and has no shorter one that says the same.
const KNOWN_LONG: [&str; 1] = ["leidinggevende"];
/// Negations: whoever disagrees with one has to think twice.
const NEGATIONS: [&str; 14] = [
    "niet", "geen", "nooit", "niets", "niemand", "nergens", "not", "no", "never", "nothing", "nobody",
    "nowhere", "cannot", "none",
];
/// Words that make a person a man or a woman. Left out are "zijn" and "haar", which are more often something else.
const GENDERED: [&str; 3] = [
    "hij hem man jongen jongens meisje meisjes vader moeder heer heren dame dames meneer mevrouw broer zus",
    "juf zuster vakman timmerman verpleegster secretaresse",
    "he him his she her men boy boys girl girls father mother lady ladies salesman craftsman",
];
/// Endings that do the same. "-man" is left to the list, for it also ends "roman".
const GENDERED_ENDINGS: [&str; 5] = ["mannen", "vrouw", "vrouwen", "woman", "women"];

/// One wording of a sentence: where it stands, in which form, and what it says.
struct Said {
    place: String,
    form: &'static str,
    text: String,
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content")
}

fn table(path: &Path) -> Table {
    let text = fs::read_to_string(path).expect("a file of content");
    text.parse().expect("a file of content that reads")
}

/// The ids of the tests.
fn tests() -> Vec<String> {
    let entries = fs::read_dir(content().join("assessments")).expect("the folder of tests");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut ids: Vec<String> =
        names.filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned())).collect();
    ids.sort();
    assert!(!ids.is_empty(), "there is no test");
    ids
}

fn test(id: &str) -> Table {
    table(&content().join("assessments").join(format!("{id}.toml")))
}

fn words_of(id: &str) -> Table {
    table(&content().join("texts").join(format!("assessment-{id}.toml")))
}

fn items(test: &Table) -> &[Value] {
    test["item"].as_array().expect("items")
}

/// The keys of what a person reads and answers: an item, or the two sides of a pair.
fn keys(item: &Value) -> Vec<String> {
    let id = item["id"].as_str().expect("an id");
    ["", "-a", "-b"].iter().map(|side| format!("item-{id}{side}")).collect()
}

/// Every wording of every sentence of one test.
fn said_in(id: &str) -> Vec<Said> {
    let (test, texts) = (test(id), words_of(id));
    let mut found = Vec::new();
    for key in items(&test).iter().flat_map(keys) {
        let Some(text) = texts.get(&key).and_then(Value::as_table) else { continue };
        for (form, _) in MOST_WORDS {
            if let Some(text) = text.get(form).and_then(Value::as_str) {
                found.push(Said { place: format!("{id}.{key} ({form})"), form, text: text.to_owned() });
            }
        }
    }
    assert!(!found.is_empty(), "{id} asks nothing");
    found
}

fn all_said() -> Vec<Said> {
    tests().iter().flat_map(|id| said_in(id)).collect()
}

fn words(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '\'' || letter == '-';
    let parts = text.split(|letter: char| !is_part(letter));
    parts.map(|part| part.trim_matches(['\'', '-']).to_lowercase()).filter(|part| !part.is_empty()).collect()
}

fn too_many_words(said: &Said) -> Option<String> {
    let most = MOST_WORDS.iter().find(|(form, _)| *form == said.form).map_or(0, |(_, most)| *most);
    let longest =
        said.text.split(['.', '?', ':', ';']).map(|sentence| words(sentence).len()).max().unwrap_or(0);
    (most < longest).then(|| format!("{longest} words"))
}

fn too_long_a_word(said: &Said) -> Option<String> {
    let is_long = |word: &String| LONGEST_WORD < word.chars().count() && !KNOWN_LONG.contains(&word.as_str());
    words(&said.text).into_iter().find(is_long).map(|word| format!("the long word {word}"))
}

fn negation(said: &Said) -> Option<String> {
    let is_negation = |word: &String| NEGATIONS.contains(&word.as_str()) || word.ends_with("n't");
    words(&said.text).into_iter().find(is_negation).map(|word| format!("the negation {word}"))
}

fn gender(said: &Said) -> Option<String> {
    let is_gendered = |word: &String| {
        GENDERED.iter().any(|list| list.split(' ').any(|listed| listed == word))
            || GENDERED_ENDINGS.iter().any(|end| word.ends_with(end))
    };
    words(&said.text).into_iter().find(is_gendered).map(|word| format!("the gendered word {word}"))
}

fn shout(said: &Said) -> Option<String> {
    said.text.contains('!').then(|| "an exclamation mark".to_owned())
}

/// Places that say what an earlier place said in the same language.
fn repeated(all: &[Said]) -> Vec<String> {
    let mut first: BTreeMap<(bool, Vec<String>), &str> = BTreeMap::new();
    let mut found = Vec::new();
    for said in all.iter().filter(|said| ["nl", "en"].contains(&said.form)) {
        let key = (said.form == "en", words(&said.text));
        if let Some(earlier) = first.get(&key) {
            found.push(format!("{} says what {earlier} says: {}", said.place, said.text));
        } else {
            first.insert(key, &said.place);
        }
    }
    found
}

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
