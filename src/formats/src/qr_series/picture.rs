//! A QR code in a picture. Leaves out where the picture comes from, and what the code says.

use quircs::Quirc;

/// Bytes of a point: red, green, blue and how solid it is.
const POINT: usize = 4;
/// How many points a picture may have; a camera gives a tenth of it.
const MOST_POINTS: usize = 1 << 22;

/// What the first readable QR code in a picture holds. The picture is as a canvas gives it, `width` points a row; none when
/// it is no picture, or has no code that can be read.
pub fn read_picture(points: &[u8], width: usize) -> Option<Vec<u8>> {
    let height = (points.len() / POINT).checked_div(width)?;
    if height == 0 || MOST_POINTS < width.checked_mul(height)? || points.len() != width * height * POINT {
        return None;
    }
    // Green is nearly all of how light it is.
    let light: Vec<u8> = points.chunks(POINT).filter_map(|point| point.get(1).copied()).collect();
    // The reader looks at one point in the middle of a square, and tells dark from light point by point: where a square is
    // three or four points wide, twice as large it finds what it did not find before.
    read(&light, width, height).or_else(|| read(&doubled(&light, width), 2 * width, 2 * height))
}

fn read(light: &[u8], width: usize, height: usize) -> Option<Vec<u8>> {
    let mut reader = Quirc::default();
    let found = reader.identify(width, height, light);
    found.flatten().find_map(|code| code.decode().ok()).map(|data| data.payload)
}

/// The same twice as wide and high: each point becomes four, each a quarter of the way to its neighbours.
fn doubled(light: &[u8], width: usize) -> Vec<u8> {
    let wide: Vec<u8> = light.chunks(width).flat_map(widened).collect();
    let rows: Vec<&[u8]> = wide.chunks(2 * width).collect();
    let above = rows.first().into_iter().chain(&rows);
    let below = rows.iter().skip(1).chain(rows.last());
    let both = rows.iter().zip(above).zip(below);
    both.flat_map(|((row, above), below)| [towards(row, above), towards(row, below)]).flatten().collect()
}

fn widened(row: &[u8]) -> Vec<u8> {
    let left: Vec<u8> = row.first().into_iter().chain(row).copied().collect();
    let right: Vec<u8> = row.iter().skip(1).chain(row.last()).copied().collect();
    towards(row, &left).into_iter().zip(towards(row, &right)).flat_map(<[u8; 2]>::from).collect()
}

/// A quarter of the way from some points to others.
fn towards(own: &[u8], others: &[u8]) -> Vec<u8> {
    own.iter().zip(others).map(|(own, other)| own.midpoint(own.midpoint(*other))).collect()
}
