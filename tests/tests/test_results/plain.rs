//! What is said of a result is short and plain, in every wording. Leaves out the questions, which have tests of their own.

use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Most words of a sentence: English writes apart what Dutch writes as one.
const MOST_WORDS: usize = 14;
const MOST_WORDS_ENGLISH: usize = 15;
/// Most letters of a word.
const LONGEST_WORD: usize = 14;

fn offence(form: &str, text: &str) -> Option<String> {
    let most = if form == "en" { MOST_WORDS_ENGLISH } else { MOST_WORDS };
    let sentences = text.split(['.', '?', ':', ';']);
    let longest = sentences.map(|sentence| sentence.split_whitespace().count()).max().unwrap_or(0);
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    let word = words.find(|word| LONGEST_WORD < word.chars().count());
    word.map(|word| format!("the long word {word}")).or((most < longest).then(|| format!("{longest} words")))
}

#[test]
fn results_are_told_in_short_sentences_and_short_words() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content/texts/test-results.toml");
    let texts: Table = fs::read_to_string(path).expect("the texts").parse().expect("texts that read");
    let mut found = Vec::new();
    for (key, forms) in &texts {
        for (form, text) in forms.as_table().expect("wordings") {
            let said = text.as_str().and_then(|text| offence(form, text));
            found.extend(said.map(|said| format!("{key} ({form}): {said}: {}", Value::to_string(text))));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(offence("nl", "Verantwoordelijkheid dragen").is_some());
    assert!(offence("nl", "Dit is een zin die maar door blijft gaan en nooit een keer ophoudt").is_none());
    assert!(
        offence("nl", "Dit is een lange zin die maar door blijft gaan en nooit een keer ophoudt").is_some()
    );
}

#[test]
fn flemish_readers_find_a_job_where_dutch_ones_find_a_baan() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content/texts/test-results.toml");
    let texts: Table = fs::read_to_string(path).expect("the texts").parse().expect("texts that read");
    for (key, forms) in &texts {
        let has = |form: &str| forms.get(form).is_some();
        let is_dutch_only = |form: &str| {
            let said = forms.get(form).and_then(Value::as_str).unwrap_or_default();
            said.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "baan" || word == "banen")
        };
        assert!(!is_dutch_only("nl") || has("be"), "{key}");
        assert!(!is_dutch_only("u") || has("be-u"), "{key}");
    }
}
