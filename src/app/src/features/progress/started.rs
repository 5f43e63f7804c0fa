//! New work: the first day, once it is known, and taking it back. Leaves out what it says of past forecasts.

use super::Figures;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, parts};
use crate::ui::{
    DateField, Emphasis, FieldError, FieldText, NoticeKind, button, date_field, error_of, error_summary,
    link, notice, submit,
};
use content::Voice;
use content::texts::{common, new_work, progress as t};
use domain::dossier::Command;
use screens::progress;
use screens::route::Route;
use screens::typed_date::TypedDate;

/// The field of the first day.
const FIELD: &str = "started";
/// The heading to which the focus goes.
const HEADING: &str = "new-work";

/// The first day, or the form for it.
pub fn view(has_started: bool, figures: Figures, store: DossierStore, voice: Voice) -> AnyView {
    if has_started { known(figures, store, voice) } else { form(store, voice) }
}

/// For who has new work that is still to begin.
pub fn to_come(voice: Voice) -> AnyView {
    let to = link(new_work::TITLE.get(voice), Route::NewWork.href());
    el("p").says(&t::STARTED_NO_MORE, voice).child(" ").child(to).view()
}

fn known(figures: Figures, store: DossierStore, voice: Voice) -> AnyView {
    let started = figures.with_untracked(|shown| shown.as_ref().and_then(|shown| shown.started.clone()));
    let back = move || {
        store.run(Command::Started(None)).ok();
        platform::focus::soon(HEADING.to_owned());
    };
    let inside = vec![
        el("p").says(&t::STARTED_NO_MORE, voice).view(),
        el("p").class("no-print").child(button(t::STARTED_BACK.get(voice), Emphasis::Link, back)).view(),
    ];
    let told = notice(NoticeKind::Saved, started.unwrap_or_default(), inside);
    el("section").attr("id", HEADING).attr("tabindex", "-1").child(told).view()
}

fn form(store: DossierStore, voice: Voice) -> AnyView {
    let has_errors = here().has_errors;
    let typed = RwSignal::new(TypedDate::default());
    let problems: RwSignal<Vec<FieldError>> = RwSignal::new(Vec::new());
    let send = move |event: platform::event::Event| {
        event.prevent_default();
        let (day, today) = (typed.get_untracked(), platform::clock::today());
        let checked = store.peek(|dossier| progress::started(&day, dossier, today, voice));
        has_errors.set(checked.is_err());
        match checked {
            Ok(command) => {
                store.run(command).ok();
                platform::focus::soon(HEADING.to_owned());
            }
            Err(problem) => {
                problems.set(vec![FieldError { field: problem.field, message: problem.sentence }]);
            }
        }
    };
    let date = date_field(DateField {
        id: FIELD,
        text: FieldText::new(t::STARTED_LABEL.get(voice)).error(error_of(FIELD, problems)),
        labels: [common::DAY.get(voice), common::MONTH.get(voice), common::YEAR.get(voice)],
        value: Box::new(move || typed.with(|date| [date.day.clone(), date.month.clone(), date.year.clone()])),
        on_change: Box::new(move |[day, month, year]| typed.set(TypedDate { day, month, year })),
    });
    let fields = el("form")
        .class("card stack no-print")
        .attr("novalidate", "")
        .on("submit", send)
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::STARTED_HEADING, voice))
        .child(date)
        .child(submit(t::STARTED_KEEP.get(voice)));
    let summary = error_summary("started-errors", common::ERROR_SUMMARY_TITLE.get(voice), problems);
    parts(vec![summary, fields.view()])
}
