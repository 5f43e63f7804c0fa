//! The page as it is printed: sections under their headings, then what it all rests on. Only draws.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el, lines, parts};
use crate::ui::{source_line, stacked_table};
use content::Voice;
use content::sources::Source;
use content::texts::{common, whole_dossier as t};
use screens::whole::{Block, Section, Whole};
use screens::wording::dates;

/// The whole of it.
pub fn view(whole: Whole, voice: Voice) -> AnyView {
    let Whole { as_of, without, sections, dated, sources } = whole;
    let mut drawn = vec![el("p").class("small soft").child(as_of).view()];
    drawn.extend(without.map(|line| el("p").child(el("b").child(line)).view()));
    if sections.is_empty() {
        drawn.push(el("p").says(&t::NOTHING, voice).view());
        return parts(drawn);
    }
    drawn.extend(sections.into_iter().map(section));
    let line = |source: &Source| {
        let checked = common::SOURCE_CHECKED.fill(voice, [dates::day(source.read_on, voice)]);
        source_line(el("li"), source, checked)
    };
    let rest = el("section")
        .child(el("h2").says(&t::SOURCES, voice))
        .child(el("p").child(dated))
        .child(el("ul").class("small").children(sources.iter().map(line)));
    drawn.push(rest.view());
    parts(drawn)
}

fn section(section: Section) -> AnyView {
    let blocks = section.blocks.into_iter().map(block).collect();
    el("section").child(el("h2").child(section.heading)).child(parts(blocks)).view()
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
