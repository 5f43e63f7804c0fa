//! The start page. The same order and words as the static page (`src/xtask/src/dist/shell/start.rs`), plus what needs
//! the application: coming back, the country, the code for a phone.

mod phone;
mod ways;

use crate::answering::{Asking, answer};
use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::{Element, el};
use crate::ui::{
    Emphasis, FieldText, NoticeKind, PageHead, link_button, page, route_drawing, untitled_notice,
};
use content::Voice;
use content::texts::{common, start as t};
use screens::control::Control;
use screens::route::{FirstAidStep, Route};
use screens::start::{Gain, Hosted, gains, hosted, is_return};

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let returns = store.peek(is_return);
    let text = |text: &'static str| el("p").child(text).view();
    let heading = |text: &'static str| el("h2").child(text).view();
    let is_file = platform::address::is_file();
    let note = screens::start::file_note(is_file, voice).filter(|_| !returns);
    let mut content = Vec::new();
    content.extend(note.map(|note| el("p").class("small soft").child(note).view()));
    content.extend(returns.then(|| welcome_back(voice)));
    content.extend([
        drawing(voice),
        begin(returns, voice),
        heading(t::WHAT_YOU_GET_HEADING.get(voice)),
        el("ul").class("cards").children(gains(voice).map(gain)).view(),
        heading(t::FORK_HEADING.get(voice)),
        text(t::FORK_HINT.get(voice)),
        ways::list(store, voice),
        country(voice),
        heading(t::WORK_LAPTOP_HEADING.get(voice)),
        text(t::WORK_LAPTOP_BODY.get(voice)),
    ]);
    content.extend(screens::start::phone(&platform::address::page()).map(|phone| phone::view(phone, voice)));
    content.extend([
        heading(t::WHAT_YOU_NEED_HEADING.get(voice)),
        text(t::WHAT_YOU_NEED.get(voice)),
        heading(t::YOUR_DATA_HEADING.get(voice)),
    ]);
    content.extend(screens::start::your_data(is_file, voice).into_iter().map(text));
    content.extend([
        host(hosted(&platform::address::host(), voice)),
        heading(t::NOT_COVERED_HEADING.get(voice)),
        text(t::NOT_COVERED.get(voice)),
    ]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// For someone who has begun: on to where they were, or begin again.
fn welcome_back(voice: Voice) -> AnyView {
    let on = el("p")
        .class("row")
        .child(link_button(t::RESUME.get(voice), Route::Map.href(), Emphasis::Primary))
        .child(link_button(t::BEGIN_AGAIN.get(voice), Route::Data.href(), Emphasis::Link));
    untitled_notice(NoticeKind::Neutral, vec![el("p").says(&t::WELCOME_BACK, voice).view(), on.view()])
}

/// The eight phases on one line.
fn drawing(voice: Voice) -> AnyView {
    let names = content::phases().iter().map(|phase| phase.name.get(voice).to_owned()).collect();
    let optional = content::phases().iter().position(|phase| phase.optional).map(|place| place + 1);
    route_drawing(common::ROUTE.get(voice), names, optional)
}

/// The two ways to begin; for someone who comes back, going on is louder.
fn begin(returns: bool, voice: Voice) -> AnyView {
    let first_aid = Route::FirstAid(FirstAidStep::Cards).href();
    let intake = screens::start::first_question().href();
    let emphasis = if returns { Emphasis::Quiet } else { Emphasis::Primary };
    el("p")
        .class("row")
        .child(link_button(t::BEGIN_FIRST_AID.get(voice), first_aid, emphasis))
        .child(link_button(t::BEGIN_INTAKE.get(voice), intake, Emphasis::Quiet))
        .view()
}

/// One thing that a person gets.
fn gain(gain: Gain) -> Element {
    el("li")
        .class("card")
        .child(el("p").class("card__term").child(gain.time))
        .child(el("h3").child(gain.title))
}

/// The country of home and work, which much of the rest follows from.
fn country(voice: Voice) -> AnyView {
    let text = FieldText::new(t::COUNTRY_HEADING.get(voice)).hint(t::COUNTRY_HINT.get(voice));
    el("section")
        .child(answer(Control::Country, text, Asking::default(), voice))
        .child(el("p").class("small soft").says(&t::OTHER_COUNTRY_CHOOSE, voice))
        .view()
}

fn host(hosted: Hosted) -> AnyView {
    el("p").child(hosted.before).child(el("b").child(hosted.host)).child(hosted.after).view()
}
