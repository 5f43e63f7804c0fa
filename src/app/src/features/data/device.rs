//! To another device without a network: showing a series of QR codes, and reading one. Leaves out what is done with what was
//! read: that is as with a file.

use super::opening::Opening;
use super::{reading, showing};
use crate::leptos::*;
use crate::ui::element::{el, parts};
use content::Voice;
use content::texts::device as t;

/// The part of the screen.
pub fn view(opening: Opening, voice: Voice) -> AnyView {
    parts(vec![
        el("h2").says(&t::HEADING, voice).view(),
        el("p").says(&t::BODY, voice).view(),
        el("section").class("stack no-print").child(showing::view(voice)).view(),
        el("section").class("stack no-print").child(reading::view(opening, voice)).view(),
    ])
}
