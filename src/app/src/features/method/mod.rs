//! How we calculate, in plain words, with every source. Leaves out the calculation of one person, which stands at
//! the forecast.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el};
use crate::ui::{PageHead, details, page};
use content::texts::{common, method as t};
use content::{Text, Voice, sources};
use screens::wording::dates;

/// Heading and text of each part.
const PARTS: [(&Text, &Text); 9] = [
    (&t::WHAT_HEADING, &t::WHAT_BODY),
    (&t::PARTS_HEADING, &t::PARTS_BODY),
    (&t::SEARCH_HEADING, &t::SEARCH_BODY),
    (&t::UNKNOWN_HEADING, &t::UNKNOWN_BODY),
    (&t::CAUSES_HEADING, &t::CAUSES_BODY),
    (&t::EXACT_HEADING, &t::EXACT_BODY),
    (&t::FIT_HEADING, &t::FIT_BODY),
    (&t::WEAK_HEADING, &t::WEAK_BODY),
    (&t::LOCAL_HEADING, &t::LOCAL_BODY),
];

/// The words for how sure we are, and what each means.
const SCALE: [(&Text, &Text); 4] = [
    (&common::CONFIDENCE_OFFICIAL, &common::CONFIDENCE_OFFICIAL_WHY),
    (&common::CONFIDENCE_SECOND_HAND, &common::CONFIDENCE_SECOND_HAND_WHY),
    (&common::CONFIDENCE_DERIVED, &common::CONFIDENCE_DERIVED_WHY),
    (&common::CONFIDENCE_ASSUMPTION, &common::CONFIDENCE_ASSUMPTION_WHY),
];

/// The page.
pub fn screen(voice: Voice) -> AnyView {
    let part = |(heading, body): (&Text, &Text)| {
        el("section").child(el("h2").child(heading.get(voice))).child(el("p").child(body.get(voice))).view()
    };
    let word = |(word, why): (&Text, &Text)| {
        el("li").child(el("b").child(word.get(voice))).child(": ").child(why.get(voice))
    };
    let mut parts: Vec<AnyView> = PARTS.into_iter().map(part).collect();
    let list = el("ul").children(sources::all().iter().map(|source| source_line(source, voice)));
    parts.extend([
        el("h2").child(t::SCALE_HEADING.get(voice)).view(),
        el("ul").children(SCALE.into_iter().map(word)).view(),
        el("h2").child(t::SOURCES_HEADING.get(voice)).view(),
        el("p").child(t::SOURCES_INTRO.get(voice)).view(),
        details(t::SOURCES_HEADING.get(voice), vec![list.view()]),
    ]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), parts)
}

fn source_line(source: &'static sources::Source, voice: Voice) -> Element {
    let day = dates::day(source.read_on, voice);
    let mut line =
        el("li").child(el("cite").attr("lang", "nl").child(source.title)).child(", ").child(source.publisher);
    if let Some(article) = source.article {
        line = line.child(", ").child(el("span").attr("lang", "nl").child(article));
    }
    line.child(". ").child(common::SOURCE_CHECKED.fill(voice, [day]))
}
