//! A code to scan. Leaves out what is in it.
//!
//! Accessibility: role image, named by what it holds; the same stands beside it in letters.

use super::element::shape;
use crate::leptos::AnyView;
use screens::qr::QrCode;

/// The code.
pub fn qr_picture(code: QrCode, label: &'static str) -> AnyView {
    shape("svg")
        .class("qr")
        .attr("viewBox", format!("0 0 {0} {0}", code.size))
        .attr("shape-rendering", "crispEdges")
        .attr("role", "img")
        .attr("aria-label", label)
        .child(shape("path").attr("d", code.path))
        .view()
}
