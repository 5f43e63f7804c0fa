//! The rules for a sentence: what offends, in words.

use crate::said::Said;
use std::collections::BTreeMap;

/// Most words of a sentence in Dutch, and in English, which writes apart what Dutch writes as one.
pub const MOST_WORDS: [(&str, usize); 5] = [("nl", 12), ("u", 12), ("be", 12), ("be-u", 12), ("en", 15)];

/// Most letters of a word.
const LONGEST_WORD: usize = 13;

/// Longer words that everyone knows. Each is in daily use and has no shorter one that says the same.
pub const KNOWN_LONG: [&str; 1] = ["leidinggevende"];

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

pub fn words(text: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '\'' || letter == '-';
    let parts = text.split(|letter: char| !is_part(letter));
    parts.map(|part| part.trim_matches(['\'', '-']).to_lowercase()).filter(|part| !part.is_empty()).collect()
}

pub fn too_many_words(said: &Said) -> Option<String> {
    let most = MOST_WORDS.iter().find(|(form, _)| *form == said.form).map_or(0, |(_, most)| *most);
    let longest =
        said.text.split(['.', '?', ':', ';']).map(|sentence| words(sentence).len()).max().unwrap_or(0);
    (most < longest).then(|| format!("{longest} words"))
}

pub fn too_long_a_word(said: &Said) -> Option<String> {
    let is_long = |word: &String| LONGEST_WORD < word.chars().count() && !KNOWN_LONG.contains(&word.as_str());
    words(&said.text).into_iter().find(is_long).map(|word| format!("the long word {word}"))
}

pub fn negation(said: &Said) -> Option<String> {
    let is_negation = |word: &String| NEGATIONS.contains(&word.as_str()) || word.ends_with("n't");
    words(&said.text).into_iter().find(is_negation).map(|word| format!("the negation {word}"))
}

pub fn gender(said: &Said) -> Option<String> {
    let is_gendered = |word: &String| {
        GENDERED.iter().any(|list| list.split(' ').any(|listed| listed == word))
            || GENDERED_ENDINGS.iter().any(|end| word.ends_with(end))
    };
    words(&said.text).into_iter().find(is_gendered).map(|word| format!("the gendered word {word}"))
}

pub fn shout(said: &Said) -> Option<String> {
    said.text.contains('!').then(|| "an exclamation mark".to_owned())
}

/// Places that say what an earlier place said in the same language.
pub fn repeated(all: &[Said]) -> Vec<String> {
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
