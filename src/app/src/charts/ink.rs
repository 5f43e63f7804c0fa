//! What a shape means instead of what colour it has: plotters passes a colour through, and ours is a number that
//! stands for a class name.

use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::BackendColor;

/// The meaning of a shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Words.
    Text,
    /// The base line.
    Axis,
    /// Everything under the curve.
    Area,
    /// The part between the outer marks.
    Band,
    /// The curve itself.
    Curve,
    /// The line of an outer mark.
    Edge,
    /// The line of the middle mark.
    Half,
    /// The point of the middle mark.
    Dot,
    /// A bar that is a total.
    Total,
    /// A bar that makes it later.
    Later,
    /// A bar that makes it sooner.
    Sooner,
    /// A bar from one in five to four in five.
    Range,
}

impl Ink {
    const ALL: [Self; 12] = [
        Self::Text,
        Self::Axis,
        Self::Area,
        Self::Band,
        Self::Curve,
        Self::Edge,
        Self::Half,
        Self::Dot,
        Self::Total,
        Self::Later,
        Self::Sooner,
        Self::Range,
    ];

    /// The class name in `style/app-chart.css`.
    pub fn class(self) -> &'static str {
        match self {
            Self::Text => "chart__text",
            Self::Axis => "chart__axis",
            Self::Area => "chart__area",
            Self::Band => "chart__band",
            Self::Curve => "chart__curve",
            Self::Edge => "chart__edge",
            Self::Half => "chart__half",
            Self::Dot => "chart__dot",
            Self::Total => "chart__total",
            Self::Later => "chart__later",
            Self::Sooner => "chart__sooner",
            Self::Range => "chart__range",
        }
    }

    /// The number as a colour, for plotters to carry.
    pub fn color(self) -> RGBColor {
        RGBColor(self as u8, 0, 0)
    }

    /// A filled shape or a line of this ink.
    pub fn style(self) -> ShapeStyle {
        ShapeStyle::from(self.color()).filled()
    }

    /// The ink that a colour carries; words, when it is none of ours.
    pub fn of(color: BackendColor) -> Self {
        Self::ALL.into_iter().find(|ink| *ink as u8 == color.rgb.0).unwrap_or(Self::Text)
    }
}
