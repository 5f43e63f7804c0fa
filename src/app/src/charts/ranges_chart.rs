//! Lays out ranges below one another on a common axis: routes side by side, or past forecasts beside what happened. A
//! row has its words above its bar; the half is a line with a dot, and what lies beyond the axis runs to the edge.

use plotters::prelude::*;
use screens::charts::{RangeRow, RangesChart};

use super::axis;
use super::ink::Ink;
use super::lettering::{Failure, Sheet, Span, write};
use super::recorder::{Recorder, tenths};
use super::shape::{Anchor, Shape};
use super::size::Size;
use super::text_width::{lines, text_width};

/// Height of a bar, in units.
const BAR: f64 = 18.0;
/// Room between two rows, in units.
const GAP: f64 = 22.0;
/// Height of a line of words, as a part of the type size.
const LINE: f64 = 1.3;
/// How far the mark of the half, and the line across, stand out of a bar, in units.
const OUT: f64 = 4.0;

/// One range with its words broken to fit.
struct Row<'a> {
    range: &'a RangeRow,
    words: Vec<String>,
}

impl Row<'_> {
    fn height(&self, size: Size) -> f64 {
        self.words.len().max(1) as f64 * size.text() * LINE + BAR + GAP
    }
}

/// The shapes of the picture, the lowest first, and its height in units.
pub fn ranges_chart(chart: &RangesChart, size: Size) -> (Vec<Shape>, f64) {
    let rows: Vec<Row<'_>> = chart.rows.iter().map(|range| row(range, size)).collect();
    let height = top(chart, size) + rows.iter().map(|row| row.height(size)).sum::<f64>() + size.text() * LINE;
    let mut shapes = Vec::new();
    let sheet = Recorder::new(&mut shapes, size.width(), height).into_drawing_area();
    // The recorder cannot fail; were plotters to, the sentence and the table beside the picture still say it all.
    draw(&sheet, chart, &rows, height, size).ok();
    drop(sheet);
    (shapes, height)
}

fn row(range: &RangeRow, size: Size) -> Row<'_> {
    let room = size.width() - text_width(&range.value, size.text(), true) - 16.0;
    Row { range, words: lines(&range.label, size.text(), false, room) }
}

/// Where the rows begin: below the words of the line across, when there is one.
fn top(chart: &RangesChart, size: Size) -> f64 {
    if chart.line.is_some() { size.text() * LINE + 6.0 } else { 0.0 }
}

fn draw(
    sheet: &Sheet<'_>,
    chart: &RangesChart,
    rows: &[Row<'_>],
    height: f64,
    size: Size,
) -> Result<(), Failure> {
    let end = chart.length.max(1.0);
    let inside = size.width() - 2.0 * OUT;
    let across = |week: f64| OUT + week.max(0.0).min(end) / end * inside;
    let line = chart.line.as_ref().filter(|line| (0.0..=end).contains(&line.week));
    if let Some(line) = line {
        let span = Span::of(&line.label, across(line.week), Anchor::Middle, size, false);
        write(sheet, &line.label, (span.middle(), size.text()), Anchor::Middle, false)?;
    }
    let mut below = top(chart, size);
    for row in rows {
        let mut baseline = below + size.text();
        write(sheet, &row.range.value, (size.width(), baseline), Anchor::End, true)?;
        for words in &row.words {
            write(sheet, words, (0.0, baseline), Anchor::Start, false)?;
            baseline += size.text() * LINE;
        }
        let bar = baseline - size.text() + 5.0;
        draw_range(sheet, row.range, end, &across, bar)?;
        if let Some(line) = line {
            upright(sheet, across(line.week), bar, Ink::Edge)?;
        }
        below += row.height(size);
    }
    axis::ticks(sheet, &chart.ticks, end, &across, height - 5.0, size)
}

/// A base line over the whole width, the bar on it, and the half.
fn draw_range(
    sheet: &Sheet<'_>,
    range: &RangeRow,
    end: f64,
    across: &dyn Fn(f64) -> f64,
    bar: f64,
) -> Result<(), Failure> {
    let middle = tenths(bar + BAR / 2.0);
    let ends = vec![(tenths(across(0.0)), middle), (tenths(across(end)), middle)];
    sheet.draw(&PathElement::new(ends, Ink::Axis.style()))?;
    if range.early < end {
        let (left, right) = (across(range.early), across(range.late));
        let corners = [(tenths(left), tenths(bar)), (tenths(right.max(left + OUT)), tenths(bar + BAR))];
        sheet.draw(&Rectangle::new(corners, Ink::Range.style()))?;
    }
    if end < range.late {
        // An arrow at the edge: it goes on.
        let (tip, back) = (across(end) + OUT, across(end) - BAR / 2.0);
        let corners = [(back, bar - OUT), (tip, bar + BAR / 2.0), (back, bar + BAR + OUT)];
        let corners = corners.map(|(x, y)| (tenths(x), tenths(y))).to_vec();
        sheet.draw(&Polygon::new(corners, Ink::Range.style()))?;
    }
    if range.half <= end {
        upright(sheet, across(range.half), bar, Ink::Half)?;
        sheet.draw(&Circle::new((tenths(across(range.half)), middle), tenths(6.0), Ink::Dot.style()))?;
    }
    Ok(())
}

/// A line from above to below a bar.
fn upright(sheet: &Sheet<'_>, x: f64, bar: f64, ink: Ink) -> Result<(), Failure> {
    let ends = vec![(tenths(x), tenths(bar - OUT)), (tenths(x), tenths(bar + BAR + OUT))];
    sheet.draw(&PathElement::new(ends, ink.style()))
}
