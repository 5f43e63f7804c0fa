//! Shapes as SVG elements. Each picture is drawn in both sizes; the style sheet shows one. Hidden from screen readers:
//! the figure round it has a sentence and a table (`ui::ChartFigure`).

use leptos::prelude::*;
use screens::charts::{CausesChart, RangeChart};

use super::shape::Shape;
use super::size::Size;
use super::{causes_chart, range_chart};

/// The range as a hill with its marks.
#[component]
pub fn RangeDrawing(
    /// What to show.
    #[prop(into)]
    chart: Signal<RangeChart>,
) -> impl IntoView {
    move || {
        chart.with(|chart| {
            [Size::Narrow, Size::Wide]
                .map(|size| picture(range_chart::range_chart(chart, size), size, range_chart::height(size)))
                .collect_view()
        })
    }
}

/// The causes as bars, one after the other.
#[component]
pub fn CausesDrawing(
    /// What to show.
    #[prop(into)]
    chart: Signal<CausesChart>,
) -> impl IntoView {
    move || {
        chart.with(|chart| {
            [Size::Narrow, Size::Wide]
                .map(|size| {
                    picture(causes_chart::causes_chart(chart, size), size, causes_chart::height(chart, size))
                })
                .collect_view()
        })
    }
}

/// One picture.
fn picture(shapes: Vec<Shape>, size: Size, height: f64) -> impl IntoView {
    view! {
        <svg class=size.class() viewBox=format!("0 0 {} {height:.0}", size.width()) aria-hidden="true">
            {shapes.into_iter().map(element).collect_view()}
        </svg>
    }
}

/// One element.
fn element(shape: Shape) -> AnyView {
    match shape {
        Shape::Path { ink, data } => view! { <path class=ink.class() d=data /> }.into_any(),
        Shape::Rect { ink, x, y, width, height } => {
            view! { <rect class=ink.class() x=x y=y width=width height=height rx="3" /> }.into_any()
        }
        Shape::Circle { ink, x, y, radius } => {
            view! { <circle class=ink.class() cx=x cy=y r=radius /> }.into_any()
        }
        Shape::Text { text, x, y, anchor, strong } => view! {
            <text class="chart__text" class:chart__text--strong=strong x=x y=y text-anchor=anchor.name()>
                {text}
            </text>
        }
        .into_any(),
    }
}
