//! Lays out the causes: from the reference, step by step, to the total of these answers. Bars lie flat, one row each,
//! so that their words have the whole width; each step starts where the one before ended.

use plotters::prelude::*;
use screens::charts::{CausesBar, CausesChart};

use super::ink::Ink;
use super::lettering::{Failure, Sheet, write};
use super::recorder::{Recorder, tenths};
use super::shape::{Anchor, Shape};
use super::size::Size;
use super::text_width::{lines, text_width};

/// Height of a bar, in units.
const BAR: f64 = 16.0;

/// One bar with its place: what it is, where it runs from and to in weeks, and its words broken to fit.
struct Row<'a> {
    bar: &'a CausesBar,
    ink: Ink,
    from: f64,
    until: f64,
    words: Vec<String>,
}

impl Row<'_> {
    fn height(&self, size: Size) -> f64 {
        self.words.len().max(1) as f64 * size.text() * 1.3 + BAR + 22.0
    }
}

/// Height of the picture, in units.
pub fn height(chart: &CausesChart, size: Size) -> f64 {
    rows(chart, size).iter().map(|row| row.height(size)).sum()
}

/// The shapes of the picture, the lowest first.
pub fn causes_chart(chart: &CausesChart, size: Size) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let rows = rows(chart, size);
    let height = rows.iter().map(|row| row.height(size)).sum();
    let sheet = Recorder::new(&mut shapes, size.width(), height).into_drawing_area();
    // The recorder cannot fail; were plotters to, the list beside the picture still says it all.
    draw(&sheet, &rows, size).ok();
    drop(sheet);
    shapes
}

/// All bars from top to bottom.
fn rows(chart: &CausesChart, size: Size) -> Vec<Row<'_>> {
    let mut reached = chart.start.weeks;
    let start = row(&chart.start, Ink::Total, 0.0, chart.start.weeks, size);
    let steps: Vec<Row<'_>> = chart
        .steps
        .iter()
        .map(|step| {
            let from = reached;
            reached += step.weeks;
            let ink = if step.is_later { Ink::Later } else { Ink::Sooner };
            row(step, ink, from, reached, size)
        })
        .collect();
    let end = row(&chart.end, Ink::Total, 0.0, chart.end.weeks, size);
    std::iter::once(start).chain(steps).chain(std::iter::once(end)).collect()
}

fn row(bar: &CausesBar, ink: Ink, from: f64, until: f64, size: Size) -> Row<'_> {
    let room = size.width() - text_width(&bar.value, size.text(), true) - 16.0;
    Row { bar, ink, from, until, words: lines(&bar.label, size.text(), false, room) }
}

fn draw(sheet: &Sheet<'_>, rows: &[Row<'_>], size: Size) -> Result<(), Failure> {
    let longest = rows.iter().map(|row| row.from.max(row.until)).fold(f64::MIN_POSITIVE, f64::max);
    // plotters' own axis places the weeks; only across, as rows have heights of their own.
    let weeks = plotters::coord::types::RangedCoordf64::from(0.0..longest);
    let across = |week: f64| weeks.map(&week.max(0.0), (0, tenths(size.width())));
    let mut top = 0.0;
    for row in rows {
        let mut baseline = top + size.text();
        write(sheet, &row.bar.value, (size.width(), baseline), Anchor::End, true)?;
        for words in &row.words {
            write(sheet, words, (0.0, baseline), Anchor::Start, false)?;
            baseline += size.text() * 1.3;
        }
        let bar = baseline - size.text() + 5.0;
        let (left, right) = (across(row.from.min(row.until)), across(row.from.max(row.until)));
        // Even a step of nothing shows where it stands.
        let corners = [(left, tenths(bar)), (right.max(left + tenths(3.0)), tenths(bar + BAR))];
        sheet.draw(&Rectangle::new(corners, row.ink.style()))?;
        top += row.height(size);
    }
    Ok(())
}
