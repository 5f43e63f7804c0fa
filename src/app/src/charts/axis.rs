//! The words under an axis: all, or every second, third … so that none touch. Leaves out the axis itself.

use screens::charts::ChartMark;

use super::lettering::{Failure, Sheet, Span, write};
use super::shape::Anchor;
use super::size::Size;

/// Writes those marks that lie before the end of the axis; `across` gives the place of a week in units.
pub fn ticks(
    sheet: &Sheet<'_>,
    marks: &[ChartMark],
    end: f64,
    across: &dyn Fn(f64) -> f64,
    baseline: f64,
    size: Size,
) -> Result<(), Failure> {
    let spans: Vec<(&ChartMark, Span)> = marks
        .iter()
        .filter(|mark| (0.0..end).contains(&mark.week))
        .map(|mark| (mark, Span::of(&mark.label, across(mark.week), Anchor::Middle, size, false)))
        .collect();
    let is_clear = |step: &usize| {
        let kept: Vec<Span> = spans.iter().step_by(*step).map(|(_, span)| *span).collect();
        kept.windows(2).all(|pair| matches!(pair, [left, right] if !left.touches(*right)))
    };
    let step = (1..=spans.len()).find(is_clear).unwrap_or(1);
    for (mark, span) in spans.iter().step_by(step) {
        write(sheet, &mark.label, (span.middle(), baseline), Anchor::Middle, false)?;
    }
    Ok(())
}
