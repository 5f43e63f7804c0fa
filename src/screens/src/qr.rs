//! An address as a QR code: one path of squares. Leaves out drawing it.

use fast_qr::{ECL, QRBuilder};

/// Modules of white round the code; scanners need four.
const QUIET: usize = 4;

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
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for (row, line) in code.data.chunks(code.size).take(code.size).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|left, right| left.value() == right.value()) {
            if run.first().is_some_and(|module| module.value()) {
                let (x, y, width) = (column + QUIET, row + QUIET, run.len());
                path.push_str(&format!("M{x} {y}h{width}v1h-{width}z"));
            }
            column += run.len();
        }
    }
    Some(QrCode { path, size: code.size + 2 * QUIET })
}
