//! Lays out six shares round a hexagon: rings, the shape of the shares on them, and the names at the corners. Laid out once:
//! it needs no more room than a phone has.

use screens::charts::HexagonChart;

use super::ink::Ink;
use super::shape::{Anchor, Shape};
use super::size::Size;
use super::text_width::lines;
use crate::ui::tenths;

/// Height of the picture, in units.
pub const HEIGHT: f64 = 330.0;
/// How wide a name beside the ring is at most, in units.
const BESIDE: f64 = 118.0;
/// From the middle to a corner, in units.
const RADIUS: f64 = 112.0;
/// The corners with the sun, from the top: right and down, for a distance of 1.
const CORNERS: [(f64, f64); 6] =
    [(0.0, -1.0), (0.866, -0.5), (0.866, 0.5), (0.0, 1.0), (-0.866, 0.5), (-0.866, -0.5)];

/// The shapes of the picture, the lowest first.
pub fn hexagon(chart: &HexagonChart) -> Vec<Shape> {
    let mut shapes = vec![ring(Ink::Axis, &[1.0; 6]), ring(Ink::Axis, &[0.5; 6])];
    let shares: Vec<f64> = chart.corners.iter().map(|(_, share)| *share).collect();
    shapes.push(ring(Ink::Band, &shares));
    shapes.push(ring(Ink::Curve, &shares));
    // A name of three lines beside the ring reaches as high as the one above it.
    let is_high = |(name, _): &(String, f64)| 2 < lines(name, Size::Narrow.text(), false, BESIDE).len();
    let clear = if chart.corners.iter().any(is_high) { 32.0 } else { 12.0 };
    for (((name, share), corner), place) in chart.corners.iter().zip(CORNERS).zip(0_u8..) {
        let (x, y) = at(corner, *share);
        shapes.push(Shape::Circle { ink: Ink::Dot, x, y, radius: 5.0 });
        label(&mut shapes, name, corner, (place % 3 == 0).then_some(clear));
    }
    shapes
}

/// The place of a corner, so far out.
fn at((right, down): (f64, f64), share: f64) -> (f64, f64) {
    (Size::Narrow.width() / 2.0 + right * RADIUS * share, HEIGHT / 2.0 + down * RADIUS * share)
}

/// A closed line through all corners.
fn ring(ink: Ink, shares: &[f64]) -> Shape {
    let mut data = String::new();
    for (corner, share) in CORNERS.into_iter().zip(shares) {
        let (x, y) = at(corner, *share);
        data.push_str(if data.is_empty() { "M" } else { "L" });
        data.push_str(&[tenths(x), tenths(y)].join(" "));
    }
    data.push('Z');
    Shape::Path { ink, data }
}

/// A name at its corner: at the top and the bottom in the middle, so far from the ring; the others at the edge.
fn label(shapes: &mut Vec<Shape>, name: &str, corner: (f64, f64), middle: Option<f64>) {
    let size = Size::Narrow;
    let room = if middle.is_some() { size.width() } else { BESIDE };
    let words = lines(name, size.text(), false, room);
    let line = size.text() * 1.25;
    let (corner_x, corner_y) = at(corner, 1.0);
    let out = middle.unwrap_or(24.0);
    let mut y = if corner.1 < 0.0 {
        corner_y - out - words.len().saturating_sub(1) as f64 * line
    } else {
        corner_y + out + size.text()
    };
    let (x, anchor) = match (middle.is_some(), 0.0 < corner.0) {
        (true, _) => (corner_x, Anchor::Middle),
        (false, true) => (size.width(), Anchor::End),
        (false, false) => (0.0, Anchor::Start),
    };
    for text in words {
        shapes.push(Shape::Text { text, x, y, anchor, strong: false });
        y += line;
    }
}
