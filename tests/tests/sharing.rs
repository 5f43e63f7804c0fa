//! What is shared: two dossiers that differ only in what is private give the same bytes in every file and on paper, each
//! block goes out by itself, and the copy for oneself has everything.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use chrono::Days;
use content::Voice;
use content::texts::whole_dossier as t;
use domain::dossier::{Block, Dossier, Sharing};
use domain::search::Period;
use formats::dossier_file::{from_json, to_json};
use native_tests::chance::Chance;
use native_tests::private::person_with_secrets;
use native_tests::varied::{day, vary};
use proptest::prelude::*;
use screens::calendar::{DateKind, export};
use screens::data::{own_copy, shared_copy};
use screens::occupations::known::Known;
use screens::search_report::{self, Column};
use screens::sharing::{chosen, first, offered};
use screens::story::{Length, Listener, story};
use screens::whole::{Block as Shown, Whole};
use screens::{buddy, cv};

const KEY: &str = "00112233445566778899aabbccddeeff";
const PRIVATE: [Block; 4] = [Block::Forecast, Block::Money, Block::Health, Block::Feelings];

fn people() -> [Dossier; 5] {
    let saved = |text| from_json(text).expect("readable");
    [
        Dossier::default(),
        person_with_secrets(),
        saved(include_str!("../../src/formats/examples/dossier.json")),
        saved(include_str!("../saved/v5.json")),
        saved(include_str!("../saved/v6.json")),
    ]
}

/// The words of the page with everything.
fn paper(dossier: &Dossier, sharing: &Sharing) -> String {
    let voice = Voice::new(dossier.language, dossier.address);
    let whole = Whole::of(dossier, sharing, Known::of(dossier.language), "1.2.3", day(), voice);
    let mut words = vec![whole.as_of];
    words.extend(whole.without.map(str::to_owned));
    for section in &whole.sections {
        words.push(section.heading.clone());
        words.extend(section.blocks.iter().flat_map(Shown::words).map(str::to_owned));
    }
    words.join("\n")
}

/// Everything that leaves the device for others.
fn outputs(dossier: &Dossier, sharing: &Sharing) -> Vec<(&'static str, String)> {
    let voice = Voice::new(dossier.language, dossier.address);
    let now = day().and_hms_opt(9, 5, 7).expect("a moment");
    let calendar = |is_neutral| {
        export(dossier, &DateKind::ALL, (is_neutral, sharing), KEY, now, day(), voice)
            .map(|export| export.text)
            .unwrap_or_default()
    };
    let always = Period { from: day() - Days::new(9_000), until: day() + Days::new(9_000) };
    let stories = Listener::ALL.map(|listener| story(dossier, listener, Length::Long, voice));
    vec![
        ("file", shared_copy(dossier, sharing)),
        ("paper", paper(dossier, sharing)),
        ("neutral calendar", calendar(true)),
        ("calendar", calendar(false)),
        ("spreadsheet", search_report::file(dossier, always, &Column::ALL, voice)),
        ("JSON Resume", cv::file(dossier, voice)),
        ("curriculum vitae", format!("{:?}", cv::paper(dossier, voice))),
        ("stories", stories.join("\n")),
        ("buddy card", buddy::card(dossier, voice).map(|card| card.lines.join("\n")).unwrap_or_default()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn who_differ_only_in_what_is_private_give_the_same_bytes(seed in any::<u64>(), person in 0usize..5) {
        let (mut one, mut chance) = (people()[person].clone(), Chance(seed));
        let mut other = one.clone();
        for block in PRIVATE {
            vary(&mut one, block, &mut chance);
            vary(&mut other, block, &mut chance);
        }
        for (mine, theirs) in outputs(&one, &Sharing::default()).into_iter().zip(outputs(&other, &Sharing::default())) {
            prop_assert_eq!(mine, theirs);
        }
    }

    #[test]
    fn each_private_block_stays_out_by_itself(seed in any::<u64>(), person in 0usize..5, out in 0usize..4) {
        let (mut one, mut chance) = (people()[person].clone(), Chance(seed));
        // Who shares forecasts without money or health shares none of the past, nor figures that were overruled.
        let mut other = one.clone();
        vary(&mut one, PRIVATE[out], &mut chance);
        vary(&mut other, PRIVATE[out], &mut chance);
        let sharing = Sharing::of(|block| block != PRIVATE[out]);
        for (mine, theirs) in outputs(&one, &sharing).into_iter().zip(outputs(&other, &sharing)) {
            prop_assert_eq!(mine, theirs);
        }
    }

    #[test]
    fn leaving_out_goes_in_any_order_and_once(seed in any::<u64>(), person in 0usize..5) {
        let (mut dossier, mut chance) = (people()[person].clone(), Chance(seed));
        for block in PRIVATE {
            vary(&mut dossier, block, &mut chance);
        }
        let (first, second) = (Block::ALL[chance.below(10)], Block::ALL[chance.below(10)]);
        let without = |order: [Block; 2]| {
            let mut left = dossier.clone();
            order.into_iter().for_each(|block| left.leave_out(block));
            left
        };
        prop_assert_eq!(without([first, second]), without([second, first]));
        prop_assert_eq!(without([first, first]), dossier.shared(&Sharing::of(|block| block != first)));
    }
}

/// That the law above is about something: with a block shared, what is in it is seen.
#[test]
fn what_is_chosen_is_there() {
    for block in PRIVATE {
        let pair = |seed| {
            let (mut one, mut chance) = (people()[4].clone(), Chance(seed));
            let mut other = one.clone();
            vary(&mut one, block, &mut chance);
            vary(&mut other, block, &mut chance);
            [one, other]
        };
        let differs = |told: fn(&Dossier, &Sharing) -> String| {
            (0..20).map(pair).any(|[one, other]| {
                told(&one, &Sharing::everything()) != told(&other, &Sharing::everything())
            })
        };
        assert!(differs(shared_copy), "{block:?} in the file");
        assert!(differs(paper), "{block:?} on paper");
    }
}

#[test]
fn every_block_goes_out_by_itself_and_all_of_them_leave_the_frame() {
    let full = people()[4].clone();
    for block in Block::ALL {
        let without = full.shared(&Sharing::of(|it| it != block));
        assert_ne!(without, full, "{block:?} is in the dossier");
    }
    let frame = full.shared(&Sharing::of(|_| false));
    assert!(frame.notes.is_empty() && frame.assessments.is_empty() && frame.records.iter().count() == 0);
    assert!(frame.work.is_empty() && frame.tasks.is_empty() && frame.offers.is_empty());
    assert_eq!(frame.intake.lives, full.intake.lives);
    assert_eq!(full.shared(&Sharing::everything()), full);
}

#[test]
fn the_copy_for_oneself_has_everything() {
    for person in people() {
        assert_eq!(own_copy(&person), to_json(&person));
        assert_eq!(from_json(&own_copy(&person)), Ok(person));
    }
}

#[test]
fn what_is_private_is_off_until_it_is_ticked_and_the_paper_says_so() {
    let voice = Voice::default();
    assert_eq!(chosen(&first()), Sharing::default());
    let ids: Vec<&str> = offered(|block| block.is_private(), voice).iter().map(|offer| offer.id).collect();
    assert_eq!(ids, ["forecast", "money", "health", "feelings"]);
    assert!(first().iter().all(|id| !ids.contains(&id.as_str())));
    // Also on the paper of someone who has nothing private: that it stands there tells nothing of anyone.
    for person in people() {
        let voice = Voice::new(person.language, person.address);
        assert!(paper(&person, &Sharing::default()).contains(t::WITHOUT.get(voice)));
        assert!(!paper(&person, &Sharing::everything()).contains(t::WITHOUT.get(voice)));
    }
}
