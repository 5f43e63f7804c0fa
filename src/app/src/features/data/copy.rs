//! A copy of the own answers as a file. What is private is in it only when it is ticked here; nothing remembers the ticks.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{
    Checkboxes, Emphasis, FieldText, NoticeKind, RadioOption, button, checkboxes, untitled_live_notice,
};
use content::texts::data as t;
use content::{Text, Voice};
use domain::dossier::Private;
use screens::data::{self, FILE_NAME};

/// What can be chosen: its value, what it is, and its words.
const ALSO: [(&str, Private, &Text); 2] =
    [("feelings", Private::Feelings, &t::COPY_FEELINGS), ("health", Private::Health, &t::COPY_HEALTH)];

/// What else may be in it, the button, and what to do when the browser makes no file.
pub fn view(voice: Voice) -> [AnyView; 3] {
    let store = here().store;
    let chosen = RwSignal::new(Vec::<String>::new());
    let has_failed = RwSignal::new(false);
    let also = checkboxes(Checkboxes {
        id: "copy-also",
        text: FieldText::new(t::COPY_ALSO.get(voice)).hint(t::COPY_ALSO_HINT.get(voice)),
        options: ALSO.iter().map(|(value, _, text)| RadioOption::new(*value, text.get(voice))).collect(),
        values: Box::new(move || chosen.get()),
        on_change: Box::new(move |value, is_on| {
            let mut now = chosen.get_untracked();
            now.retain(|known| *known != value);
            if is_on {
                now.push(value);
            }
            chosen.set(now);
        }),
    });
    let offer = move || {
        let chosen = chosen.get_untracked();
        let private = ALSO.iter().filter(|(value, ..)| chosen.iter().any(|it| it == value));
        let private: Vec<Private> = private.map(|(_, private, _)| *private).collect();
        let text = store.peek(|dossier| data::copy(dossier, &private));
        let offered = platform::files::offer(FILE_NAME, "application/json", &text);
        // Only a file with everything is a copy to go back to.
        if offered.is_ok() && store.peek(|dossier| data::is_whole(dossier, &text)) {
            store.copied();
        }
        has_failed.set(offered.is_err());
    };
    let failed = move || {
        if !has_failed.get() {
            return nothing();
        }
        let body = el("p").says(&t::COPY_FAILED, voice).view();
        untitled_live_notice(NoticeKind::Problem, vec![body])
    };
    let button = button(t::COPY_DOWNLOAD.get(voice), Emphasis::Quiet, offer);
    [also, el("p").class("row").child(button).view(), follow(failed)]
}
