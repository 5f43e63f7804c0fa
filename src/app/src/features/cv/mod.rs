//! The curriculum vitae: what is known already, its parts to fill in, and how it stands on paper. Leaves out every figure:
//! the view model has them.

mod offers;
mod paper;
mod part;

use crate::leptos::*;
use crate::record_desk::{Open, RecordDesk};
use crate::state::here;
use crate::ui::element::{el, live};
use crate::ui::{PageHead, link, page};
use content::Voice;
use content::texts::cv as t;
use screens::cv::PARTS;
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let desks: Vec<RecordDesk> =
        PARTS.iter().map(|part| RecordDesk::new(part.kind, part.fields, voice)).collect();
    one_at_a_time(&desks);
    let parts = PARTS.iter().zip(&desks).map(|(part, desk)| part::view(part, *desk));
    let said = RwSignal::new(String::new());
    let store = here().store;
    let letter = store.peek(|_| content::exercise_name("brief")).map(|(id, _)| Route::Exercise(id).href());
    let filling = el("div")
        .class("stack no-print")
        .child(el("p").class("small soft").says(&t::NOT_ASKED, voice))
        .child(el("p").class("hidden-visually").attr("role", "status").child(live(move || said.get())))
        .child(offers::view(said, voice))
        .children(parts)
        .children(letter.map(|href| el("p").child(link(t::TO_LETTER.get(voice), href))));
    let head = PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice));
    page(head, vec![filling.view(), paper::ways(voice), paper::view(voice)])
}

/// Of all forms on the page one is open at a time, since their fields have the ids of what they ask; and only what was
/// done last is told.
fn one_at_a_time(desks: &[RecordDesk]) {
    for (place, desk) in desks.iter().copied().enumerate() {
        let others: Vec<RecordDesk> =
            desks.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, desk)| *desk).collect();
        effect(move || {
            let is_open = desk.open.get() != Open::Nothing;
            let has_done = desk.done.with(Option::is_some);
            for other in others.iter().filter(|_| is_open) {
                if other.open.get_untracked() != Open::Nothing {
                    other.open.set(Open::Nothing);
                }
            }
            for other in others.iter().filter(|_| has_done && !is_open) {
                if untrack(|| other.done.with(Option::is_some)) {
                    other.done.set(None);
                }
            }
        });
    }
}
