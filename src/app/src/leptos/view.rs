//! A finished piece of the page. Leaves out how it is described.

use tachys::view::any_view::{AnyView as Drawn, IntoAny};

/// A finished piece of the page. Boxed, so that handing one on hands on a pointer: by value it is some hundred bytes,
/// and there are hundreds of places that hand one on.
pub struct AnyView(Box<Drawn>);

impl AnyView {
    /// A piece that Leptos can draw.
    #[inline(never)]
    pub fn of(drawn: Drawn) -> Self {
        Self(Box::new(drawn))
    }

    /// What Leptos draws.
    #[inline(never)]
    pub fn drawn(self) -> Drawn {
        *self.0
    }
}

/// Makes a finished piece of something that Leptos can draw.
pub fn finished(view: impl IntoAny) -> AnyView {
    AnyView::of(view.into_any())
}
