//! The three cards. As long as nothing was answered, the same words as the static page
//! (`src/xtask/src/dist/shell/first_aid.rs`).

use super::{deadlines, meaning};
use crate::state::DossierStore;
use crate::ui::{Details, HelpList, LinkButton, Notice, NoticeKind, Page, SummaryList, SummaryRow};
use content::Voice;
use content::texts::{common, first_aid as t, help};
use leptos::prelude::*;
use screens::first_aid::cards::{CardsPage, GivenAnswer, page};
use screens::first_aid::papers::CountryPapers;
use screens::route::Route;

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let page = store.peek(|dossier| page(dossier, platform::clock::today(), voice));
    let CardsPage { first_date, intro, answers, own, papers, on, on_href, deadlines, both, people } = page;
    let first_date = first_date.map(|date| {
        view! {
            <Notice kind=NoticeKind::Deadline>
                <p>{date}</p>
            </Notice>
        }
    });
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            {first_date}
            <section>
                <h2>{t::CARD_ONE_TITLE.get(voice)}</h2>
                {intro.map(|intro| view! { <p>{intro}</p> })}
                {given(answers, voice)}
                {own.map(meaning::parts)}
                <p class="row">
                    <LinkButton label=on href=on_href />
                </p>
                {papers.into_iter().map(of_country).collect_view()}
            </section>
            <section>
                <h2>{t::CARD_TWO_TITLE.get(voice)}</h2>
                <p>{t::CARD_TWO_INTRO.get(voice)}</p>
                {deadlines::list(deadlines, voice)}
            </section>
            <section>
                <h2>{t::CARD_THREE_TITLE.get(voice)}</h2>
                <p>{t::CARD_THREE_INTRO.get(voice)}</p>
                {both.map(|both| view! { <p>{both}</p> })}
                <HelpList entries=people short=true />
                <p>
                    <a href=Route::Help.href()>{help::TITLE.get(voice)}</a>
                </p>
                <p>{t::ILL_NOTICE.get(voice)}</p>
            </section>
        </Page>
    }
}

/// What was answered, with a way to change it.
fn given(answers: Vec<GivenAnswer>, voice: Voice) -> impl IntoView {
    let row = move |given: GivenAnswer| SummaryRow {
        key: given.question.to_owned(),
        value: given.answer,
        is_answered: given.is_given,
        href: given.href,
        change: common::CHANGE.get(voice).to_owned(),
    };
    let rows: Vec<SummaryRow> = answers.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{t::ANSWERS_HEADING.get(voice)}</h3>
            <SummaryList rows=Signal::stored(rows) />
        }
    })
}

/// The papers of one country, to read about.
fn of_country(country: CountryPapers) -> impl IntoView {
    let paper = |paper: screens::first_aid::papers::PaperMeaning| {
        view! { <Details summary=paper.label>{meaning::parts(paper)}</Details> }
    };
    view! {
        <h3>{country.heading}</h3>
        {country.papers.into_iter().map(paper).collect_view()}
    }
}
