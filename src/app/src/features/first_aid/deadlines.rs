//! Card two: the own deadlines, and what must be answered to know more.

use crate::ui::{Details, Notice, NoticeKind};
use content::Voice;
use content::texts::{first_aid as t, help};
use leptos::prelude::*;
use screens::first_aid::deadline_item::DeadlineItem;
use screens::first_aid::deadline_list::{Ask, CountryTerms, DeadlineList};
use screens::route::Route;

/// The list, or why there is none.
pub fn list(list: DeadlineList, voice: Voice) -> impl IntoView {
    let DeadlineList { note, asks, items, by_country } = list;
    let has_none = note.is_none() && asks.is_empty() && items.is_empty();
    view! {
        {note.map(|note| people_first(note, voice))}
        {has_none.then(|| view! { <p>{t::NO_DEADLINES.get(voice)}</p> })}
        {(!asks.is_empty())
            .then(|| {
                view! { <ul class="task-list">{asks.into_iter().map(ask).collect_view()}</ul> }
            })}
        {items.into_iter().map(move |deadline| item(deadline, voice)).collect_view()}
        {by_country.into_iter().map(of_country).collect_view()}
        <p class="small soft">{t::NOT_COVERED.get(voice)}</p>
    }
}

/// Why people come before dates, and the way to them.
pub fn people_first(note: &'static str, voice: Voice) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Deadline>
            <p>{note}</p>
            <p>
                <a href=Route::Help.href()>{help::TITLE.get(voice)}</a>
            </p>
        </Notice>
    }
}

/// What has a deadline in one country, by name.
fn of_country(terms: CountryTerms) -> impl IntoView {
    view! {
        <h3>{terms.heading}</h3>
        <ul>{terms.names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
    }
}

/// A question that would tell more.
fn ask(ask: Ask) -> impl IntoView {
    view! {
        <li class="task-list__task">
            <a class="task-list__name" href=ask.href>
                {ask.question}
            </a>
            <span class="task-list__note">{ask.why}</span>
        </li>
    }
}

/// One deadline: its name and date, opened by choice.
fn item(item: DeadlineItem, voice: Voice) -> impl IntoView {
    let summary = format!("{} · {}", item.name, item.when);
    view! {
        <Details summary=summary>
            <p>
                <strong>{item.note}</strong>
            </p>
            <p>{item.action}</p>
            <p>
                <strong>{t::SKIP_HEADING.get(voice)}</strong>
                <br />
                {item.skipping}
            </p>
            {item
                .check
                .map(|check| {
                    view! {
                        <p>
                            <strong>{check}</strong>
                        </p>
                    }
                })}
            <p class="small soft">{item.grounds.join(" ")}</p>
        </Details>
    }
}
