//! How someone sees for themselves that nothing leaves, and which edition of the page they have, in words.

use content::texts::{common, proof as t};
use content::{Voice, sources};
use domain::values::{Address, Language};
use screens::wording::dates;
use screens::{edition, proof};

const VOICES: [Voice; 4] = [
    Voice::new(Language::Nl, Address::Je),
    Voice::new(Language::Nl, Address::U),
    Voice::new(Language::NlBe, Address::Je),
    Voice::new(Language::En, Address::Je),
];

#[test]
fn both_counts_are_told_apart_and_a_missing_counter_is_said() {
    for voice in VOICES {
        let told = proof::counted(Some((0, 3)), voice);
        assert_eq!(told, [t::SENT.fill(voice, ["0"]), t::STOPPED.fill(voice, ["3"])]);
        assert_ne!(told[0], told[1]);
        assert_eq!(proof::counted(None, voice), [t::COUNTER_MISSING.get(voice)]);
    }
}

#[test]
fn what_cannot_be_prevented_is_told_whole() {
    for voice in VOICES {
        let told = proof::limits(false, voice);
        for limit in [
            &t::LIMIT_HOST,
            &t::LIMIT_WORK,
            &t::LIMIT_TRANSLATE,
            &t::LIMIT_EXTENSIONS,
            &t::LIMIT_LINKS,
            &t::LIMIT_DEVICE,
        ] {
            assert!(told.contains(&limit.get(voice)));
        }
        // Off and on again: the test ends as it began.
        assert_eq!(proof::steps(false, voice).last(), Some(&t::FLIGHT_ON.get(voice)));
        assert_eq!(proof::opening(false, voice), t::OPENING_BODY.get(voice));
    }
}

#[test]
fn a_file_speaks_of_no_host_and_of_who_gave_it() {
    for voice in VOICES {
        let (hosted, told) = (proof::limits(false, voice), proof::limits(true, voice));
        assert_eq!(told.len(), hosted.len());
        for host in [&t::LIMIT_HOST, &t::LIMIT_WORK] {
            assert!(!told.contains(&host.get(voice)));
        }
        assert!(told.contains(&t::LIMIT_GIVER.get(voice)) && !hosted.contains(&t::LIMIT_GIVER.get(voice)));
        // Loading it again needs nothing that a browser may refuse.
        let steps = proof::steps(true, voice);
        assert!(
            !steps.contains(&t::FLIGHT_AGAIN.get(voice)) && steps.contains(&t::FLIGHT_AGAIN_FILE.get(voice))
        );
        assert_eq!(proof::opening(true, voice), t::OPENING_BODY_FILE.get(voice));
    }
}

#[test]
fn the_edition_names_version_sources_and_the_day_of_the_content() {
    let newest = sources::all().iter().map(|source| source.read_on).max();
    assert_eq!(newest, Some(sources::READ_UP_TO));
    for voice in VOICES {
        let day = dates::day(sources::READ_UP_TO, voice);
        assert_eq!(
            edition::line("1.2", Some("ab12"), voice),
            common::EDITION.fill(voice, ["1.2", "ab12", &day])
        );
        assert!(edition::line("1.2", None, voice).contains(&day));
    }
}
