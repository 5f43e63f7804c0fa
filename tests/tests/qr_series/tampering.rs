//! One byte more, less or other: the frame is refused, and nothing of it is used.

use crate::sending;
use formats::qr_series::{FRAME, Gathering, Refused, Taken};

#[test]
fn every_byte_of_a_frame_counts() {
    let frame = sending(2_000).frame(1);
    assert_eq!(frame.len(), FRAME);
    for at in 0..frame.len() {
        for change in 1..=u8::MAX {
            let mut other = frame.clone();
            other[at] ^= change;
            let mut gathering = Gathering::default();
            assert!(gathering.take(&other).is_err(), "byte {at} by {change}");
            assert_eq!(gathering.total(), 0);
        }
    }
}

#[test]
fn every_cut_and_every_byte_more_counts() {
    let frame = sending(2_000).frame(7);
    for end in 0..frame.len() {
        let expected = if end < 4 { Refused::Foreign } else { Refused::Damaged };
        assert_eq!(Gathering::default().take(&frame[..end]), Err(expected), "{end}");
    }
    let longer = [&frame, b"\0".as_slice()].concat();
    assert_eq!(Gathering::default().take(&longer), Err(Refused::Damaged));
}

#[test]
fn other_codes_and_newer_ones_are_told_apart() {
    assert_eq!(Gathering::default().take(b"https://example.org/"), Err(Refused::Foreign));
    let mut newer = sending(2_000).frame(0);
    newer[4] = 2;
    assert_eq!(Gathering::default().take(&newer), Err(Refused::Newer));
}

#[test]
fn a_length_beyond_the_limits_is_refused_with_a_right_checksum() {
    for length in [0_u32, 320 * 252 + 1, u32::MAX] {
        let mut frame = sending(2_000).frame(0);
        frame[9..13].copy_from_slice(&length.to_le_bytes());
        let check = checksum(&frame[..FRAME - 4]);
        frame[FRAME - 4..].copy_from_slice(&check.to_le_bytes());
        assert_eq!(Gathering::default().take(&frame), Err(Refused::Damaged), "{length}");
    }
    // The same way of signing makes a frame that is taken, or this would prove nothing.
    let mut frame = sending(2_000).frame(0);
    frame[9..13].copy_from_slice(&1_999_u32.to_le_bytes());
    let check = checksum(&frame[..FRAME - 4]);
    frame[FRAME - 4..].copy_from_slice(&check.to_le_bytes());
    assert_eq!(Gathering::default().take(&frame), Ok(Taken::Kept));
}

/// CRC-32, bit by bit, as the standard describes it.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |rest, byte| {
        (0..8).fold(rest ^ u32::from(*byte), |rest, _| {
            (rest >> 1) ^ if rest & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    })
}
