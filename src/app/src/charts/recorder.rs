//! A drawing backend for plotters that writes down shapes instead of drawing them. plotters counts in whole pixels;
//! ours are tenths of a unit of the view box, so that a curve stays smooth.

use std::convert::Infallible;
use std::fmt::Write;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::ink::Ink;
use super::shape::{Anchor, Shape};
use super::text_width::text_width;
use crate::ui::tenths as written;

/// Tenths in a unit.
const TENTHS: f64 = 10.0;

/// A length of the view box in the recorder's tenths.
pub fn tenths(units: f64) -> i32 {
    // Rounding is meant: a tenth of a unit is finer than a screen shows.
    (units * TENTHS).round() as i32
}

/// A length in tenths as units of the view box.
pub fn units(tenths: i32) -> f64 {
    f64::from(tenths) / TENTHS
}

/// Records what plotters draws.
pub struct Recorder<'a> {
    shapes: &'a mut Vec<Shape>,
    width: u32,
    height: u32,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> Recorder<'a> {
    /// A sheet of this size, in units of the view box.
    pub fn new(shapes: &'a mut Vec<Shape>, width: f64, height: f64) -> Self {
        Self { shapes, width: tenths(width).unsigned_abs(), height: tenths(height).unsigned_abs() }
    }

    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, color: BackendColor, close: bool) {
        let mut data = String::new();
        for (x, y) in points {
            let command = if data.is_empty() { 'M' } else { 'L' };
            // Writing to a string cannot fail.
            write!(data, "{command}{} {}", written(units(x)), written(units(y))).ok();
        }
        if close {
            data.push('Z');
        }
        self.shapes.push(Shape::Path { ink: Ink::of(color), data });
    }
}

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    /// Single pixels have no place in a picture of shapes.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.path([from, to], style.color(), false);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, style.color(), false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Drawn {
        self.path(points, style.color(), true);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.shapes.push(Shape::Rect {
            ink: Ink::of(style.color()),
            x: units(left.min(right)),
            y: units(top.min(bottom)),
            width: units((right - left).abs()),
            height: units((bottom - top).abs()),
        });
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.shapes.push(Shape::Circle {
            ink: Ink::of(style.color()),
            x: units(x),
            y: units(y),
            radius: f64::from(radius) / TENTHS,
        });
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let strong = matches!(style.style(), FontStyle::Bold);
        self.shapes.push(Shape::Text { text: text.to_owned(), x: units(x), y: units(y), anchor, strong });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let strong = matches!(style.style(), FontStyle::Bold);
        let width = text_width(text, style.size(), strong);
        // Both are small and positive; the size is already in tenths.
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}
