//! The sheet to print, one A4, and the ways on. Printed, only the sheet is there.

use super::{deadlines, meaning, with_way_back};
use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::el;
use crate::ui::{Emphasis, PageHead, button, help_list, link_button, page};
use content::Voice;
use content::texts::first_aid as t;
use screens::first_aid::papers;
use screens::first_aid::sheet::{Sheet, SheetDate, sheet};
use screens::route::{FirstAidStep, Route};

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let sheet = store.peek(|dossier| sheet(dossier, platform::clock::today(), voice));
    let own = store.peek(papers::own_advice).map(|advice| papers::meaning(advice, voice));
    let people_first = sheet.people_first.map(|note| deadlines::people_first(note, voice));
    let print = button(t::PRINT.get(voice), Emphasis::Primary, platform::printing::print);
    let mut content = vec![paper(sheet, voice)];
    content.extend(people_first);
    content.push(el("p").class("row").child(print).view());
    content.extend(
        own.map(|own| el("section").child(el("h2").child(own.label)).children(meaning::parts(own)).view()),
    );
    content.push(ways_on(voice));
    page(with_way_back(PageHead::titled(t::CARD_TITLE.get(voice)), FirstAidStep::Sheet, voice), content)
}

/// Where to go from here, and that coming back is fine.
fn ways_on(voice: Voice) -> AnyView {
    let intake = screens::start::first_question().href();
    let ways = el("p")
        .class("row")
        .child(link_button(t::NEXT_LATER.get(voice), Route::Map.href(), Emphasis::Quiet))
        .child(link_button(t::NEXT_INTAKE.get(voice), intake, Emphasis::Quiet));
    el("section").child(el("p").says(&t::COME_BACK, voice)).child(ways).view()
}

/// What is printed.
fn paper(sheet: Sheet, voice: Voice) -> AnyView {
    el("div")
        .class("sheet")
        .child(el("h2").says(&t::CARD_FIRST_DATE, voice))
        .children(date(sheet.date))
        .child(el("h2").says(&t::CARD_SENTENCE, voice))
        .child(el("p").child(sheet.sentence))
        .child(el("h2").child(sheet.call_heading))
        .children(sheet.call.map(|call| help_list(vec![call])))
        .child(el("p").child(el("strong").says(&t::CARD_REASSURANCE, voice)))
        .child(el("p").class("small soft").child(sheet.made_on))
        .view()
}

/// The date, or a line to write it on.
fn date(date: SheetDate) -> Vec<AnyView> {
    match date {
        SheetDate::On(day, what) => {
            vec![el("p").class("answer").child(day).view(), el("p").child(what).view()]
        }
        SheetDate::Blank(why) => {
            vec![el("p").child(why).view(), el("br").view(), el("hr").attr("aria-hidden", "true").view()]
        }
    }
}
