//! An address as a QR code: one path of squares. Leaves out drawing it.

use qrcodegen::{QrCode as Code, QrCodeEcc};

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
    let code = Code::encode_text(address, QrCodeEcc::Medium).ok()?;
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
