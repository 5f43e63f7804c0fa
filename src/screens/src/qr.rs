//! An address, or a frame of a series, as a QR code: one path of squares. Leaves out drawing it.

use formats::qr_series::CODE_VERSION;
use qrcodegen::{QrCode as Code, QrCodeEcc, QrSegment, Version};

/// Modules of white round the code; scanners need four.
const QUIET: i32 = 4;

/// A code to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// Path data of the dark squares; one unit is one square.
    pub path: String,
    /// Width and height in units, the white round it included.
    pub size: usize,
}

/// The code of an address. None when the address is too long for one.
pub fn code(address: &str) -> Option<QrCode> {
    drawn(&Code::encode_text(address, QrCodeEcc::Medium).ok()?)
}

/// The code of a frame: all of a series have one size. None when it is no frame, and too long for one.
pub fn frame_code(frame: &[u8]) -> Option<QrCode> {
    let bytes = [QrSegment::make_bytes(frame)];
    let version = Version::new(CODE_VERSION);
    let (level, any_mask, keeps_level) = (QrCodeEcc::Low, None, false);
    let code = Code::encode_segments_advanced(&bytes, level, version, version, any_mask, keeps_level);
    drawn(&code.ok()?)
}

fn drawn(code: &Code) -> Option<QrCode> {
    let mut path = String::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let width =
                (column..code.size()).take_while(|&column| code.get_module(column, row)).count() as i32;
            if 0 < width {
                let (x, y) = (column + QUIET, row + QUIET);
                path.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
            }
            column += width.max(1);
        }
    }
    let size = usize::try_from(code.size() + 2 * QUIET).ok()?;
    Some(QrCode { path, size })
}
