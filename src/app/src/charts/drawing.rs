//! Shapes as SVG elements. Each picture is drawn in both sizes; the style sheet shows one. Hidden from screen readers:
//! the figure round it has a sentence and a table (`ui::ChartFigure`).

use crate::leptos::AnyView;
use screens::charts::{CausesChart, HexagonChart, RangeChart, RangesChart};

use super::shape::Shape;
use super::size::Size;
use super::{causes_chart, hexagon, range_chart, ranges_chart};
use crate::ui::element::{Element, Live, follow, parts, shape};
use crate::ui::tenths;

/// The range as a hill with its marks.
pub fn range_drawing(chart: Live<RangeChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        pictures(&|size| (range_chart::range_chart(&chart, size), range_chart::height(size)))
    })
}

/// The causes as bars, one after the other.
pub fn causes_drawing(chart: Live<CausesChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        pictures(&|size| (causes_chart::causes_chart(&chart, size), causes_chart::height(&chart, size)))
    })
}

/// Ranges below one another.
pub fn ranges_drawing(chart: Live<RangesChart>) -> AnyView {
    follow(move || {
        let chart = chart();
        pictures(&|size| ranges_chart::ranges_chart(&chart, size))
    })
}

/// Six shares round a hexagon, in one size.
pub fn hexagon_drawing(chart: &HexagonChart) -> AnyView {
    picture(hexagon::hexagon(chart), "chart__hexagon", Size::Narrow.width(), hexagon::HEIGHT)
}

/// Shapes with the height of their picture, in both sizes.
fn pictures(laid_out: &dyn Fn(Size) -> (Vec<Shape>, f64)) -> AnyView {
    let mut both = Vec::new();
    for size in [Size::Narrow, Size::Wide] {
        let (shapes, height) = laid_out(size);
        both.push(picture(shapes, size.class(), size.width(), height));
    }
    parts(both)
}

/// One picture.
fn picture(shapes: Vec<Shape>, class: &'static str, width: f64, height: f64) -> AnyView {
    shape("svg")
        .class(class)
        .attr("viewBox", ["0 0 ", &tenths(width), " ", &tenths(height)].concat())
        .attr("aria-hidden", "true")
        .children(shapes.into_iter().map(element))
        .view()
}

/// One element.
fn element(drawn: Shape) -> Element {
    match drawn {
        Shape::Path { ink, data } => shape("path").class(ink.class()).attr("d", data),
        Shape::Rect { ink, x, y, width, height } => placed(
            shape("rect").class(ink.class()),
            &[("x", x), ("y", y), ("width", width), ("height", height), ("rx", 3.0)],
        ),
        Shape::Circle { ink, x, y, radius } => {
            placed(shape("circle").class(ink.class()), &[("cx", x), ("cy", y), ("r", radius)])
        }
        Shape::Text { text, x, y, anchor, strong } => {
            let class = if strong { "chart__text chart__text--strong" } else { "chart__text" };
            let text = shape("text").class(class).attr("text-anchor", anchor.name()).child(text);
            placed(text, &[("x", x), ("y", y)])
        }
    }
}

fn placed(mut element: Element, places: &[(&'static str, f64)]) -> Element {
    for (name, value) in places {
        element = element.attr(name, tenths(*value));
    }
    element
}
