//! What every laid-out picture keeps to, whatever the figures: words inside it and apart from each other.

use screens::charts::{CausesBar, CausesChart, ChartMark, RangeChart, RangeRow, RangesChart};

use super::causes_chart::causes_chart;
use super::range_chart::range_chart;
use super::ranges_chart::ranges_chart;
use super::shape::{Anchor, Shape};
use super::size::Size;
use super::text_width::text_width;

const SIZES: [Size; 2] = [Size::Narrow, Size::Wide];

fn mark(week: f64, label: &str) -> ChartMark {
    ChartMark { week, label: label.to_owned() }
}

fn bar(weeks: f64) -> CausesBar {
    CausesBar {
        label: "een vrij lange naam van een oorzaak".to_owned(),
        weeks,
        value: "5 weken".to_owned(),
        is_later: 0.0 < weeks,
    }
}

fn chart(early: f64, half: f64, late: f64) -> RangeChart {
    RangeChart {
        weeks: (0..80_u32).map(|week| 1.0 / (1.0 + (f64::from(week) - half).powi(2))).collect(),
        early: mark(early, "1 op 5: september"),
        half: mark(half, "helft: november"),
        late: mark(late, "4 op 5: februari"),
        ticks: (0..20_u32).map(|month| mark(f64::from(month) * 4.35, "sept")).collect(),
    }
}

/// Every text as (left, right, baseline).
fn texts(shapes: &[Shape], size: Size) -> Vec<(f64, f64, f64)> {
    shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text { text, x, y, anchor, strong } => {
                let width = text_width(text, size.text(), *strong);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                Some((left, left + width, *y))
            }
            _ => None,
        })
        .collect()
}

fn assert_inside_and_apart(shapes: &[Shape], size: Size) {
    let texts = texts(shapes, size);
    for (place, (left, right, baseline)) in texts.iter().enumerate() {
        assert!(*left >= -0.2 && *right <= size.width() + 0.2, "{left} to {right} leaves the picture");
        for (other_left, other_right, other_baseline) in texts.iter().skip(place + 1) {
            let on_one_line = (baseline - other_baseline).abs() < size.text() * 0.9;
            let touch = left < other_right && other_left < right;
            assert!(!(on_one_line && touch), "words touch at {left} and {other_left}");
        }
    }
}

#[test]
fn words_of_a_range_stay_inside_and_apart() {
    for size in SIZES {
        for (early, half, late) in
            [(0.0, 1.0, 2.0), (10.0, 20.0, 40.0), (70.0, 78.0, 80.0), (30.0, 31.0, 200.0)]
        {
            assert_inside_and_apart(&range_chart(&chart(early, half, late), size), size);
        }
    }
}

#[test]
fn words_of_causes_stay_inside_and_apart() {
    let chart = CausesChart { start: bar(24.0), steps: vec![bar(14.0), bar(-6.0), bar(0.0)], end: bar(32.0) };
    for size in SIZES {
        assert_inside_and_apart(&causes_chart(&chart, size), size);
    }
}

#[test]
fn a_mark_beyond_the_picture_is_not_drawn() {
    let drawn = range_chart(&chart(10.0, 90.0, 120.0), Size::Wide);
    let says =
        |words: &str| drawn.iter().any(|shape| matches!(shape, Shape::Text { text, .. } if text == words));
    assert!(says("1 op 5: september") && !says("helft: november") && !says("4 op 5: februari"));
}

// Months of money: the marks may come in any order, and may not be there.
#[test]
fn marks_in_any_order_and_absent_ones_still_draw() {
    for size in SIZES {
        for (early, half, late) in [(30.5, 4.5, 20.5), (65_535.0, 12.5, 65_535.0), (2.5, 65_535.0, 1.5)] {
            assert_inside_and_apart(&range_chart(&chart(early, half, late), size), size);
        }
    }
}

#[test]
fn no_weeks_at_all_still_draw() {
    assert_inside_and_apart(&range_chart(&RangeChart::default(), Size::Narrow), Size::Narrow);
}

#[test]
fn words_of_ranges_stay_inside_and_apart() {
    let row = |early: f64, half: f64, late: f64| RangeRow {
        label: "een vrij lange naam van een route naar werk".to_owned(),
        value: "september 2027".to_owned(),
        early,
        half,
        late,
    };
    for week in [0.0, 30.0, 60.0, 61.0] {
        let chart = RangesChart {
            rows: vec![row(8.0, 20.0, 44.0), row(40.0, 70.0, 200.0), row(65.0, 80.0, 300.0)],
            length: 60.0,
            ticks: (0..16_u32).map(|month| mark(f64::from(month) * 4.35, "september 2027")).collect(),
            line: Some(mark(week, "inkomen nodig: januari")),
        };
        for size in SIZES {
            assert_inside_and_apart(&ranges_chart(&chart, size).0, size);
        }
    }
}
