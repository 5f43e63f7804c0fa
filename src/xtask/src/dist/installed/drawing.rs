//! The drawing in the tab, taken from `index.html` and drawn in pixels: one curved line with round ends, and a disc. It
//! reads what that drawing uses and nothing more: absolute `M`, `C` and `S`. Leaves out the file that pixels go in.

use crate::failure::{Failure, Outcome};

/// A point in the units of the drawing.
type Point = (f64, f64);
/// Red, green and blue, 0 to 255.
type Colour = [f64; 3];

/// Units a side: `viewBox='0 0 32 32'`.
const SIDE: f64 = 32.0;
/// Straight pieces to a curve: no piece is longer than two pixels of the largest icon.
const PIECES: u32 = 200;

/// The drawing.
pub struct Drawing {
    svg: String,
    line: Vec<Point>,
    width: f64,
    line_colour: Colour,
    centre: Point,
    radius: f64,
    disc_colour: Colour,
}

impl Drawing {
    /// The drawing that a page shows in the tab.
    ///
    /// # Errors
    /// When there is none, or it has parts that are not understood.
    pub fn in_page(page: &str) -> Outcome<Drawing> {
        let coded = page.split_once("data:image/svg+xml,").and_then(|(_, rest)| rest.split_once('"'));
        let (coded, _) = coded.ok_or_else(|| unknown("no drawing for the tab"))?;
        let svg = coded.replace("%3C", "<").replace("%3E", ">").replace("%23", "#");
        let number = |name: &str| {
            attribute(&svg, name)?.parse::<f64>().map_err(|_| unknown(&format!("no number in {name}")))
        };
        Ok(Drawing {
            line: flattened(attribute(&svg, "d")?)?,
            width: number("stroke-width")?,
            line_colour: colour(attribute(&svg, "stroke")?)?,
            centre: (number("cx")?, number("cy")?),
            radius: number("r")?,
            // The first `fill` is that of the line, which has none.
            disc_colour: colour(attribute(svg.split_once("<circle").map_or("", |(_, disc)| disc), "fill")?)?,
            svg,
        })
    }

    /// The drawing as a file of its own.
    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// The drawing in the middle of a square of so many pixels, of which it takes a share, as rows of red, green and blue.
    ///
    /// # Errors
    /// When the colour behind it is not written as `#rrggbb`.
    pub fn pixels(&self, side: usize, share: f64, behind: &str) -> Outcome<Vec<u8>> {
        let behind = colour(behind)?;
        let scale = side as f64 * share / SIDE;
        let margin = side as f64 * (1.0 - share) / 2.0;
        let unit = |pixel: usize| (pixel as f64 + 0.5 - margin) / scale;
        let mut pixels = Vec::with_capacity(side * side * 3);
        for row in 0..side {
            for column in 0..side {
                let at = (unit(column), unit(row));
                // How much of the pixel is covered, from how far its middle lies inside the edge.
                let cover = |inside: f64| (inside * scale + 0.5).clamp(0.0, 1.0);
                let line = cover(self.width / 2.0 - self.distance(at));
                let disc = cover(self.radius - apart(at, self.centre));
                let seen = mixed(mixed(behind, self.line_colour, line), self.disc_colour, disc);
                pixels.extend(seen.map(|part| part.round() as u8));
            }
        }
        Ok(pixels)
    }

    /// How far a point lies from the middle of the line.
    fn distance(&self, at: Point) -> f64 {
        let pieces = self.line.iter().zip(self.line.iter().skip(1));
        pieces.map(|(from, to)| from_piece(at, *from, *to)).fold(f64::INFINITY, f64::min)
    }
}

fn unknown(what: &str) -> Failure {
    Failure::new(format!("the icon in index.html: {what}"))
}

/// The value of the first attribute of this name.
fn attribute<'a>(svg: &'a str, name: &str) -> Outcome<&'a str> {
    let found = svg.split_once(&format!(" {name}='")).and_then(|(_, rest)| rest.split_once('\''));
    found.map(|(value, _)| value).ok_or_else(|| unknown(&format!("no {name}")))
}

/// A colour written as `#rrggbb`.
fn colour(text: &str) -> Outcome<Colour> {
    let part = |at: usize| text.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    match [part(1), part(3), part(5)] {
        [Some(red), Some(green), Some(blue)] => Ok([red, green, blue].map(f64::from)),
        _ => Err(unknown(&format!("{text} is no colour"))),
    }
}

/// The points along a path.
fn flattened(path: &str) -> Outcome<Vec<Point>> {
    let mut points: Vec<Point> = Vec::new();
    let mut bend = None;
    let letters: Vec<usize> = path.match_indices(char::is_alphabetic).map(|(at, _)| at).collect();
    for (index, &at) in letters.iter().enumerate() {
        let end = letters.get(index + 1).copied().unwrap_or(path.len());
        let numbers = path.get(at + 1..end).unwrap_or_default().split_whitespace().map(str::parse::<f64>);
        let numbers: Vec<f64> = numbers.collect::<Result<_, _>>().map_err(|_| unknown("no number"))?;
        let from = points.last().copied();
        match (path.get(at..=at), numbers.as_slice(), from) {
            (Some("M"), &[x, y], None) => points.push((x, y)),
            (Some("C"), &[ax, ay, bx, by, x, y], Some(from)) => {
                points.extend(curve(from, (ax, ay), (bx, by), (x, y)));
                bend = Some((bx, by));
            }
            // Goes on as it came: the bend before, seen from the other side.
            (Some("S"), &[bx, by, x, y], Some(from)) => {
                let (ax, ay) = bend.unwrap_or(from);
                points.extend(curve(from, (2.0 * from.0 - ax, 2.0 * from.1 - ay), (bx, by), (x, y)));
                bend = Some((bx, by));
            }
            _ => return Err(unknown("a step that is not M, C or S")),
        }
    }
    Ok(points)
}

/// Points along a cubic curve, without the first.
fn curve(from: Point, one: Point, other: Point, to: Point) -> impl Iterator<Item = Point> {
    (1..=PIECES).map(move |piece| {
        let t = f64::from(piece) / f64::from(PIECES);
        let u = 1.0 - t;
        let along = |from: f64, one: f64, other: f64, to: f64| {
            u * u * u * from + 3.0 * u * u * t * one + 3.0 * u * t * t * other + t * t * t * to
        };
        (along(from.0, one.0, other.0, to.0), along(from.1, one.1, other.1, to.1))
    })
}

/// How far a point lies from a straight piece.
fn from_piece(at: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 { 0.0 } else { ((at.0 - from.0) * dx + (at.1 - from.1) * dy) / length };
    let along = along.clamp(0.0, 1.0);
    apart(at, (from.0 + along * dx, from.1 + along * dy))
}

fn apart(one: Point, other: Point) -> f64 {
    let (dx, dy) = (one.0 - other.0, one.1 - other.1);
    (dx * dx + dy * dy).sqrt()
}

fn mixed([r, g, b]: Colour, [over_r, over_g, over_b]: Colour, share: f64) -> Colour {
    let mix = |under: f64, over: f64| under + (over - under) * share;
    [mix(r, over_r), mix(g, over_g), mix(b, over_b)]
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "href=\"data:image/svg+xml,%3Csvg fill='none'%3E%3Cpath d='M4 25C14 25 10 9 17 9S22 17 28 14' \
        stroke='%231f6b4f' stroke-width='4'/%3E%3Ccircle cx='28' cy='14' r='3.5' fill='%23d9912b'/%3E%3C/svg%3E\"";

    #[test]
    fn line_disc_and_paper_are_where_they_should_be() {
        let drawing = Drawing::in_page(PAGE).unwrap();
        let pixels = drawing.pixels(32, 1.0, "#fbf8f3").unwrap();
        let at = |x: usize, y: usize| pixels.get((y * 32 + x) * 3..(y * 32 + x) * 3 + 3).unwrap().to_vec();
        assert_eq!(at(0, 0), [0xfb, 0xf8, 0xf3]);
        assert_eq!(at(5, 24), [0x1f, 0x6b, 0x4f]);
        assert_eq!(at(28, 14), [0xd9, 0x91, 0x2b]);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert!(Drawing::in_page("no icon").is_err());
        assert!(Drawing::in_page(&PAGE.replace("C14", "Q14")).is_err());
        assert!(Drawing::in_page(&PAGE.replace("%231f6b4f", "green")).is_err());
    }
}
