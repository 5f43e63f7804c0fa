//! Words on a picture: each is kept inside it, and apart from what was set before on the same line.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use super::ink::Ink;
use super::recorder::{Recorder, tenths};
use super::shape::Anchor;
use super::size::Size;
use super::text_width::text_width;

/// A sheet to draw on, in tenths of a unit.
pub type Sheet<'a> = DrawingArea<Recorder<'a>, Shift>;
/// What goes wrong while drawing: nothing of ours does.
pub type Failure = DrawingAreaErrorKind<std::convert::Infallible>;

/// The room that a text takes on its line, from left to right, in units.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// Left end.
    pub from: f64,
    /// Right end.
    pub until: f64,
}

impl Span {
    /// Where a text would stand, pushed inside a picture of this size.
    pub fn of(text: &str, x: f64, anchor: Anchor, size: Size, strong: bool) -> Self {
        let width = text_width(text, size.text(), strong);
        let wanted = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2.0,
            Anchor::End => x - width,
        };
        let from = wanted.min(size.width() - width).max(0.0);
        Self { from, until: from + width }
    }

    /// Whether two texts on one line would touch, with a little air between.
    pub fn touches(self, other: Self) -> bool {
        const AIR: f64 = 8.0;
        self.from < other.until + AIR && other.from < self.until + AIR
    }

    /// Its middle.
    pub fn middle(self) -> f64 {
        (self.from + self.until) / 2.0
    }
}

/// Writes a text, if there is any, with its baseline at `y` and the given end at `x`.
pub fn write(
    sheet: &Sheet<'_>,
    text: &str,
    (x, y): (f64, f64),
    anchor: Anchor,
    strong: bool,
) -> Result<(), Failure> {
    if text.is_empty() {
        return Ok(());
    }
    let h_pos = match anchor {
        Anchor::Start => HPos::Left,
        Anchor::Middle => HPos::Center,
        Anchor::End => HPos::Right,
    };
    let weight = if strong { FontStyle::Bold } else { FontStyle::Normal };
    let style = FontDesc::new(FontFamily::SansSerif, 1.0, weight)
        .color(&Ink::Text.color())
        .pos(Pos::new(h_pos, VPos::Bottom));
    sheet.draw(&Text::new(text, (tenths(x), tenths(y)), style))
}
