//! How we calculate: in plain words first, then in full for experts, with every figure and source. Leaves out the
//! calculation of one person, which stands at the forecast.

mod full;
mod later;

use crate::leptos::AnyView;
use crate::ui::element::{Element, el};
use crate::ui::{PageHead, page, source_line};
use content::texts::{common, method as t};
use content::{Text, Voice, sources};
use screens::method;
use screens::wording::dates;

/// The words for how sure we are, and what each means.
const SCALE: [(&Text, &Text); 4] = [
    (&common::CONFIDENCE_OFFICIAL, &common::CONFIDENCE_OFFICIAL_WHY),
    (&common::CONFIDENCE_SECOND_HAND, &common::CONFIDENCE_SECOND_HAND_WHY),
    (&common::CONFIDENCE_DERIVED, &common::CONFIDENCE_DERIVED_WHY),
    (&common::CONFIDENCE_ASSUMPTION, &common::CONFIDENCE_ASSUMPTION_WHY),
];

/// The page.
pub fn screen(voice: Voice) -> AnyView {
    let part = |(heading, body): (&'static str, String)| {
        el("section").child(el("h2").child(heading)).child(el("p").child(body)).view()
    };
    let word = |(word, why): (&Text, &Text)| {
        el("li").child(el("b").child(word.get(voice))).child(": ").child(why.get(voice))
    };
    let mut parts: Vec<AnyView> = method::plain(voice).into_iter().map(part).collect();
    let list = move || {
        el("ul").class("stack").children(sources::all().iter().map(|source| line(source, voice))).view()
    };
    let is_printed = later::printing();
    parts.extend([
        el("h2").says(&t::SCALE_HEADING, voice).view(),
        el("ul").children(SCALE.into_iter().map(word)).view(),
    ]);
    parts.push(full::view(is_printed, voice));
    parts.extend([
        el("h2").says(&t::SOURCES_HEADING, voice).view(),
        el("p").says(&t::SOURCES_INTRO, voice).view(),
        later::later(t::SOURCES_HEADING.get(voice), is_printed, Box::new(list)),
        el("p").class("small soft").child(method::dated(voice)).view(),
    ]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), parts)
}

fn line(source: &'static sources::Source, voice: Voice) -> Element {
    let day = dates::day(source.read_on, voice);
    source_line(el("li"), source, common::SOURCE_CHECKED.fill(voice, [day]))
}
