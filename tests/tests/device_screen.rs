//! To another device by QR codes, in words: which code is shown, how far reading is, and what is announced of it.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use content::Voice;
use content::texts::device as t;
use formats::qr_series::{Gathering, Refused, Sending, Taken};
use screens::device::{is_told, progress, remark, which};

const VOICE: fn() -> Voice = Voice::default;

#[test]
fn codes_are_counted_from_one_and_later_ones_as_supplements() {
    let voice = VOICE();
    let told = |number: &str| t::WHICH.fill(voice, [number, "3"]);
    assert_eq!([which(0, 3, voice), which(2, 3, voice)], [told("1"), told("3")]);
    assert_eq!(which(3, 3, voice), t::WHICH_MORE.fill(voice, ["3", "1"]));
}

#[test]
fn how_far_reading_is_is_announced_at_the_first_code_and_at_every_quarter() {
    let voice = VOICE();
    let sending = Sending::of(&[7; 12 * 252]).expect("a series");
    let mut gathering = Gathering::default();
    assert_eq!(progress(&gathering, voice), t::PROGRESS_NONE.get(voice));
    let mut told = Vec::new();
    for number in 0..12 {
        assert_eq!(gathering.take(&sending.frame(number)), Ok(Taken::Kept));
        if is_told(&gathering) {
            told.push(gathering.kept());
        }
    }
    assert_eq!(told, [1, 3, 6, 9, 12]);
    assert_eq!(progress(&gathering, voice), t::PROGRESS.fill(voice, ["12", "12", "0"]));
}

#[test]
fn only_what_the_person_can_mend_is_remarked() {
    assert_eq!(
        remark(Ok(Taken::OtherSeries)).map(|text| text.get(VOICE())),
        Some(t::OTHER_SERIES.get(VOICE()))
    );
    assert!(remark(Err(Refused::Foreign)).is_some() && remark(Err(Refused::Newer)).is_some());
    for taken in [Ok(Taken::Kept), Ok(Taken::Known), Err(Refused::Damaged)] {
        assert!(remark(taken).is_none());
    }
}
