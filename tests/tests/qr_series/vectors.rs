//! Frames that another program made, byte for byte.

use formats::qr_series::{Gathering, Sending, pack, unpack};
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../cases/qr-series/vectors.json")).expect("vectors")
}

fn bytes(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().expect("digits").as_bytes();
    let digit = |digit: u8| (digit as char).to_digit(16).expect("a digit") as u8;
    hex.chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}

#[test]
fn our_frames_are_those_of_the_other_program() {
    let vectors = vectors();
    let sending = Sending::of(&bytes(&vectors["content"])).expect("a series");
    let frames = vectors["frames"].as_object().expect("frames");
    assert_eq!(frames.len(), 10);
    for (number, frame) in frames {
        assert_eq!(sending.frame(number.parse().expect("a number")), bytes(frame), "frame {number}");
    }
}

#[test]
fn frames_of_the_other_program_are_read() {
    let vectors = vectors();
    let mut gathering = Gathering::default();
    // The first round is missed.
    for number in ["4", "5", "6", "7", "1000", "65535"] {
        gathering.take(&bytes(&vectors["frames"][number])).expect("a frame");
    }
    assert_eq!(gathering.whole(), Some(bytes(&vectors["content"])));
}

#[test]
fn what_another_program_packed_comes_out() {
    let vectors = vectors();
    let text = vectors["text"].as_str().expect("a text").as_bytes();
    assert_eq!(unpack(&bytes(&vectors["packed"])).as_deref(), Ok(text));
    assert_eq!(unpack(&pack(text)).as_deref(), Ok(text));
}
