//! The words of the product: plain, calm, without blame, and polite where asked. The data beside them is
//! tested in `content_data.rs`; whether a broken file is refused, in `content_compiler.rs`.

use content::names::{self, Named};
use content::{Form, Voice};
use domain::values::{Address, Language};
use std::collections::BTreeSet;

const NL: Voice = Voice::new(Language::Nl, Address::Je);
const NL_U: Voice = Voice::new(Language::Nl, Address::U);
const BE: Voice = Voice::new(Language::NlBe, Address::Je);
const BE_U: Voice = Voice::new(Language::NlBe, Address::U);
const EN: Voice = Voice::new(Language::En, Address::Je);

/// Jargon that no screen may show (the method page may name its method).
const BANNED: &[&str] = &[
    "p20",
    "p50",
    "p80",
    "shapley",
    "spanning",
    "tension",
    "gap",
    "hash",
    "mediaan",
    "median",
    "percentiel",
    "percentile",
    "kwantiel",
    "quantile",
    "stochastisch",
    "log-normal",
    "parameter",
    "monte carlo",
];

/// Words and turns that make the person the cause, or judge.
const BLAME: &[&str] = &[
    "je schuld",
    "jouw schuld",
    "eigen schuld",
    "uw schuld",
    "your fault",
    "you failed",
    "you should have",
    "had je moeten",
    "je had moeten",
    "omdat je bent afgewezen",
    "because you were rejected",
    "gefaald",
    "lui",
    "lazy",
    "nooit meer",
    "te weinig gedaan",
    "einde van je carrière",
    "te oud",
    "too old",
];

/// Words that cheer.
const CHEER: &[&str] =
    &["gefeliciteerd", "super", "geweldig", "fantastisch", "great news", "congratulations", "hoera"];

/// Longest sentence, in words.
const LONGEST: usize = 28;
/// Longest average sentence of an area, in words: plain Dutch stays well under twenty.
const AVERAGE: f64 = 14.0;

/// Every stored wording of a text: who reads it, and what.
fn wordings(named: &Named) -> Vec<&'static str> {
    let mut found: Vec<&str> = [NL, NL_U, BE, BE_U, EN].map(|voice| named.wording.get(voice)).to_vec();
    found.extend([Form::A2, Form::A2En].iter().filter_map(|form| named.wording.variant(*form)));
    found.sort_unstable();
    found.dedup();
    found
}

/// Texts in which `fault` finds something, as lines for the message.
fn all_with(fault: impl Fn(&str, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for named in names::all() {
        for text in wordings(named) {
            found.extend(fault(named.id, text).map(|what| format!("{}: {what}: {text}", named.id)));
        }
    }
    found
}

/// Whether `text` holds `phrase` as whole words.
fn holds(text: &str, phrase: &str) -> bool {
    let words = |text: &str| {
        let plain: String = text
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' })
            .collect();
        format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    words(text).contains(&words(phrase))
}

fn sentences(text: &str) -> impl Iterator<Item = usize> {
    text.split(['.', '?', ':', ';'])
        .map(|sentence| sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count())
        .filter(|words| *words > 0)
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_text_shouts_or_cheers() {
    assert_none(&all_with(|_, text| text.contains('!').then(|| "an exclamation mark".to_owned())));
    assert_none(&all_with(|_, text| {
        CHEER.iter().find(|word| holds(text, word)).map(|word| format!("cheers ({word})"))
    }));
}

#[test]
fn no_text_blames_the_reader() {
    assert_none(&all_with(|_, text| {
        BLAME.iter().find(|word| holds(text, word)).map(|word| format!("blames ({word})"))
    }));
}

#[test]
fn no_text_uses_jargon_except_the_method_page() {
    assert_none(&all_with(|id, text| {
        let banned = BANNED.iter().find(|word| holds(text, word)).filter(|_| !id.starts_with("method."));
        banned.map(|word| format!("jargon ({word})"))
    }));
}

#[test]
fn sentences_are_short() {
    assert_none(&all_with(|_, text| {
        sentences(text)
            .max()
            .filter(|words| *words > LONGEST)
            .map(|words| format!("{words} words in a sentence"))
    }));
    let areas: BTreeSet<&str> = names::all().iter().filter_map(|n| n.id.split('.').next()).collect();
    for area in areas {
        let lengths: Vec<usize> = names::all()
            .iter()
            .filter(|named| named.id.split('.').next() == Some(area))
            .flat_map(|named| sentences(named.wording.get(NL)).collect::<Vec<_>>())
            .collect();
        let average = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
        assert!(average <= AVERAGE, "{area}: {average} words a sentence on average");
    }
}

#[test]
fn whoever_asked_for_u_is_never_called_je() {
    let informal = ["je", "jij", "jou", "jouw", "jezelf", "jullie"];
    let mut found = Vec::new();
    for named in names::all().iter().filter(|named| named.id != "common.address-je") {
        for voice in [NL_U, BE_U] {
            let text = named.wording.get(voice);
            if informal.iter().any(|word| holds(text, word)) {
                found.push(format!("{}: {text}", named.id));
            }
        }
    }
    assert_none(&found);
}

#[test]
fn texts_are_tidy() {
    assert_none(&all_with(|_, text| {
        let untidy =
            text.trim() != text && text.trim().len() > 1 || text.contains("  ") || text.contains("...");
        untidy.then(|| "loose spaces or dots".to_owned())
    }));
}

#[test]
fn flemish_takes_over_dutch_where_it_does_not_differ() {
    let differing =
        names::all().iter().filter(|named| named.wording.get(BE) != named.wording.get(NL)).count();
    assert!(differing > 0 && differing < names::all().len() / 4, "{differing} Flemish texts differ");
}

#[test]
fn every_page_has_a_very_plain_summary() {
    let areas = [
        "answers",
        "compare",
        "data",
        "explainers",
        "first-aid",
        "forecast",
        "help",
        "intake",
        "method",
        "progress",
        "route",
        "start",
    ];
    for area in areas {
        let id = format!("{area}.intro");
        let summaries = names::lookup(&id).map(|named| (named.wording.simple(NL), named.wording.simple(EN)));
        assert!(matches!(summaries, Some((Some(_), Some(_)))), "{id} has no A2 summary in both languages");
    }
}

#[test]
fn a_template_puts_its_values_where_the_dutch_names_stand() {
    let filled = content::texts::first_aid::BETWEEN.fill(NL, ["1 januari", "{0} maart"]);
    assert_eq!(filled, "Van 1 januari tot en met {0} maart");
}
