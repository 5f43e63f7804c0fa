//! A dossier as a series of QR codes: in any order and with any loss it is the same again, a changed frame is refused, and
//! what is drawn can be read. Leaves out the camera.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where it is not met"
)]

mod drawn;
mod laws;
mod tampering;
mod vectors;
mod year;

use formats::qr_series::Sending;

/// Something to send of so many bytes.
fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|at| u8::try_from(at * at % 251).expect("a byte")).collect()
}

/// The same, cut.
fn sending(length: usize) -> Sending {
    Sending::of(&bytes(length)).expect("not too much")
}
