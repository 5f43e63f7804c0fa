//! Card two: the own deadlines, and what must be answered to know more.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el};
use crate::ui::{NoticeKind, deadline, link, untitled_notice};
use content::Voice;
use content::texts::{first_aid as t, help, rights};
use screens::first_aid::deadline_list::{Ask, CountryTerms, DeadlineList};
use screens::route::Route;

/// The list, or why there is none.
pub fn list(list: DeadlineList, voice: Voice) -> Vec<AnyView> {
    let DeadlineList { note, asks, items, by_country } = list;
    let has_none = note.is_none() && asks.is_empty() && items.is_empty();
    let mut shown = Vec::new();
    shown.extend(note.map(|note| people_first(note, voice)));
    if has_none {
        shown.push(el("p").says(&t::NO_DEADLINES, voice).view());
    }
    if !asks.is_empty() {
        shown.push(el("ul").class("task-list").children(asks.into_iter().map(ask)).view());
    }
    let skip = t::SKIP_HEADING.get(voice);
    let has_dates = items.iter().any(|item| item.is_ahead);
    shown.extend(items.into_iter().map(|item| deadline(item, skip)));
    if has_dates {
        shown.push(el("p").child(link(rights::TO_RIGHTS.get(voice), Route::Rights.href())).view());
    }
    shown.extend(by_country.into_iter().flat_map(of_country));
    shown.push(el("p").class("small soft").says(&t::NOT_COVERED, voice).view());
    shown
}

/// Why people come before dates, and the way to them.
pub fn people_first(note: &'static str, voice: Voice) -> AnyView {
    let way = el("p").child(link(help::TITLE.get(voice), Route::Help.href())).view();
    untitled_notice(NoticeKind::Deadline, vec![el("p").child(note).view(), way])
}

/// What has a deadline in one country, by name.
fn of_country(terms: CountryTerms) -> [AnyView; 2] {
    let names = terms.names.into_iter().map(|name| el("li").child(name));
    [el("h3").child(terms.heading).view(), el("ul").children(names).view()]
}

/// A question that would tell more.
fn ask(ask: Ask) -> Element {
    el("li")
        .class("task-list__task")
        .child(el("a").class("task-list__name").attr("href", ask.href).child(ask.question))
        .child(el("span").class("task-list__note").child(ask.why))
}
