//! To another device without a network: showing a series of QR codes, and reading one, with how far that is. Leaves out what
//! is done with what was read: that is as with a file.

use super::opening::Opening;
use super::{reading, showing};
use crate::leptos::*;
use crate::ui::element::{el, nothing, parts};
use content::Voice;
use content::texts::device as t;
use formats::qr_series::Gathering;
use screens::device;

/// The part of the screen.
pub fn view(opening: Opening, voice: Voice) -> AnyView {
    parts(vec![
        el("h2").says(&t::HEADING, voice).view(),
        el("p").says(&t::BODY, voice).view(),
        el("section").class("stack no-print").child(showing::view(voice)).view(),
        el("section").class("stack no-print").child(reading::view(opening, voice)).view(),
    ])
}

/// How far reading is.
pub fn bar(gathering: &Gathering, voice: Voice) -> AnyView {
    let bar = match gathering.total() {
        0 => nothing(),
        total => el("progress")
            .class("test__way")
            .attr("max", total.to_string())
            .attr("value", gathering.kept().to_string())
            .attr("aria-label", t::PROGRESS_LABEL.get(voice))
            .view(),
    };
    let words = el("p").attr("id", "reading-progress").child(device::progress(gathering, voice));
    parts(vec![bar, words.view()])
}
