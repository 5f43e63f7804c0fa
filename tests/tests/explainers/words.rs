//! The words of an explanation: all are there, short, and for the right reader.

use crate::readers::{NL, VOICES, all};
use content::names::{self, Named};
use content::{Form, Reader, explainers};
use domain::dossier::Dossier;
use domain::values::Language;
use screens::explainers::page;
use std::collections::BTreeSet;
use std::path::Path;

fn texts() -> impl Iterator<Item = &'static Named> {
    names::all().iter().filter(|named| named.id.starts_with("explainers."))
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn everything_there_is_to_explain_is_explained() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/content/explainers.toml");
    let text = std::fs::read_to_string(file).expect("explainers.toml");
    let table: toml::Table = text.parse().expect("TOML");
    let lists = |table: &toml::Table, key: &str| table[key].as_array().cloned().unwrap_or_default();
    let mut covered = BTreeSet::new();
    for group in lists(&table, "group") {
        for explainer in lists(group.as_table().expect("a group"), "explainer") {
            let features = lists(explainer.as_table().expect("an explanation"), "features");
            covered.extend(features.iter().filter_map(toml::Value::as_integer));
        }
    }
    assert_eq!(covered, (1..=42).collect());
}

#[test]
fn every_text_is_used() {
    let mut used: BTreeSet<String> =
        ["title", "intro", "both-countries", "in-short"].map(str::to_owned).into();
    let headings = texts().filter(|named| named.id.ends_with("-heading")).count();
    assert_eq!(headings, explainers().len());
    for explainer in all() {
        used.insert(format!("{}-title", explainer.id));
        used.extend((1..=explainer.paragraphs.len()).map(|number| format!("{}-{number}", explainer.id)));
    }
    for named in texts().filter(|named| !named.id.ends_with("-heading")) {
        let key = named.id.trim_start_matches("explainers.");
        assert!(used.contains(key), "{key} is shown nowhere");
    }
}

#[test]
fn an_explanation_answers_a_question_in_forty_to_ninety_words() {
    for explainer in all() {
        for voice in VOICES {
            let title = explainer.title.get(voice);
            assert!(title.ends_with('?'), "{title}");
            let body: usize = explainer.paragraphs.iter().map(|text| words(text.get(voice))).sum();
            // English takes more words for the same.
            let longest = if voice.language == Language::En { 115 } else { 90 };
            assert!((40..=longest).contains(&body), "{} has {body} words in {voice:?}", explainer.id);
        }
    }
}

#[test]
fn a_summary_is_short_and_the_same_for_je_and_u() {
    let addressed = [" je ", " jij ", " jou ", " jouw ", " u ", " uw ", " jezelf "];
    let mut count = 0;
    for (named, summary) in
        texts().filter_map(|named| named.wording.variant(Form::A2).map(|summary| (named, summary)))
    {
        if named.id == "explainers.intro" {
            continue;
        }
        count += 1;
        let english = named.wording.variant(Form::A2En).unwrap_or_default();
        for summary in [summary, english] {
            assert!((12..=25).contains(&words(summary)), "{}: {} words", named.id, words(summary));
        }
        let longest = summary.split('.').map(words).max().unwrap_or(0);
        assert!(longest <= 20, "{}: {longest} words in a sentence", named.id);
        let plain = format!(" {} ", summary.to_lowercase().replace([',', '.', '?', ':'], " "));
        assert!(!addressed.iter().any(|word| plain.contains(word)), "{}: {summary}", named.id);
    }
    assert_eq!(count, all().count());
}

#[test]
fn employers_are_never_called_je() {
    let page = page(&Dossier::default(), NL);
    let last = page.groups.last().expect("a group");
    assert_eq!(last.reader, Reader::Employer);
    assert!(page.groups.iter().rev().skip(1).all(|group| group.reader == Reader::Employee));
    for row in &last.rows {
        let text = format!(" {} {} ", row.title, row.paragraphs.join(" ")).to_lowercase();
        assert!([" je ", " jij ", " jou ", " jouw "].iter().all(|word| !text.contains(word)), "{text}");
        assert!(text.contains(" u "), "{text}");
    }
}

#[test]
fn nothing_that_we_refuse_to_say_is_said() {
    let refused = ["ontlopen", "einde van", "positiviteit", "positief", "plezier", "gelukkiger", "optim"];
    let amounts = ["€", "euro"];
    for named in texts() {
        let text = named.wording.get(NL).to_lowercase();
        assert!(refused.iter().chain(&amounts).all(|word| !text.contains(word)), "{}: {text}", named.id);
        let steps = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        assert!(!steps.contains(|letter: char| letter.is_ascii_digit()), "{}: a figure dates", named.id);
    }
}
