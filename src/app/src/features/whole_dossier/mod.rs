//! Everything, to print. Leaves out every figure: the view model has them. What is private is on it only while it is ticked
//! here; nothing remembers the ticks.

mod drawn;

use crate::leptos::*;
use crate::state::{here, occupations};
use crate::ui::element::{el, follow};
use crate::ui::{Checkboxes, Emphasis, FieldText, PageHead, RadioOption, button, checkboxes, page};
use content::texts::{common, data, whole_dossier as t};
use content::{Text, Voice};
use domain::dossier::Private;
use screens::whole::Whole;

/// What can be ticked: its value, what it is, and its words.
const ALSO: [(&str, Private, &Text); 2] =
    [("feelings", Private::Feelings, &data::COPY_FEELINGS), ("health", Private::Health, &data::COPY_HEALTH)];

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let ticked = RwSignal::new(Vec::<String>::new());
    let whole = follow(move || {
        let ticked = ticked.get();
        let private: Vec<Private> =
            ALSO.iter().filter(|(value, ..)| ticked.iter().any(|it| it == value)).map(|it| it.1).collect();
        let (today, version) = (platform::clock::today(), env!("CARGO_PKG_VERSION"));
        let known = occupations(voice);
        drawn::view(store.with(|dossier| Whole::of(dossier, &private, known, version, today, voice)), voice)
    });
    let also = checkboxes(Checkboxes {
        id: "whole-also",
        text: FieldText::new(t::ALSO.get(voice)).hint(t::ALSO_HINT.get(voice)),
        options: ALSO.iter().map(|(value, _, text)| RadioOption::new(*value, text.get(voice))).collect(),
        values: Box::new(move || ticked.get()),
        on_change: Box::new(move |value, is_on| {
            let mut now = ticked.get_untracked();
            now.retain(|known| *known != value);
            if is_on {
                now.push(value);
            }
            ticked.set(now);
        }),
    });
    let print = button(common::PRINT.get(voice), Emphasis::Primary, platform::printing::print);
    let choices =
        el("div").class("question no-print").child(also).child(el("p").class("row").child(print)).view();
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), vec![choices, whole])
}
