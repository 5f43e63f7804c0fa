//! The tests without points from 1 to 5 as they are made up: pairs in balance, conditions and weather without a scale,
//! steps for an own business, and beginnings of a story that nobody can take for a finished one. Leaves out the wording
//! of single sentences, which `assessment_items.rs` reads.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use content::names::{self, Named};
use content::{HelpKind, Voice, assessment, help_lines};
use domain::assessment::{Instrument, Kind};
use domain::dossier::Assessments;
use domain::values::{Address, Country, Language};
use std::collections::BTreeMap;

fn instrument(id: &str) -> &'static Instrument {
    &assessment(id).expect("a test").instrument
}

/// Every wording of a text that must be there.
fn said(id: &str) -> Vec<&'static str> {
    let named: &Named = names::lookup(id).unwrap_or_else(|| panic!("there is no text {id}"));
    let voices = [(Language::Nl, Address::Je), (Language::Nl, Address::U), (Language::NlBe, Address::Je)];
    let voices = voices.into_iter().chain([(Language::NlBe, Address::U), (Language::En, Address::Je)]);
    voices.map(|(language, address)| named.wording.get(Voice::new(language, address))).collect()
}

#[test]
fn every_two_values_meet_and_every_value_stands_as_often_first_as_second() {
    let values = instrument("werkwaarden");
    assert_eq!((values.kind, values.scales.len(), values.items.len()), (Kind::Pair, 6, 18));
    let pairs: Vec<(usize, usize)> =
        values.items.iter().map(|item| item.between.expect("two values")).collect();
    let mut met: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (first, second) in &pairs {
        *met.entry((*first.min(second), *first.max(second))).or_default() += 1;
    }
    assert_eq!(met.len(), 15);
    let twice: Vec<(usize, usize)> =
        met.into_iter().filter(|(_, times)| *times == 2).map(|(pair, _)| pair).collect();
    assert_eq!(twice.len(), 3);
    for pair in &twice {
        // What meets twice meets turned round, so that the place of a statement does not decide.
        assert!(pairs.contains(pair) && pairs.contains(&(pair.1, pair.0)), "{pair:?}");
    }
    for value in 0..6 {
        assert_eq!(pairs.iter().filter(|pair| pair.0 == value).count(), 3, "{} first", values.scales[value]);
        assert_eq!(pairs.iter().filter(|pair| pair.1 == value).count(), 3, "{} second", values.scales[value]);
    }
    assert!(
        pairs.windows(2).all(|two| two[0].0 != two[1].0
            && two[0].1 != two[1].1
            && two[0].0 != two[1].1
            && two[0].1 != two[1].0),
        "a value is asked for twice in a row"
    );
}

#[test]
fn no_statement_about_a_value_says_which_value_it_is() {
    let values = assessment("werkwaarden").expect("the values");
    let names: Vec<_> = values.scales.iter().map(|scale| scale.name).collect();
    for item in values.items {
        assert_eq!(item.choices.len(), 2);
        assert!(item.choices.iter().all(|side| !names.iter().any(|name| std::ptr::eq(*name, *side))));
    }
}

#[test]
fn conditions_and_weather_have_nothing_to_score() {
    for (id, kind, most) in [("randvoorwaarden", Kind::Choice, 8), ("weer-check", Kind::Weather, 6)] {
        let test = instrument(id);
        assert_eq!((test.kind, test.items.len()), (kind, most));
        assert!(test.scales.is_empty(), "{id} has scales");
        assert!(test.items.iter().all(|item| item.scale.is_none() && 2 < item.choices.len()));
    }
    assert!(
        instrument("randvoorwaarden").items.iter().all(|item| item.heavy.is_empty() && item.light.is_empty())
    );
}

#[test]
fn a_storm_anywhere_weighs_heavily_and_there_is_someone_to_call() {
    let weather = instrument("weer-check");
    assert_eq!(weather.items[0].id, "vandaag");
    for item in weather.items {
        assert_eq!(item.choices, ["storm", "bewolkt", "opklaring"], "{}", item.id);
        assert_eq!((item.heavy, item.light), (&["storm"][..], &["opklaring"][..]), "{}", item.id);
    }
    for country in [Country::Netherlands, Country::Belgium] {
        let is_there = |kind: HelpKind| {
            help_lines().iter().any(|line| line.kind == kind && line.countries.contains(&country))
        };
        assert!(is_there(HelpKind::Crisis) && is_there(HelpKind::Health), "{country:?}");
    }
}

#[test]
fn energy_asks_what_gives_and_what_costs_and_has_as_many_examples_as_prompts() {
    let energy = instrument("energie");
    assert_eq!((energy.kind, energy.items.len()), (Kind::Words, 10));
    assert_eq!(energy.scales, ["geeft", "kost", "talent"]);
    for number in 1..=10 {
        said(&format!("assessment-energie.example-{number}"));
    }
}

#[test]
fn every_statement_on_own_business_has_a_name_and_a_first_step() {
    let business = instrument("ondernemen");
    assert_eq!((business.kind, business.items.len()), (Kind::Agree, 12));
    for item in business.items {
        for part in ["name", "step"] {
            said(&format!("assessment-ondernemen.item-{}-{part}", item.id));
        }
    }
    // Straight answers all along can be seen.
    assert!(business.items.iter().any(|item| item.is_reversed));
    assert!(business.items.windows(2).all(|two| two[0].scale != two[1].scale));
}

#[test]
fn a_story_is_begun_for_every_listener_and_finished_for_none() {
    for listener in ["home", "network", "recruiter"] {
        for part in ["happened", "how", "did", "take", "seek", "ask"] {
            for text in said(&format!("my-story.{listener}-{part}")) {
                assert!(text.contains('…'), "my-story.{listener}-{part} is a finished sentence: {text}");
            }
        }
        said(&format!("my-story.{listener}-about"));
    }
    for part in ["gebeurd", "verloren", "meenemen", "wie-weet", "houvast"] {
        for piece in ["heading", "prompt", "hint"] {
            said(&format!("processing.{part}-{piece}"));
        }
        for number in 1..=3 {
            let starts = said(&format!("processing.{part}-start-{number}"));
            assert!(starts.iter().all(|text| text.contains('…')), "processing.{part}-start-{number}");
        }
    }
    for question in ["who", "can", "want", "how"] {
        for piece in ["heading", "prompt-1", "prompt-2", "prompt-3", "from"] {
            said(&format!("balance.{question}-{piece}"));
        }
    }
}

#[test]
fn what_weighs_speaks_without_clinical_words() {
    let clinical = [
        "depress", "trauma", "stoornis", "disorder", "klachten", "symptom", "diagnos", "paniek", "panic",
        "burn",
    ];
    let areas = ["assessment-weer-check.", "processing.", "my-story."];
    for named in names::all().iter().filter(|named| areas.iter().any(|area| named.id.starts_with(area))) {
        for text in said(named.id) {
            let found = clinical.iter().find(|word| text.to_lowercase().contains(**word));
            assert!(found.is_none(), "{}: {found:?}: {text}", named.id);
        }
    }
}

#[test]
fn the_answers_that_are_kept_apart_as_health_are_there() {
    let items = instrument("randvoorwaarden").items.iter();
    let health = items.filter(|item| Assessments::is_health("randvoorwaarden", item.id));
    assert_eq!(health.map(|item| item.id).collect::<Vec<_>>(), ["lichaam", "gevoel"]);
}
