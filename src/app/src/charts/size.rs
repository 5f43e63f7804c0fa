//! The two sizes every picture is laid out for: a narrow and a wide one. The style sheet shows the one that fits, so
//! labels stay at least 14 px high wherever it stands.

/// A size of a picture, in units of its view box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Beside other things, or on a phone.
    Narrow,
    /// With room.
    Wide,
}

impl Size {
    /// Width of the view box.
    pub fn width(self) -> f64 {
        match self {
            Self::Narrow => 320.0,
            Self::Wide => 640.0,
        }
    }

    /// Height of a type size in the view box; the same as in `style/app-chart.css`.
    pub fn text(self) -> f64 {
        match self {
            Self::Narrow => 18.0,
            Self::Wide => 17.0,
        }
    }

    /// Class names of the picture.
    pub fn class(self) -> &'static str {
        match self {
            Self::Narrow => "chart__svg chart__svg--narrow",
            Self::Wide => "chart__svg chart__svg--wide",
        }
    }
}
