//! The frame round every screen: head, foot, notices of the storage, and what follows every change of place (title,
//! focus, announcement). Leaves out the screens themselves.

use crate::features;
use crate::state::{DossierStore, Place, Saving, Trouble};
use crate::ui::{Footer, Masthead, Notice, NoticeKind};
use content::texts::common as t;
use content::{Text, Voice};
use domain::dossier::Command;
use domain::values::Language;
use leptos::prelude::*;
use screens::route::{FirstAidStep, Route};

/// Whether the page at hand shows errors: the title of the window says so.
#[derive(Clone, Copy)]
pub struct Errors(pub RwSignal<bool>);

/// The whole page.
#[component]
pub fn Shell() -> impl IntoView {
    let store = DossierStore::open();
    let place = Place::follow(store.peek(domain::dossier::Dossier::is_begun));
    let errors = Errors(RwSignal::new(false));
    provide_context(store);
    provide_context(place);
    provide_context(errors);
    let voice = Memo::new(move |_| store.voice());
    let announcement = RwSignal::new(String::new());
    follow_up(place, voice, errors, announcement);
    view! {
        {move || frame(store, place, voice.get())}
        <p class="hidden-visually" role="status">
            {announcement}
        </p>
    }
}

/// Keeps title, language, focus and announcement in step with the place.
fn follow_up(place: Place, voice: Memo<Voice>, errors: Errors, announcement: RwSignal<String>) {
    Effect::new(move |_| {
        let (route, voice) = (place.get(), voice.get());
        let title = screens::titles::title(route, voice);
        let form = if errors.0.get() { &t::PAGE_TITLE_ERROR } else { &t::PAGE_TITLE };
        platform::document::set_language(voice.language.tag());
        platform::document::set_title(&form.fill(voice, [title]));
    });
    Effect::new(move |before: Option<Route>| {
        let route = place.get();
        // The first page is where the browser put the person; only a later change moves the focus.
        if before.is_some_and(|before| before != route) {
            errors.0.set(false);
            let title = screens::titles::title(route, voice.get_untracked());
            announcement.set(t::NOW_ON_PAGE.fill(voice.get_untracked(), [title]));
            platform::focus::top();
            platform::focus::to_title();
        }
        route
    });
}

fn frame(store: DossierStore, place: Place, voice: Voice) -> impl IntoView {
    let begun = Memo::new(move |_| store.with(domain::dossier::Dossier::is_begun));
    let home = move || if begun.get() { Route::Map.href() } else { Route::Start.href() };
    let route = Memo::new(move |_| place.get());
    view! {
        <div class="page">
            <Masthead
                name=t::NAME.get(voice)
                home=Signal::derive(home)
                links_label=t::LANGUAGE.get(voice)
                skip_label=t::SKIP_LINK.get(voice)
            >
                <a href=Route::FirstAid(FirstAidStep::Cards).href()>{t::FIRST_AID.get(voice)}</a>
                <a href=Route::Help.href()>{t::TALK.get(voice)}</a>
                {languages(store, voice)}
            </Masthead>
            {move || store.trouble().map(|trouble| notice(trouble, voice))}
            {move || features::screen(route.get(), voice)}
            <Footer
                help=move || {
                    view! { <a href=Route::Help.href()>{t::FOOTER_HELP.get(voice)}</a> }.into_any()
                }
                saved=Signal::derive(move || saved(store.saving(), voice))
                copied=t::FOOTER_PRIVACY.get(voice)
                links_label=t::DATA.get(voice)
            >
                <a href=Route::Data.href()>{t::DATA.get(voice)}</a>
                <a href=Route::Method.href()>{t::METHOD.get(voice)}</a>
                <button class="button button--link" type="button" on:click=|_| platform::printing::print()>
                    {t::PRINT.get(voice)}
                </button>
            </Footer>
        </div>
    }
}

/// A button for each other language.
fn languages(store: DossierStore, voice: Voice) -> impl IntoView {
    let others = Language::ALL.into_iter().filter(move |language| *language != voice.language);
    let button = move |language: Language| {
        let name: &Text = match language {
            Language::Nl => &t::LANGUAGE_NL,
            Language::NlBe => &t::LANGUAGE_NL_BE,
            Language::En => &t::LANGUAGE_EN,
        };
        view! {
            <button
                class="button button--link"
                type="button"
                data-language=language.tag()
                lang=language.tag()
                on:click=move |_| {
                    store.run(Command::Speak(language)).ok();
                }
            >
                {name.get(voice)}
            </button>
        }
    };
    others.map(button).collect_view()
}

fn saved(saving: Saving, voice: Voice) -> String {
    match saving {
        Saving::Nothing => t::NOTHING_SAVED.get(voice).to_owned(),
        Saving::Restored => t::SAVED.get(voice).to_owned(),
        Saving::At(hour, minute) => t::SAVED_AT.fill(voice, [format!("{hour}.{minute:02}")]),
        Saving::Not(_) => t::NOT_SAVED.get(voice).to_owned(),
    }
}

fn notice(trouble: Trouble, voice: Voice) -> impl IntoView {
    let (title, body) = match trouble {
        Trouble::Refused => (&t::STORAGE_REFUSED_TITLE, &t::STORAGE_REFUSED_BODY),
        Trouble::Full => (&t::STORAGE_FULL_TITLE, &t::STORAGE_FULL_BODY),
        Trouble::SetAside => (&t::STORAGE_CORRUPT_TITLE, &t::STORAGE_CORRUPT_BODY),
        Trouble::Newer => (&t::STORAGE_NEWER_TITLE, &t::STORAGE_NEWER_BODY),
    };
    view! {
        <Notice kind=NoticeKind::Problem title=title.get(voice) live=true>
            <p>{body.get(voice)}</p>
        </Notice>
    }
}
