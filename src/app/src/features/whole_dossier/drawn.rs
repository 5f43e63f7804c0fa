//! The page as it is printed: sections under their headings, then what it all rests on. Only draws.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el, lines, parts};
use crate::ui::{source_line, stacked_table};
use content::Voice;
use content::sources::Source;
use content::texts::{common, whole_dossier as t};
use screens::whole::{Block, Section, Whole};
use screens::wording::dates;

/// The id of the last heading.
const SOURCES: &str = "whole-sources";

/// The whole of it.
pub fn view(whole: Whole, voice: Voice) -> AnyView {
    let Whole { as_of, without, sections, dated, sources } = whole;
    let mut drawn = vec![el("p").class("small soft").child(as_of).view()];
    drawn.extend(without.map(|line| el("p").child(el("b").child(line)).view()));
    if sections.is_empty() {
        drawn.push(el("p").says(&t::NOTHING, voice).view());
        return parts(drawn);
    }
    drawn.push(contents(&sections, voice));
    drawn.extend(sections.into_iter().enumerate().map(|(place, it)| section(place, it)));
    let line = |source: &Source| {
        let checked = common::SOURCE_CHECKED.fill(voice, [dates::day(source.read_on, voice)]);
        source_line(el("li"), source, checked)
    };
    let rest = el("section")
        .child(heading(SOURCES.to_owned()).says(&t::SOURCES, voice))
        .child(el("p").child(dated))
        .child(el("ul").class("small whole__sources").children(sources.iter().map(line)));
    drawn.push(rest.view());
    el("div").class("whole").child(parts(drawn)).view()
}

/// The id of the heading of a section.
fn place_of(place: usize) -> String {
    ["whole-", &place.to_string()].concat()
}

fn heading(id: String) -> Element {
    el("h2").attr("id", id).attr("tabindex", "-1")
}

/// The headings, each a way to its section. Not on paper, where nothing can be pressed.
fn contents(sections: &[Section], voice: Voice) -> AnyView {
    let rows: Vec<Element> =
        sections.iter().enumerate().map(|(place, it)| way_to(place_of(place), it.heading.clone())).collect();
    let list = el("ul").class("whole__contents").children(rows);
    el("nav")
        .class("no-print")
        .attr("aria-label", t::CONTENTS.get(voice))
        .child(list.child(way_to(SOURCES.to_owned(), t::SOURCES.owned(voice))))
        .view()
}

/// The fragment names the page here, so the browser must not follow it.
fn way_to(id: String, words: String) -> Element {
    let href = ["#", &id].concat();
    let go = move |event: platform::event::Event| {
        event.prevent_default();
        platform::focus::to(&id);
    };
    el("li").child(el("a").attr("href", href).on("click", go).child(words))
}

fn section(place: usize, section: Section) -> AnyView {
    let blocks = section.blocks.into_iter().map(block).collect();
    el("section").child(heading(place_of(place)).child(section.heading)).child(parts(blocks)).view()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Under(words) => el("h3").child(words).view(),
        Block::Deeper(words) => el("h4").child(words).view(),
        Block::Says(words) => el("p").class("words").child(words).view(),
        Block::Lines(all) => el("ul").child(lines("li", "words", all)).view(),
        Block::Rows(rows) => el("dl").class("against").children(rows.into_iter().map(row)).view(),
        Block::Table(table) => stacked_table(table),
    }
}

fn row((about, what): (String, String)) -> Element {
    el("div").child(el("dt").class("small soft").child(about)).child(el("dd").class("words").child(what))
}
