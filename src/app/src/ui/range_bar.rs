//! A span of time as a band with three marks, and the same three marks in words under it.
//!
//! Accessibility: the band is hidden from screen readers, the list of words says all it shows. The middle mark is
//! larger as well as another colour. Places are percentages, so it needs no script to fit its width.

use super::element::{Element, Live, el, follow, shape};
use super::percent;
use crate::leptos::AnyView;
use screens::charts::{RangeBar, RangeMark};

/// A band with three marks.
pub fn range_bar(range: Live<RangeBar>) -> AnyView {
    follow(move || {
        let RangeBar { early, half, late, from, until } = range();
        let band = shape("rect")
            .class("range-bar__band")
            .attr("x", percent(early.at))
            .attr("y", "8")
            .attr("width", percent(late.at - early.at))
            .attr("height", "24");
        let track = shape("rect")
            .class("range-bar__track")
            .attr("y", "14")
            .attr("width", "100%")
            .attr("height", "12");
        let mark = |class: &'static str, at: f64, radius: &'static str| {
            shape("circle").class(class).attr("cx", percent(at)).attr("cy", "20").attr("r", radius)
        };
        let picture = shape("svg")
            .class("range-bar__svg")
            .attr("aria-hidden", "true")
            .child(track)
            .child(band)
            .children([
                mark("range-bar__mark", early.at, "9"),
                mark("range-bar__mark", late.at, "9"),
                mark("range-bar__mark range-bar__mark--half", half.at, "12"),
            ]);
        let ends = [from, until].map(|end| el("span").child(end));
        el("div")
            .class("range-bar")
            .child(picture)
            .child(el("div").class("range-bar__ends").attr("aria-hidden", "true").children(ends))
            .child(el("ul").class("range-bar__words").children([
                words("range-bar__word", early),
                words("range-bar__word range-bar__word--half", half),
                words("range-bar__word", late),
            ]))
            .view()
    })
}

fn words(class: &'static str, mark: RangeMark) -> Element {
    el("li").class(class).child(mark.chance).child(" ").child(el("b").child(mark.when))
}
