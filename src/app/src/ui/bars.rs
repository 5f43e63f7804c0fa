//! One share as a bar, with its name and how strong it is in words. Leaves out the order of several.
//!
//! Accessibility: name and strength are words; what is drawn is hidden from screen readers.

use super::element::{Element, el, shape};
use super::percent;
use screens::tests::result::Bar;

/// A bar in a list.
pub fn bar(bar: Bar) -> Element {
    let part = |class: &'static str, share: f64| {
        shape("rect").class(class).attr("width", percent(share)).attr("height", "100%").attr("rx", "3")
    };
    let drawn = shape("svg").class("bars__svg").attr("aria-hidden", "true").children([
        part("bars__track", 1.0),
        part("bars__most", bar.most),
        part("bars__sure", bar.sure),
    ]);
    el("li")
        .child(el("b").child(bar.name))
        .child(": ")
        .child(el("span").class("level").child(bar.level))
        .child(drawn)
}
