//! A QR code in a picture. Leaves out where the picture comes from, and what the code says.

use quircs::Quirc;

/// Bytes of a point: red, green, blue and how solid it is.
const POINT: usize = 4;
/// How many points a picture may have; a camera gives a tenth of it.
const MOST_POINTS: usize = 1 << 24;

/// What the first readable QR code in a picture holds. The picture is as a canvas gives it, `width` points a row; none when
/// it is no picture, or has no code that can be read.
pub fn read_picture(points: &[u8], width: usize) -> Option<Vec<u8>> {
    let height = (points.len() / POINT).checked_div(width)?;
    if height == 0 || MOST_POINTS < width.checked_mul(height)? || points.len() != width * height * POINT {
        return None;
    }
    // Green is nearly all of how light it is.
    let light: Vec<u8> = points.chunks(POINT).filter_map(|point| point.get(1).copied()).collect();
    let mut reader = Quirc::default();
    let found = reader.identify(width, height, &light);
    found.flatten().find_map(|code| code.decode().ok()).map(|data| data.payload)
}
