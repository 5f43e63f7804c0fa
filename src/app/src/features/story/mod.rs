//! Words for others: for whom and how long, sentences to finish, the story they make, and a clock to practise with. On
//! paper stands the story alone. Only draws.

use crate::leptos::*;
use crate::own_words::own_words;
use crate::practice::clock;
use crate::state::here;
use crate::ui::element::{el, follow, live, parts};
use crate::ui::{
    Emphasis, FieldText, NoticeKind, PageHead, RadioOption, Radios, button, page, radios, untitled_notice,
};
use content::Voice;
use content::texts::{common, my_story as t};
use screens::story::{Length, Listener, sentences, story, time, unfinished};

/// For whom, and how long.
type Chosen = RwSignal<(Listener, Length)>;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let chosen: Chosen = RwSignal::new((Listener::default(), Length::default()));
    let written = follow(move || {
        let (listener, length) = chosen.get();
        untrack(|| writing(listener, length, voice))
    });
    let choices =
        el("div").class("stack no-print").child(for_whom(chosen, voice)).child(how_long(chosen, voice));
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), vec![choices.view(), written])
}

fn for_whom(chosen: Chosen, voice: Voice) -> AnyView {
    let option = |listener: Listener| {
        let [name, about] = listener.texts().map(|text| text.owned(voice));
        RadioOption { hint: Some(about), ..RadioOption::new(listener.id(), name) }
    };
    radios(Radios {
        id: "listener",
        text: FieldText::new(t::LISTENER.get(voice)),
        options: Listener::ALL.map(option).into(),
        value: Box::new(move || Some(chosen.get().0.id().to_owned())),
        on_change: Box::new(move |id| {
            if let Some(listener) = Listener::ALL.into_iter().find(|listener| listener.id() == id) {
                chosen.set((listener, chosen.get_untracked().1));
            }
        }),
        inline: false,
    })
}

fn how_long(chosen: Chosen, voice: Voice) -> AnyView {
    radios(Radios {
        id: "length",
        text: FieldText::new(t::LENGTH.get(voice)),
        options: Length::ALL.map(|length| RadioOption::new(length.id(), length.label(voice))).into(),
        value: Box::new(move || Some(chosen.get().1.id().to_owned())),
        on_change: Box::new(move |id| {
            if let Some(length) = Length::ALL.into_iter().find(|length| length.id() == id) {
                chosen.set((chosen.get_untracked().0, length));
            }
        }),
        inline: false,
    })
}

/// The sentences, and the story that they make.
fn writing(listener: Listener, length: Length, voice: Voice) -> AnyView {
    let store = here().store;
    let told = Memo::new(move || store.with(|dossier| story(dossier, listener, length, voice)));
    let open = move || store.with(|dossier| unfinished(dossier, listener, length, voice));
    let [name, _] = listener.texts();
    let line = move |text: &content::Text| el("p").says(text, voice);
    let notices = listener.notices().into_iter().map(|text| line(text).view()).collect();
    let fields = sentences(listener, length, voice)
        .into_iter()
        .map(|sentence| own_words(sentence.note, FieldText::new(sentence.label), sentence.beginning, voice));
    let is_empty = Memo::new(move || told.with(String::is_empty));
    let finished = follow(move || {
        if is_empty.get() {
            return line(&t::EMPTY).view();
        }
        let spoken = live(move || told.with(|story| time(story, voice)));
        parts(vec![
            el("p").class("words").attr("id", "story").child(live(move || told.get())).view(),
            el("p").class("small soft").child(spoken).view(),
            line(&t::READ_ALOUD).class("no-print").view(),
            line(&t::ASKED_ON).class("no-print").view(),
            untrack(|| clock(voice)),
            el("p")
                .class("row")
                .child(button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print))
                .view(),
        ])
    });
    let writing = el("section")
        .class("no-print")
        .child(el("h2").says(&t::FINISH, voice))
        .child(line(&t::SKIP_SENTENCE).class("small soft"))
        .children(fields)
        .child(el("p").child(live(open)))
        .child(untitled_notice(NoticeKind::Neutral, notices));
    let title = [t::TITLE.get(voice), ": ", name.get(voice)].concat();
    let sheet = el("section").class("sheet").child(el("h2").child(title)).child(finished);
    parts(vec![writing.view(), sheet.view()])
}
