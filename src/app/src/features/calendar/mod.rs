//! Own dates for the calendar: which kinds, how much each says, and the file. Leaves out every date: the view model has
//! them.

mod days;

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow};
use crate::ui::{
    Checkboxes, Emphasis, FieldText, PageHead, RadioOption, Radios, button, checkboxes, page, radios,
};
use content::Voice;
use content::texts::calendar as t;
use screens::calendar::{DateKind, FILE_NAME, export, given_before, groups};

/// What the file is to be.
#[derive(Clone, Copy)]
struct Wanted {
    kinds: RwSignal<Vec<String>>,
    is_neutral: RwSignal<bool>,
    said: RwSignal<String>,
}

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let mut kinds = store.peek(given_before);
    if kinds.is_empty() {
        kinds.push(DateKind::Deadlines);
    }
    let kinds = kinds.into_iter().map(|kind| kind.id().to_owned()).collect();
    let wanted = Wanted {
        kinds: RwSignal::new(kinds),
        is_neutral: RwSignal::new(true),
        said: RwSignal::new(String::new()),
    };
    let heading = |text: &'static str| el("h2").child(text).view();
    let line = |text: &'static str| el("p").child(text).view();
    let make = button(t::MAKE.get(voice), Emphasis::Primary, move || make(wanted, voice));
    let said =
        el("p").attr("role", "status").child(follow(move || el("span").child(wanted.said.get()).view()));
    let content = vec![
        el("div").class("question no-print").child(which(wanted, voice)).child(how(wanted, voice)).view(),
        el("p").class("row no-print").child(make).view(),
        said.view(),
        el("p").class("small soft").says(&t::WORK_CALENDAR, voice).view(),
        heading(t::AGAIN_TITLE.get(voice)),
        line(t::AGAIN.get(voice)),
        heading(t::DAYS_HEADING.get(voice)),
        follow(move || {
            days::view(store.with(|dossier| groups(dossier, platform::clock::today(), voice)), voice)
        }),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

fn which(wanted: Wanted, voice: Voice) -> AnyView {
    let found = here().store.peek(|dossier| groups(dossier, platform::clock::today(), voice));
    let option = |group: screens::calendar::Group| RadioOption {
        hint: Some(group.count),
        ..RadioOption::new(group.kind.id(), group.name)
    };
    checkboxes(Checkboxes {
        id: "calendar-kinds",
        text: FieldText::new(t::KINDS.get(voice)),
        options: found.into_iter().map(option).collect(),
        values: Box::new(move || wanted.kinds.get()),
        on_change: Box::new(move |value, is_on| {
            let mut now = wanted.kinds.get_untracked();
            now.retain(|known| *known != value);
            if is_on {
                now.push(value);
            }
            wanted.kinds.set(now);
        }),
    })
}

fn how(wanted: Wanted, voice: Voice) -> AnyView {
    let option = |value: &str, label: &'static str, hint: &'static str| RadioOption {
        hint: Some(hint.to_owned()),
        ..RadioOption::new(value, label)
    };
    radios(Radios {
        id: "calendar-titles",
        text: FieldText::new(t::NEUTRAL_LEGEND.get(voice)),
        options: vec![
            option("neutral", t::NEUTRAL_YES.get(voice), t::NEUTRAL_YES_HINT.get(voice)),
            option("own", t::NEUTRAL_NO.get(voice), t::NEUTRAL_NO_HINT.get(voice)),
        ],
        value: Box::new(move || Some(if wanted.is_neutral.get() { "neutral" } else { "own" }.to_owned())),
        on_change: Box::new(move |value| wanted.is_neutral.set(value == "neutral")),
        inline: false,
    })
}

/// Offers the file, keeps what was given, and says so.
fn make(wanted: Wanted, voice: Voice) {
    let store = here().store;
    let kinds = wanted.kinds.get_untracked();
    let chosen: Vec<_> =
        DateKind::ALL.into_iter().filter(|kind| kinds.iter().any(|id| id == kind.id())).collect();
    // Asked for at the first file only; the dossier keeps the first one.
    let Ok(key) = platform::chance::key() else { return wanted.said.set(t::FAILED.owned(voice)) };
    let (now, today) = (platform::clock::universal(), platform::clock::today());
    let is_neutral = wanted.is_neutral.get_untracked();
    let export = store.peek(|dossier| export(dossier, &chosen, is_neutral, &key, now, today, voice));
    let Some(export) = export else { return wanted.said.set(t::NOTHING.owned(voice)) };
    if platform::files::offer(FILE_NAME, "text/calendar", export.text.as_bytes()).is_err() {
        return wanted.said.set(t::FAILED.owned(voice));
    }
    store.run(export.command).ok();
    let mut said = t::MADE.fill(voice, [FILE_NAME, &export.count.to_string()]);
    if 0 < export.cancelled {
        said = [&said, " ", &t::MADE_CANCELLED.fill(voice, [export.cancelled.to_string()])].concat();
    }
    wanted.said.set(said);
}
