//! A dossier as a series of QR codes, from one screen to the camera of another device. Laid down in `QR-SERIES.md`. Leaves
//! out drawing a code, asking for a camera, and what becomes of the answers.

mod frame;
mod gathering;
mod mixture;
mod packing;
mod picture;
mod sending;

pub use frame::{FRAME, Refused};
pub use gathering::{Gathering, Taken};
pub use packing::{NotPacked, pack, unpack};
pub use picture::read_picture;
pub use sending::Sending;

/// How many pieces a series has at most: they take 80 seconds, which is as long as anyone holds a phone still.
pub const MOST_PIECES: usize = 320;
/// The version of the QR code that carries a frame: 57 squares by 57. Larger ones hold more, but are read from nearer by
/// alone: a square has to be three or four points wide in the picture of the camera.
pub const CODE_VERSION: u8 = 10;
/// Milliseconds that one code stands: four a second. A square that turns dark and light again does so at most twice in a
/// second, while light that may hurt someone flashes more than three times (WCAG 2.3.1).
pub const PACE: u32 = 250;
