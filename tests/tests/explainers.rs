//! Short explanations: everything there is to explain is explained, in few plain words, for the right country and
//! reader. Leaves out tone and sentence length (`content.rs`) and broken files (`content_compiler.rs`).

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use chrono::NaiveDate;
use content::names::{self, Named};
use content::{Explainer, Form, Reader, Voice, explainers, sources};
use domain::dossier::{Command, Dossier};
use domain::values::{Address, Answer, Country, Language};
use screens::explainers::{ExplainersPage, ShownExplainer, page};
use screens::route::Route;
use std::collections::BTreeSet;
use std::path::Path;

const TODAY: NaiveDate = content::day(2026, 11, 23);
const NL: Voice = Voice::new(Language::Nl, Address::Je);
const VOICES: [Voice; 5] = [
    NL,
    Voice::new(Language::Nl, Address::U),
    Voice::new(Language::NlBe, Address::Je),
    Voice::new(Language::NlBe, Address::U),
    Voice::new(Language::En, Address::Je),
];
const BOTH: [Country; 2] = [Country::Netherlands, Country::Belgium];

fn all() -> impl Iterator<Item = &'static Explainer> {
    explainers().iter().flat_map(|group| group.explainers)
}

fn texts() -> impl Iterator<Item = &'static Named> {
    names::all().iter().filter(|named| named.id.starts_with("explainers."))
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

fn of(lives: Option<Country>, works: Option<Country>) -> Dossier {
    let mut dossier = Dossier::default();
    let answer = |country: Option<Country>| country.map_or(Answer::Open, Answer::Known);
    dossier.apply(Command::Lives(answer(lives)), TODAY).expect("a country");
    dossier.apply(Command::Works(answer(works)), TODAY).expect("a country");
    dossier
}

fn rows(page: &ExplainersPage) -> impl Iterator<Item = &ShownExplainer> {
    page.groups.iter().flat_map(|group| &group.rows)
}

fn holds_in(id: &str, country: Country) -> bool {
    all().any(|explainer| explainer.id == id && explainer.countries.contains(&country))
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

#[test]
fn who_told_of_one_country_sees_that_country() {
    for country in BOTH {
        for dossier in [of(Some(country), None), of(None, Some(country)), of(Some(country), Some(country))] {
            let page = page(&dossier, NL);
            assert_eq!(page.both, None);
            assert!(rows(&page).all(|row| holds_in(row.id, country) && !row.title.contains('(')));
            let here = all().filter(|explainer| explainer.countries.contains(&country)).count();
            assert_eq!(rows(&page).count(), here);
        }
    }
}

#[test]
fn both_countries_show_with_their_names_when_unknown_and_across_the_border() {
    let border = of(Some(Country::Netherlands), Some(Country::Belgium));
    for (dossier, own) in [(Dossier::default(), Country::Netherlands), (border, Country::Belgium)] {
        let page = page(&dossier, NL);
        assert!(page.both.is_some());
        assert_eq!(rows(&page).count(), all().count());
        for group in &page.groups {
            let places: Vec<bool> = group.rows.iter().map(|row| holds_in(row.id, own)).collect();
            assert!(places.is_sorted_by_key(|is_own| !is_own), "the own country comes first: {group:?}");
        }
        for row in rows(&page) {
            let is_of_one = BOTH.iter().any(|country| !holds_in(row.id, *country));
            assert_eq!(row.title.contains('('), is_of_one, "{}", row.title);
        }
    }
    let flemish = page(&Dossier::default(), Voice::new(Language::NlBe, Address::Je));
    let place = |id: &str| rows(&flemish).position(|row| row.id == id);
    assert!(place("plicht-be") < place("plicht-nl"));
}

#[test]
fn every_row_has_all_that_is_to_be_said_in_every_voice() {
    for voice in VOICES {
        for row in rows(&page(&Dossier::default(), voice)) {
            assert!(row.simple.is_some_and(|simple| !simple.is_empty()), "{}", row.id);
            assert!(row.paragraphs.iter().all(|text| !text.is_empty()), "{}", row.id);
            let explainer = all().find(|each| each.id == row.id).expect("its explanation");
            let source = row.source.as_ref();
            assert_eq!(source.map(|shown| shown.source.id), explainer.source, "{}", row.id);
            assert!(source.is_none_or(|shown| shown.checked.contains("2026")), "{}", row.id);
        }
    }
}

#[test]
fn what_holds_in_one_country_by_law_names_its_source() {
    let by_law = ["plicht-nl", "plicht-be", "inhoud-be", "transitievergoeding", "tweede-spoor", "uwv"];
    for id in by_law {
        let explainer = all().find(|explainer| explainer.id == id).expect(id);
        assert!(explainer.countries.len() == 1 && explainer.source.and_then(sources::find).is_some(), "{id}");
    }
}

#[test]
fn the_page_has_its_place() {
    assert_eq!(Route::Explainers.href(), "#/uitleg");
    assert_eq!(Route::from_fragment("/uitleg"), Route::Explainers);
}
