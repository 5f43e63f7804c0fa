//! A finished piece of the page that is still to be drawn. Leaves out how it is described.

use super::drawn::Drawn;

/// A finished piece of the page. Boxed, so that handing one on hands on a pointer.
pub struct AnyView(Box<dyn FnOnce() -> Drawn>);

impl AnyView {
    /// A piece that is drawn like this.
    pub fn new(draw: impl FnOnce() -> Drawn + 'static) -> Self {
        Self(Box::new(draw))
    }

    /// Draws it; it stands nowhere yet.
    pub fn drawn(self) -> Drawn {
        self.0()
    }
}
