//! What can stand inside an element. Leaves out the element.

use super::element::{Element, Part};
use super::words::Words;
use crate::leptos::AnyView;

/// What can stand inside an element.
pub trait Child {
    /// Puts it there.
    fn put_in(self, element: Element) -> Element;
}

impl Child for &'static str {
    #[inline(never)]
    fn put_in(self, element: Element) -> Element {
        element.holding(Part::Words(self.into()))
    }
}

impl Child for String {
    #[inline(never)]
    fn put_in(self, element: Element) -> Element {
        element.holding(Part::Words(self.into()))
    }
}

impl Child for Words {
    #[inline(never)]
    fn put_in(self, element: Element) -> Element {
        element.holding(Part::Words(self))
    }
}

impl Child for Element {
    #[inline(never)]
    fn put_in(self, element: Element) -> Element {
        element.holding(Part::Element(self))
    }
}

impl Child for AnyView {
    #[inline(never)]
    fn put_in(self, element: Element) -> Element {
        element.holding(Part::View(self))
    }
}
