//! The curtain: one press, or Escape twice, and nothing of the page is left to see, hear or print; only a calm page without
//! a word of what it is about. One press takes it away. Loading the page again leaves it drawn. Leaves out locking.
//!
//! Accessibility: the page under it is hidden for everyone. The focus goes to the title of the calm page, not to its button,
//! so that what someone was typing takes nothing away; afterwards it is where it was.

use crate::leptos::*;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::curtain as t;
use platform::{address, document, microtask, reading, tab};

/// Where the tab remembers that it is drawn, and at which place of the product.
const DRAWN: &str = "covered";
/// The id of the title of the calm page.
const TITLE: &str = "curtain";

/// Whether it is drawn.
#[derive(Clone, Copy)]
pub struct Curtain {
    is_drawn: RwSignal<bool>,
}

impl Curtain {
    /// As the tab remembers it, with the address of the place under it.
    pub fn open() -> Self {
        let place = tab::recall(DRAWN);
        if let Some(place) = &place
            && address::fragment().is_empty()
        {
            address::replace(place);
        }
        Self { is_drawn: RwSignal::new(place.is_some()) }
    }

    /// Follows the key, and once the place was read takes it out of the address again.
    pub fn follow(self) {
        platform::twice::on_escape(move || self.draw());
        if self.is_drawn.get_untracked() {
            self.cover();
        }
        document::show();
    }

    /// Whether it is drawn, followed.
    pub fn is_drawn(self) -> bool {
        self.is_drawn.get()
    }

    /// Whether it is drawn, not followed.
    pub fn is_drawn_now(self) -> bool {
        self.is_drawn.get_untracked()
    }

    /// Draws it.
    pub fn draw(self) {
        if !self.is_drawn.get_untracked() {
            reading::leave();
            // The focus follows what is drawn, so it is asked for last.
            self.is_drawn.set(true);
            self.cover();
        }
    }

    /// An address tells what a page is about, too.
    fn cover(self) {
        tab::remember(DRAWN, &address::fragment());
        address::replace("");
        microtask::soon(|| platform::focus::to(TITLE));
    }

    fn take_away(self) {
        let place = tab::recall(DRAWN).unwrap_or_default();
        tab::forget(DRAWN);
        // Whoever went back meanwhile is at another place.
        if address::fragment().is_empty() {
            address::replace(&place);
        }
        self.is_drawn.set(false);
        microtask::soon(reading::come_back);
    }

    /// The calm page, while it is drawn.
    pub fn view(self, voice: Voice) -> AnyView {
        follow(move || if self.is_drawn() { self.calm(voice) } else { nothing() })
    }

    fn calm(self, voice: Voice) -> AnyView {
        let go_on = button(t::GO_ON.get(voice), Emphasis::Quiet, move || self.take_away());
        el("main")
            .class("curtain")
            .child(el("h1").attr("id", TITLE).attr("tabindex", "-1").says(&t::TITLE, voice))
            .child(el("p").says(&t::WAITS, voice))
            .child(el("p").class("row").child(go_on))
            .child(el("p").class("small soft").says(&t::HISTORY, voice))
            .view()
    }

    /// The button that draws it.
    pub fn handle(self, voice: Voice) -> AnyView {
        button(t::PRESS.get(voice), Emphasis::Link, move || self.draw())
    }
}
