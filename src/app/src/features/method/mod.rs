//! How we calculate, in plain words, with every source. Leaves out the calculation of one person, which stands at
//! the forecast.

use crate::ui::{Details, Page};
use content::texts::{common, method as t};
use content::{Text, Voice, sources};
use leptos::prelude::*;
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
pub fn screen(voice: Voice) -> impl IntoView {
    let part = move |(heading, body): (&'static Text, &'static Text)| {
        view! {
            <section>
                <h2>{heading.get(voice)}</h2>
                <p>{body.get(voice)}</p>
            </section>
        }
    };
    let word = move |(word, why): (&'static Text, &'static Text)| {
        view! {
            <li>
                <b>{word.get(voice)}</b>
                ": "
                {why.get(voice)}
            </li>
        }
    };
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            {PARTS.map(part).collect_view()}
            <h2>{t::SCALE_HEADING.get(voice)}</h2>
            <ul>{SCALE.map(word).collect_view()}</ul>
            <h2>{t::SOURCES_HEADING.get(voice)}</h2>
            <p>{t::SOURCES_INTRO.get(voice)}</p>
            <Details summary=t::SOURCES_HEADING.get(voice)>
                <ul>{sources::all().iter().map(|source| source_line(source, voice)).collect_view()}</ul>
            </Details>
        </Page>
    }
}

fn source_line(source: &'static sources::Source, voice: Voice) -> impl IntoView {
    let day = dates::day(source.read_on, voice);
    view! {
        <li>
            <cite lang="nl">{source.title}</cite>
            ", "
            {source.publisher}
            {source.article.map(|article| view! { ", " <span lang="nl">{article}</span> })}
            ". "
            {common::SOURCE_CHECKED.fill(voice, [day])}
        </li>
    }
}
