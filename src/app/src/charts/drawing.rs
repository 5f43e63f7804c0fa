//! Shapes as SVG elements. Each picture is drawn in both sizes; the style sheet shows one. Hidden from screen readers:
//! the figure round it has a sentence and a table (`ui::ChartFigure`).

use crate::leptos::AnyView;
use screens::charts::{CausesChart, RangeChart, RangesChart};

use super::shape::Shape;
use super::size::Size;
use super::{causes_chart, range_chart, ranges_chart};
use crate::ui::element::{Element, Live, follow, parts, shape};
use crate::ui::tenths;

/// The range as a hill with its marks.
pub fn range_drawing(chart: Live<RangeChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        parts(
            [Size::Narrow, Size::Wide]
                .map(|size| picture(range_chart::range_chart(&chart, size), size, range_chart::height(size))),
        )
    })
}

/// The causes as bars, one after the other.
pub fn causes_drawing(chart: Live<CausesChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        parts([Size::Narrow, Size::Wide].map(|size| {
            picture(causes_chart::causes_chart(&chart, size), size, causes_chart::height(&chart, size))
        }))
    })
}

/// Ranges below one another.
pub fn ranges_drawing(chart: Live<RangesChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        parts([Size::Narrow, Size::Wide].map(|size| {
            let (shapes, height) = ranges_chart::ranges_chart(&chart, size);
            picture(shapes, size, height)
        }))
    })
}

/// One picture.
fn picture(shapes: Vec<Shape>, size: Size, height: f64) -> AnyView {
    shape("svg")
        .class(size.class())
        .attr("viewBox", ["0 0 ", &tenths(size.width()), " ", &tenths(height)].concat())
        .attr("aria-hidden", "true")
        .children(shapes.into_iter().map(element))
        .view()
}

/// One element.
fn element(drawn: Shape) -> Element {
    let set = |element: Element, name: &'static str, value: f64| element.attr(name, tenths(value));
    match drawn {
        Shape::Path { ink, data } => shape("path").class(ink.class()).attr("d", data),
        Shape::Rect { ink, x, y, width, height } => {
            let places = [("x", x), ("y", y), ("width", width), ("height", height), ("rx", 3.0)];
            places
                .into_iter()
                .fold(shape("rect").class(ink.class()), |rect, (name, value)| set(rect, name, value))
        }
        Shape::Circle { ink, x, y, radius } => {
            let places = [("cx", x), ("cy", y), ("r", radius)];
            places
                .into_iter()
                .fold(shape("circle").class(ink.class()), |dot, (name, value)| set(dot, name, value))
        }
        Shape::Text { text, x, y, anchor, strong } => {
            let class = if strong { "chart__text chart__text--strong" } else { "chart__text" };
            let text = shape("text").class(class).attr("text-anchor", anchor.name()).child(text);
            [("x", x), ("y", y)].into_iter().fold(text, |text, (name, value)| set(text, name, value))
        }
    }
}
