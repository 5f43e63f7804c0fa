//! People to talk to: name, when, number, site. Whom to show is decided elsewhere.
//!
//! Accessibility: a list; the number is a link that a phone can call, and it says whom it calls only by its place, so
//! the name stands right before it. Sites are plain links, followed by choice.

use leptos::prelude::*;
use screens::help::{HelpEntry, Link};

/// A list of lines.
#[component]
pub fn HelpList(
    /// The lines, in order.
    entries: Vec<HelpEntry>,
    /// Only name, number and site.
    #[prop(optional)]
    short: bool,
) -> impl IntoView {
    let row = move |entry: HelpEntry| if short { brief(entry).into_any() } else { full(entry).into_any() };
    view! { <ul class=(!short).then_some("stack")>{entries.into_iter().map(row).collect_view()}</ul> }
}

/// A line with all there is to know.
fn full(entry: HelpEntry) -> impl IntoView {
    let call = entry.call.map(|call| {
        view! {
            <br />
            <a href=call.href>{call.label}</a>
            {entry.cost}
        }
    });
    view! {
        <li>
            <strong>{entry.name}</strong>
            {entry.country.map(|country| format!(" {country}"))}
            <br />
            {entry.when}
            {call}
            {entry
                .site
                .map(|site| {
                    view! {
                        <br />
                        {outside(site)}
                    }
                })}
            {entry
                .overdue
                .map(|overdue| {
                    view! {
                        <br />
                        {overdue}
                    }
                })}
        </li>
    }
}

/// A line in few words.
fn brief(entry: HelpEntry) -> impl IntoView {
    let call = entry.call.map(|call| view! {
        ": "
        <a href=call.href>{call.label}</a>
    }.into_any());
    let way = call.or_else(|| entry.site.map(|site| view! {
        ": "
        {outside(site)}
    }.into_any()));
    view! {
        <li>
            <strong>{entry.name}</strong>
            {entry.country.map(|country| format!(" {country}"))}
            {way}
        </li>
    }
}

/// A link that leaves the page; the other side does not hear where from.
fn outside(site: Link) -> impl IntoView {
    view! {
        <a href=site.href rel="noreferrer">
            {site.label}
        </a>
    }
}
