//! Lists of what to ask, check and compare: complete, short, honest about what we know, and shown by country.

#![allow(clippy::unwrap_used, reason = "a change that is refused must stop the test")]

use chrono::NaiveDate;
use content::{ChecklistItemEntry, Voice, checklists};
use domain::dossier::{Command, Dossier, TaskStatus};
use domain::rights::be::BureauDuty;
use domain::values::{Address, Answer, Confidence, Country, Language};
use formats::dossier_file;
use screens::checklists::{ChecklistItem, heading, list};

const TODAY: NaiveDate = content::day(2026, 11, 23);
/// Every list there must be.
const LISTS: [&str; 16] = [
    "vraag-dit-na",
    "eerste-dagen",
    "bureau-kiezen",
    "groep-of-alleen",
    "basis-en-extra",
    "bureau-moet",
    "vragen-voor-je-tekent",
    "juridische-hulp",
    "scholing-betalen",
    "eigen-bedrijf",
    "zoeken-weten",
    "vacature-lezen",
    "wie-ken-ik",
    "nieuw-contract",
    "werk-begint",
    "opstart",
];
/// What must be asked about, as nothing of it is computed.
const ASKED_DUTCH: [&str; 12] = [
    "concurrentiebeding",
    "relatiebeding",
    "finale-kwijting",
    "vrijstelling-van-werk",
    "vakantiedagen",
    "getuigschrift",
    "juridische-kosten",
    "pensioen",
    "paww",
    "afspiegeling",
    "herplaatsing",
    "wederindiensttreding",
];
const ASKED_BELGIAN: [&str; 3] = ["c4", "vakantieattest", "redenen-vragen"];
const NL: Answer<Country> = Answer::Known(Country::Netherlands);
const BE: Answer<Country> = Answer::Known(Country::Belgium);

fn of(lives: Answer<Country>, works: Answer<Country>) -> Dossier {
    let mut dossier = Dossier::default();
    dossier.apply(Command::Lives(lives), TODAY).unwrap();
    dossier.apply(Command::Works(works), TODAY).unwrap();
    dossier
}

fn shown(id: &str, dossier: &Dossier) -> Vec<ChecklistItem> {
    list(id, dossier, Voice::default())
}

fn ids(items: &[ChecklistItem]) -> Vec<&'static str> {
    items.iter().map(|item| item.id).collect()
}

fn entries() -> impl Iterator<Item = &'static ChecklistItemEntry> {
    checklists().iter().flat_map(|list| list.items)
}

fn voices() -> impl Iterator<Item = Voice> {
    let languages = [Language::Nl, Language::NlBe, Language::En];
    languages.into_iter().flat_map(|l| [Address::Je, Address::U].map(|a| Voice::new(l, a)))
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn every_list_is_there_and_has_a_heading() {
    let found: Vec<&str> = checklists().iter().map(|list| list.id).collect();
    assert_eq!(found, LISTS);
    for id in LISTS {
        assert!(heading(id, Voice::default()).is_some());
        assert!(2 < shown(id, &Dossier::default()).len(), "{id}");
    }
    assert!(heading("er-is-geen", Voice::default()).is_none());
    assert!(shown("er-is-geen", &Dossier::default()).is_empty());
}

#[test]
fn a_list_shows_what_matters_in_the_country() {
    assert_eq!(ids(&shown("vraag-dit-na", &of(NL, NL))), ASKED_DUTCH);
    assert_eq!(ids(&shown("vraag-dit-na", &of(BE, BE))), ASKED_BELGIAN);
    assert!(shown("bureau-moet", &of(NL, NL)).is_empty());
    assert!(shown("vraag-dit-na", &of(NL, NL)).iter().all(|item| item.country.is_none()));
}

#[test]
fn both_countries_show_marked_when_unknown_and_across_the_border() {
    let all: Vec<&str> = ASKED_DUTCH.into_iter().chain(ASKED_BELGIAN).collect();
    for dossier in [Dossier::default(), of(NL, BE), of(BE, NL), of(Answer::Unknown, NL)] {
        let items = shown("vraag-dit-na", &dossier);
        assert_eq!(ids(&items), all);
        assert!(items.iter().all(|item| item.country.is_some()));
    }
    let of_both = shown("groep-of-alleen", &Dossier::default());
    assert!(of_both.iter().all(|item| item.country.is_none()), "what matters in both is not marked");
}

#[test]
fn the_duties_of_a_belgian_bureau_are_those_of_the_domain() {
    let duties: Vec<&str> = BureauDuty::ALL.iter().map(|duty| duty.id()).collect();
    assert_eq!(ids(&shown("bureau-moet", &of(BE, BE))), duties);
}

#[test]
fn a_tick_is_kept_with_the_dossier_and_taken_back() {
    let mut dossier = of(BE, BE);
    let status = |dossier: &Dossier| shown("vraag-dit-na", dossier)[0].status;
    assert_eq!(status(&dossier), None);
    for said in [TaskStatus::Done, TaskStatus::Begun, TaskStatus::Skipped] {
        dossier.apply(Command::Task("c4".to_owned(), Some(said)), TODAY).unwrap();
        assert_eq!(status(&dossier), Some(said));
        let kept = dossier_file::from_json(&dossier_file::to_json(&dossier)).unwrap();
        assert_eq!(status(&kept), Some(said));
    }
    dossier.apply(Command::Task("c4".to_owned(), None), TODAY).unwrap();
    assert_eq!(status(&dossier), None);
}

#[test]
fn a_tick_is_no_task_of_the_route_map() {
    let tasks: Vec<&str> =
        content::phases().iter().flat_map(|phase| phase.tasks).map(|task| task.id).collect();
    let taken: Vec<&str> = entries().map(|item| item.id).filter(|id| tasks.contains(id)).collect();
    assert!(taken.is_empty(), "{taken:?}");
}

#[test]
fn what_was_not_read_in_an_official_text_is_an_assumption() {
    for id in ["vraag-dit-na", "eerste-dagen"] {
        let items = checklists().iter().filter(|list| list.id == id).flat_map(|list| list.items);
        for item in items {
            let sure = [Confidence::Official, Confidence::Assumption];
            assert!(sure.contains(&item.confidence) && item.check.is_some(), "{}", item.id);
        }
    }
    assert!(shown("eerste-dagen", &Dossier::default()).iter().all(|item| item.confidence == "aanname"));
}

#[test]
fn a_check_is_a_link_to_a_site() {
    for item in LISTS.into_iter().flat_map(|id| shown(id, &Dossier::default())) {
        let Some(link) = item.check else { continue };
        let site = link.href.strip_prefix("https://").unwrap_or_default();
        assert!(!site.contains(':') && site.contains('.') && link.label.contains(site), "{}", link.href);
    }
}

#[test]
fn words_are_few() {
    let mut long = Vec::new();
    for voice in voices() {
        for item in entries() {
            let (name, about) = (item.name.get(voice), item.about.get(voice));
            if 8 < words(name) || 30 < words(about) {
                long.push(format!("{}: {name}: {about}", item.id));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn no_amount_is_named() {
    for list in checklists() {
        for text in list.items.iter().map(|item| item.about.get(Voice::default())) {
            assert!(!text.contains('€') && !text.contains("euro"), "{text}");
        }
    }
}

#[test]
fn whoever_compares_hears_both_sides() {
    let items = shown("groep-of-alleen", &Dossier::default());
    for side in ["alleen-", "groep-", "beide-"] {
        let of_side: Vec<&str> = ids(&items).into_iter().filter(|id| id.starts_with(side)).collect();
        assert!(1 < of_side.len(), "{of_side:?}");
    }
}
