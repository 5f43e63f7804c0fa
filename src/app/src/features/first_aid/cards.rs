//! The three cards. As long as nothing was answered, the same words as the static page
//! (`src/xtask/src/dist/shell/first_aid.rs`).

use super::{deadlines, meaning};
use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::{Element, el};
use crate::ui::{
    Emphasis, NoticeKind, PageHead, SummaryRow, details, link, link_button, page, short_help_list,
    summary_list, untitled_notice,
};
use content::Voice;
use content::texts::{common, first_aid as t, help, signing};
use domain::dossier::Paper;
use domain::values::Answer;
use screens::first_aid::cards::{CardsPage, GivenAnswer};
use screens::first_aid::papers::CountryPapers;
use screens::help::HelpEntry;
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let cards =
        store.peek(|dossier| screens::first_aid::cards::page(dossier, platform::clock::today(), voice));
    let CardsPage { first_date, intro, answers, own, papers, on, on_href, deadlines, both, people } = cards;
    let to_signing = store.peek(|dossier| dossier.first_aid.paper == Answer::Known(Paper::Proposal));
    let mut content = Vec::new();
    content.extend(
        first_date.map(|date| untitled_notice(NoticeKind::Deadline, vec![el("p").child(date).view()])),
    );
    let before = card(t::CARD_ONE_TITLE.get(voice))
        .children(intro.map(|intro| el("p").child(intro)))
        .children(given(answers, voice))
        .children(own.map(meaning::parts).unwrap_or_default())
        .children(
            to_signing.then(|| el("p").child(link(signing::WAY.get(voice), Route::BeforeSigning.href()))),
        )
        .child(el("p").class("row").child(link_button(on, on_href, Emphasis::Primary)))
        .children(papers.into_iter().flat_map(of_country));
    let dates = card(t::CARD_TWO_TITLE.get(voice))
        .child(el("p").says(&t::CARD_TWO_INTRO, voice))
        .children(deadlines::list(deadlines, voice));
    content.extend([before.view(), dates.view(), to_talk_to(both, people, voice)]);
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// A card with its title.
fn card(title: &'static str) -> Element {
    el("section").child(el("h2").child(title))
}

/// What was answered, with a way to change it.
fn given(answers: Vec<GivenAnswer>, voice: Voice) -> Vec<AnyView> {
    let row = |given: GivenAnswer| SummaryRow {
        key: given.question.to_owned(),
        value: given.answer,
        is_answered: given.is_given,
        href: given.href,
        change: common::CHANGE.get(voice),
    };
    let rows: Vec<SummaryRow> = answers.into_iter().map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heading = el("h3").says(&t::ANSWERS_HEADING, voice).view();
    vec![heading, summary_list(Box::new(move || rows.clone()))]
}

/// The papers of one country, to read about.
fn of_country(country: CountryPapers) -> Vec<AnyView> {
    let mut shown = vec![el("h3").child(country.heading).view()];
    shown.extend(country.papers.into_iter().map(|paper| details(paper.label, meaning::parts(paper))));
    shown
}

/// The third card: people.
fn to_talk_to(both: Option<&'static str>, people: Vec<HelpEntry>, voice: Voice) -> AnyView {
    card(t::CARD_THREE_TITLE.get(voice))
        .child(el("p").says(&t::CARD_THREE_INTRO, voice))
        .children(both.map(|both| el("p").child(both)))
        .child(short_help_list(people))
        .child(el("p").child(link(help::TITLE.get(voice), Route::Help.href())))
        .child(el("p").says(&t::ILL_NOTICE, voice))
        .view()
}
