//! Keeping nothing: from the press on nothing that is filled in is written down, until this tab is closed or the person
//! wants it kept again. What is there already stays or goes, as they choose.
//!
//! Accessibility: the heading takes the focus after each press, for the buttons change under the hand.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::data as t;

/// The id of the heading.
const HEADING: &str = "nothing-heading";

/// What it means, and the presses.
pub fn view(voice: Voice) -> AnyView {
    let store = here().store;
    // Whether all is saved changes with every answer; drawn anew for that, the heading would lose the focus.
    let is_off = Memo::new(move || store.keeps_nothing());
    follow(move || {
        let heading = |text| el("h2").attr("id", HEADING).attr("tabindex", "-1").says(text, voice);
        let press = |text: &'static str, emphasis, act: fn()| {
            button(text, emphasis, move || {
                act();
                platform::focus::soon(HEADING.to_owned());
            })
        };
        if is_off.get() {
            let again = press(t::NOTHING_STOP.get(voice), Emphasis::Quiet, || here().store.keep_again());
            return el("section")
                .class("notice")
                .child(heading(&t::NOTHING_ON))
                .child(el("p").says(&t::NOTHING_ON_BODY, voice))
                .child(el("p").class("row").child(again))
                .view();
        }
        let remove = press(t::NOTHING_REMOVE.get(voice), Emphasis::Quiet, || here().store.keep_nothing(true));
        let leave = press(t::NOTHING_LEAVE.get(voice), Emphasis::Quiet, || here().store.keep_nothing(false));
        el("section")
            .child(heading(&t::NOTHING_HEADING))
            .child(el("p").says(&t::NOTHING_BODY, voice))
            .child(el("p").class("row").child(remove).child(leave))
            .view()
    })
}
