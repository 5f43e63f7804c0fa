//! What holds of every series. Leaves out frames that were changed.

use crate::{bytes, sending};
use formats::qr_series::{Gathering, MOST_PIECES, NotPacked, Sending, Taken, pack, unpack};
use proptest::prelude::*;

/// Bytes of a piece, as the document has it.
const PIECE: usize = 252;
/// Frames beyond those that are needed after which someone is still waiting once in sixteen million times.
const SPARE: usize = 24;

#[test]
fn a_series_has_an_end_and_a_beginning() {
    assert!(Sending::of(&[]).is_none());
    assert!(Sending::of(&bytes(MOST_PIECES * PIECE + 1)).is_none());
    for (length, total) in [(1, 1), (PIECE, 1), (PIECE + 1, 2), (MOST_PIECES * PIECE, MOST_PIECES)] {
        assert_eq!(sending(length).total(), total);
    }
}

#[test]
fn the_first_round_is_enough_when_none_is_missed() {
    for length in [1, 251, 252, 253, 5_000, MOST_PIECES * PIECE] {
        let (sending, mut gathering) = (sending(length), Gathering::default());
        for number in 0..u16::try_from(sending.total()).expect("few") {
            assert_eq!(gathering.whole(), None);
            assert_eq!(gathering.take(&sending.frame(number)), Ok(Taken::Kept));
            assert_eq!(gathering.take(&sending.frame(number)), Ok(Taken::Known));
            assert_eq!((gathering.kept(), gathering.total()), (usize::from(number) + 1, sending.total()));
        }
        assert_eq!(gathering.whole(), Some(bytes(length)));
    }
}

#[test]
fn another_series_is_told_and_changes_nothing() {
    let (one, other) = (sending(2_000), Sending::of(b"something else").expect("a series"));
    let mut gathering = Gathering::default();
    assert_eq!((gathering.kept(), gathering.total(), gathering.whole()), (0, 0, None));
    gathering.take(&one.frame(0)).expect("ours");
    assert_eq!(gathering.take(&other.frame(0)), Ok(Taken::OtherSeries));
    assert_eq!((gathering.kept(), gathering.total()), (1, one.total()));
    for number in 1..8 {
        gathering.take(&one.frame(number)).expect("ours");
    }
    assert_eq!(gathering.whole(), Some(bytes(2_000)));
}

#[test]
fn a_few_bytes_that_say_they_are_many_are_refused() {
    let bomb = pack(&vec![0; 64 << 20]);
    assert!(bomb.len() < MOST_PIECES * PIECE);
    assert_eq!(unpack(&bomb), Err(NotPacked));
}

proptest! {
    #[test]
    fn any_order_any_repeats_and_any_loss_give_the_same_bytes(
        whole in prop::collection::vec(any::<u8>(), 1..30_000),
        start in any::<u16>(),
        lost in prop::collection::vec(prop::bool::weighted(0.3), 400),
        turned in any::<bool>(),
    ) {
        let sending = Sending::of(&whole).expect("a series");
        let seen: Vec<u16> = (0_u16..400).filter(|at| !lost[usize::from(*at)]).map(|at| start.wrapping_add(at)).collect();
        let seen: Vec<u16> = if turned { seen.into_iter().rev().collect() } else { seen };
        let mut gathering = Gathering::default();
        let mut read = 0;
        while gathering.whole().is_none() {
            let number = seen[read];
            read += 1;
            for _ in 0..2 {
                gathering.take(&sending.frame(number)).expect("ours");
            }
        }
        prop_assert_eq!(gathering.whole(), Some(whole));
        prop_assert!(read <= sending.total() + SPARE, "{} frames for {} pieces", read, sending.total());
    }

    #[test]
    fn a_third_missed_costs_no_second_round(lost in prop::collection::vec(prop::bool::weighted(0.3), 255)) {
        let sending = sending(60 * PIECE);
        let mut gathering = Gathering::default();
        let mut number = 0;
        while gathering.whole().is_none() {
            if !lost[usize::from(number)] {
                gathering.take(&sending.frame(number)).expect("ours");
            }
            number += 1;
        }
        let seen = lost[..usize::from(number)].iter().filter(|lost| !**lost).count();
        prop_assert!(seen <= sending.total() + SPARE);
    }

    #[test]
    fn no_bytes_stop_the_reader(code in prop::collection::vec(any::<u8>(), 0..600)) {
        let mut gathering = Gathering::default();
        prop_assert!(gathering.take(&code).is_err());
        prop_assert_eq!(gathering.total(), 0);
        let _ = unpack(&code);
    }

    #[test]
    fn what_is_packed_comes_out(file in prop::collection::vec(any::<u8>(), 0..20_000)) {
        prop_assert_eq!(unpack(&pack(&file)), Ok(file));
    }
}
