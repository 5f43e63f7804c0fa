//! People to talk to: name, when, number, site. Whom to show is decided elsewhere.
//!
//! Accessibility: a list; the number is a link that a phone can call, and it says whom it calls only by its place, so
//! the name stands right before it. Sites are plain links, followed by choice.

use super::element::{Element, el};
use crate::leptos::AnyView;
use screens::help::{HelpEntry, Link};

/// A list of lines, in order, with all there is to know.
pub fn help_list(entries: Vec<HelpEntry>) -> AnyView {
    el("ul").class("stack").children(entries.into_iter().map(full)).view()
}

/// A list of lines, in order, with only name, number and site.
pub fn short_help_list(entries: Vec<HelpEntry>) -> AnyView {
    el("ul").children(entries.into_iter().map(brief)).view()
}

/// A line with all there is to know.
fn full(entry: HelpEntry) -> Element {
    let mut line = named(entry.name, entry.country).child(el("br")).child(entry.when);
    if let Some(call) = entry.call {
        line = line.child(el("br")).child(inside(call)).child(entry.cost);
    }
    if let Some(site) = entry.site {
        line = line.child(el("br")).child(outside(site));
    }
    match entry.overdue {
        Some(overdue) => line.child(el("br")).child(overdue),
        None => line,
    }
}

/// A line in few words.
fn brief(entry: HelpEntry) -> Element {
    let line = named(entry.name, entry.country);
    match (entry.call, entry.site) {
        (Some(call), _) => line.child(": ").child(inside(call)),
        (None, Some(site)) => line.child(": ").child(outside(site)),
        (None, None) => line,
    }
}

fn named(name: &'static str, country: Option<String>) -> Element {
    let line = el("li").child(el("strong").child(name));
    match country {
        Some(country) => line.child(" ").child(country),
        None => line,
    }
}

fn inside(call: Link) -> Element {
    el("a").attr("href", call.href).child(call.label)
}

/// A link that leaves the page; the other side does not hear where from.
fn outside(site: Link) -> Element {
    el("a").attr("href", site.href).attr("rel", "noreferrer").child(site.label)
}
