//! Lays out the range: the weeks as a hill, the middle three in five of them darker, the half as a line. Words stand
//! above the hill and under the axis, never on it.

use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use screens::charts::{ChartMark, RangeChart};

use super::axis;
use super::ink::Ink;
use super::lettering::{Failure, Sheet, Span, write};
use super::recorder::{Recorder, tenths, units};
use super::shape::{Anchor, Shape};
use super::size::Size;

type Field<'a> = DrawingArea<Recorder<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;

/// Height of the picture, in units.
pub fn height(size: Size) -> f64 {
    match size {
        Size::Narrow => 240.0,
        Size::Wide => 290.0,
    }
}

/// The shapes of the picture, the lowest first.
pub fn range_chart(chart: &RangeChart, size: Size) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let sheet = Recorder::new(&mut shapes, size.width(), height(size)).into_drawing_area();
    // The recorder cannot fail; were plotters to, the sentence and the table beside the picture still say it all.
    draw(&sheet, chart, size).ok();
    drop(sheet);
    shapes
}

fn draw(sheet: &Sheet<'_>, chart: &RangeChart, size: Size) -> Result<(), Failure> {
    let line = size.text() * 1.45;
    let (top, bottom) = (2.0 * line + 8.0, height(size) - line - 4.0);
    let peak = chart.weeks.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    let end = chart.weeks.len().max(1) as f64;
    // plotters counts down the page, so the higher value comes first.
    let ranges = (tenths(2.0)..tenths(size.width() - 2.0), tenths(bottom)..tenths(top));
    let field: Field<'_> = sheet.apply_coord_spec(Cartesian2d::new(0.0..end, 0.0..peak, ranges));

    let hill = hill(&chart.weeks);
    let fill = |points: Vec<(f64, f64)>, ink: Ink| field.draw(&Polygon::new(points, ink.style()));
    fill(grounded(&hill), Ink::Area)?;
    if chart.early.week < chart.late.week.min(end) {
        fill(grounded(&between(&hill, chart.early.week, chart.late.week.min(end))), Ink::Band)?;
    }
    field.draw(&PathElement::new(hill.clone(), Ink::Curve.style()))?;
    field.draw(&PathElement::new(vec![(0.0, 0.0), (end, 0.0)], Ink::Axis.style()))?;

    marks(sheet, &field, chart, size)?;
    if chart.half.week <= end {
        let (x, y) = field.map_coordinate(&(chart.half.week, height_at(&hill, chart.half.week)));
        sheet.draw(&Circle::new((x, y), tenths(6.0), Ink::Dot.style()))?;
    }
    let across = |week: f64| units(field.map_coordinate(&(week, 0.0)).0);
    axis::ticks(sheet, &chart.ticks, end, &across, height(size) - 5.0, size)
}

/// The three marks: a line up from the axis and words above the hill. The half has the upper row to itself.
fn marks(sheet: &Sheet<'_>, field: &Field<'_>, chart: &RangeChart, size: Size) -> Result<(), Failure> {
    let (upper, lower) = (size.text(), size.text() * 2.45);
    let across = |mark: &ChartMark| units(field.map_coordinate(&(mark.week, 0.0)).0);
    let ground = units(field.map_coordinate(&(0.0, 0.0)).1);
    let in_picture = |mark: &ChartMark| mark.week <= chart.weeks.len() as f64;
    let rise = |x: f64, y: f64, ink: Ink| {
        sheet.draw(&PathElement::new(vec![(tenths(x), tenths(ground)), (tenths(x), tenths(y))], ink.style()))
    };

    let early = Span::of(&chart.early.label, across(&chart.early), Anchor::End, size, false);
    let late = Span::of(&chart.late.label, across(&chart.late), Anchor::Start, size, false);
    for (mark, span) in [(&chart.early, early), (&chart.late, late)] {
        // Should the two meet, the words of the later one give way; it is in the sentence and in the table.
        let is_free = std::ptr::eq(mark, &chart.early) || !span.touches(early);
        if in_picture(mark) {
            rise(across(mark), lower + 6.0, Ink::Edge)?;
            if is_free {
                write(sheet, &mark.label, (span.middle(), lower), Anchor::Middle, false)?;
            }
        }
    }
    if in_picture(&chart.half) {
        let x = across(&chart.half);
        let span = Span::of(&chart.half.label, x, Anchor::Middle, size, true);
        // Where words of an outer mark had to move across its line, the line stays below them.
        let is_crossed = [early, late].iter().any(|other| other.touches(Span { from: x, until: x }));
        rise(x, if is_crossed { lower } else { upper } + 7.0, Ink::Half)?;
        write(sheet, &chart.half.label, (span.middle(), upper), Anchor::Middle, true)?;
    }
    Ok(())
}

/// The curve: each week's chance at the middle of that week, from zero to the end of the picture.
fn hill(weeks: &[f64]) -> Vec<(f64, f64)> {
    let middles = weeks.iter().zip(0_u32..).map(|(chance, week)| (f64::from(week) + 0.5, *chance));
    let first = weeks.first().map(|chance| (0.0, *chance));
    let last = weeks.last().map(|chance| (weeks.len() as f64, *chance));
    first.into_iter().chain(middles).chain(last).collect()
}

/// The height of the curve at a place between its points.
fn height_at(hill: &[(f64, f64)], at: f64) -> f64 {
    hill.windows(2)
        .find_map(|pair| match pair {
            [(x0, y0), (x1, y1)] if (*x0..=*x1).contains(&at) && x1 > x0 => {
                Some(y0 + (y1 - y0) * (at - x0) / (x1 - x0))
            }
            _ => None,
        })
        .unwrap_or(0.0)
}

/// The part of the curve between two places.
fn between(hill: &[(f64, f64)], from: f64, until: f64) -> Vec<(f64, f64)> {
    let inner = hill.iter().copied().filter(|(x, _)| *x > from && *x < until);
    std::iter::once((from, height_at(hill, from)))
        .chain(inner)
        .chain(std::iter::once((until, height_at(hill, until))))
        .collect()
}

/// A curve closed along the axis.
fn grounded(curve: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let start = curve.first().map(|(x, _)| (*x, 0.0));
    let end = curve.last().map(|(x, _)| (*x, 0.0));
    start.into_iter().chain(curve.iter().copied()).chain(end).collect()
}
