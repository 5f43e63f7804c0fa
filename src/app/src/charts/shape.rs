//! A recorded piece of a picture, ready to become one SVG element. Coordinates are units of the view box.

use super::ink::Ink;

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// One piece.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line or a filled area, as path data.
    Path {
        /// What it means.
        ink: Ink,
        /// Path data.
        data: String,
    },
    /// A rectangle.
    Rect {
        /// What it means.
        ink: Ink,
        /// Left.
        x: f64,
        /// Top.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
    },
    /// A disc.
    Circle {
        /// What it means.
        ink: Ink,
        /// Centre, across.
        x: f64,
        /// Centre, down.
        y: f64,
        /// Radius.
        radius: f64,
    },
    /// A line of words.
    Text {
        /// What it says.
        text: String,
        /// Where, across.
        x: f64,
        /// Its baseline, down.
        y: f64,
        /// Which end is at `x`.
        anchor: Anchor,
        /// Heavier type.
        strong: bool,
    },
}
