//! The frame round every screen: head, foot, the notice of the storage, and what follows every change of place (title,
//! focus, announcement). Leaves out the screens themselves.

use crate::curtain::Curtain;
use crate::features;
use crate::leptos::*;
use crate::state::{Arrival, DossierStore, Here, Lock, Pace, Place, Speech};
use crate::ui::element::{el, follow, live, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, button, footer, link, masthead, untitled_notice};
use crate::{saved_words, storage_notice};
use content::texts::{common as t, curtain as curtain_texts, lock};
use content::{Text, Voice};
use domain::dossier::{Command, Entry};
use domain::values::Language;
use formats::words::Word;
use screens::route::{FirstAidStep, Route};

/// The version of the product, and the hash of the sources of this build where it was told.
const VERSION: &str = env!("CARGO_PKG_VERSION");
const SOURCES: Option<&str> = option_env!("ROUTEKAART_SOURCES");

/// The whole page.
pub fn shell() -> AnyView {
    let speech = Speech::follow();
    let store = DossierStore::open();
    let curtain = Curtain::open();
    let place = Place::follow(store.peek(domain::dossier::Dossier::is_begun));
    let has_errors = RwSignal::new(false);
    curtain.follow();
    catch_up(store);
    Here { store, place, has_errors, arrival: Arrival::follow(), pace: Pace::begin() }.provide();
    let voice = Memo::new(move || speech.voice(store.voice()));
    let announcement = RwSignal::new(String::new());
    let newer = RwSignal::new(platform::newer::is_there());
    platform::newer::on_news(move || newer.set(true));
    follow_up((store, place), voice, has_errors, announcement, curtain);
    let status =
        el("p").class("hidden-visually").attr("role", "status").child(live(move || announcement.get()));
    let frame = follow(move || frame(store, place, newer, curtain, voice.get()));
    parts(vec![frame, follow(move || curtain.view(voice.get())), status.view()])
}

/// Does what was asked of the static page before the application was there.
fn catch_up(store: DossierStore) {
    for name in platform::early::clicks() {
        let enter = Entry::from_word(&name).map(Command::Enter);
        if let Some(command) = enter.or_else(|| Language::from_word(&name).map(Command::Speak)) {
            store.run(command).ok();
        }
    }
}

/// Keeps title, language, focus and announcement in step with the place. Under the curtain none of them tells where that is.
fn follow_up(
    (store, place): (DossierStore, Place),
    voice: Memo<Voice>,
    has_errors: RwSignal<bool>,
    announcement: RwSignal<String>,
    curtain: Curtain,
) {
    let is_shut = store.is_shut();
    let title = move |route: Route, voice: Voice| match is_shut.get() && route != Route::Help {
        true => lock::TITLE.owned(voice),
        false => screens::titles::title(route, voice),
    };
    effect(move || {
        let (route, voice) = (place.get(), voice.get());
        let title = title(route, voice);
        let form = if has_errors.get() { &t::PAGE_TITLE_ERROR } else { &t::PAGE_TITLE };
        platform::document::set_language(voice.language.tag());
        if curtain.is_drawn() {
            announcement.set(String::new());
            return platform::document::set_title(curtain_texts::TITLE.get(voice));
        }
        platform::document::set_title(&form.fill(voice, [title]));
    });
    let mut before = None;
    effect(move || {
        let route = place.get();
        // The first page is where the browser put the person; only a later change moves the focus.
        if before.replace(route).is_some_and(|before| before != route) {
            has_errors.set(false);
            if curtain.is_drawn_now() {
                return;
            }
            let title = untrack(|| title(route, voice.get_untracked()));
            announcement.set(t::NOW_ON_PAGE.fill(voice.get_untracked(), [title]));
            platform::focus::top();
            platform::focus::to_title();
        }
    });
}

fn frame(
    store: DossierStore,
    place: Place,
    newer: RwSignal<bool>,
    curtain: Curtain,
    voice: Voice,
) -> AnyView {
    let begun = store.whether(domain::dossier::Dossier::is_begun);
    let home = move || if begun.get() { Route::Map.href() } else { Route::Start.href() };
    let mut links = vec![
        link(t::FIRST_AID.get(voice), Route::FirstAid(FirstAidStep::Cards).href()),
        link(t::TALK.get(voice), Route::Help.href()),
    ];
    links.extend(
        Language::ALL
            .into_iter()
            .filter(|language| *language != voice.language)
            .map(|language| speak(language, store, voice)),
    );
    // Whoever filled in nothing has nothing to cover; the key works for them too.
    let has_more = store.whether(|dossier| !dossier.is_blank());
    let is_shut = store.is_shut();
    let handle = move || follow(move || if has_more.get() { curtain.handle(voice) } else { nothing() });
    el("div")
        .class("page")
        .attr_while("hidden", Box::new(move || curtain.is_drawn().then(String::new)))
        .child(masthead(
            t::SKIP_LINK.get(voice),
            (t::NAME.get(voice), live(home)),
            handle(),
            t::LANGUAGE.get(voice),
            links,
        ))
        .child(storage_notice::view(store, voice))
        .child(follow(move || {
            let draw = if is_shut.get() { features::locked_screen } else { features::screen };
            draw(place.get(), voice)
        }))
        .child(el("div").class("no-print").attr("role", "status").child(follow(move || {
            // Where nothing can be kept, opening the page again would take what was filled in.
            if newer.get() && store.trouble().is_none() { newer_version(voice) } else { nothing() }
        })))
        .child(footer(
            link(t::FOOTER_HELP.get(voice), Route::Help.href()),
            [live(move || saved_words::saved(store, voice)), t::FOOTER_PRIVACY.get(voice).into()],
            t::DATA.get(voice),
            vec![
                link(t::DATA.get(voice), Route::Data.href()),
                link(t::METHOD.get(voice), Route::Method.href()),
                link(content::texts::proof::TITLE.get(voice), Route::Proof.href()),
                button(t::PRINT.get(voice), Emphasis::Link, platform::printing::print),
                handle(),
                follow(move || if store.lock() == Lock::Open { lock_now(store, voice) } else { nothing() }),
            ],
            screens::edition::line(VERSION, SOURCES, voice),
        ))
        .view()
}

/// A button for another language, in that language.
fn speak(language: Language, store: DossierStore, voice: Voice) -> AnyView {
    let name: &Text = match language {
        Language::Nl => &t::LANGUAGE_NL,
        Language::NlBe => &t::LANGUAGE_NL_BE,
        Language::En => &t::LANGUAGE_EN,
    };
    el("button")
        .class(Emphasis::Link.class())
        .attr("type", "button")
        .attr("data-language", language.tag())
        .attr("lang", language.tag())
        .on("click", move |_| {
            store.run(Command::Speak(language)).ok();
        })
        .says(name, voice)
        .view()
}

/// The button that locks, where there is a lock.
fn lock_now(store: DossierStore, voice: Voice) -> AnyView {
    button(lock::NOW.get(voice), Emphasis::Link, move || store.lock_now())
}

/// That a newer build waits, below what the person is at: it takes no focus and moves nothing.
fn newer_version(voice: Voice) -> AnyView {
    let open = button(t::NEWER_OPEN.get(voice), Emphasis::Quiet, platform::newer::open);
    untitled_notice(
        NoticeKind::Neutral,
        vec![el("p").says(&t::NEWER, voice).view(), el("p").class("row").child(open).view()],
    )
}
