//! The last paid day, and what one does until then. Leaves out what it means for rights.

use super::{Problems, title_text};
use crate::answering::{Asking, answer};
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, live, nothing};
use crate::ui::{DateField, Emphasis, FieldError, FieldText, button, date_field};
use content::Voice;
use content::texts::{common, intake as t};
use domain::dossier::Command;
use domain::values::Answer as Given;
use screens::control::Control;
use screens::intake;
use screens::route::Question;
use screens::typed_date::{DateError, TypedDate};

/// The id of the field.
const FIELD: &str = "last-day";

/// The date, "I do not know yet", and the duties until then.
pub fn view(problems: Problems, typed: Problems, voice: Voice) -> Vec<AnyView> {
    let store = here().store;
    let kept = store.peek(|dossier| dossier.intake.last_day.known().copied());
    let date = RwSignal::new(kept.map(TypedDate::of).unwrap_or_default());
    let forget = move || {
        date.set(TypedDate::default());
        typed.set(Vec::new());
        problems.set(Vec::new());
        store.run(Command::LastDay(Given::Unknown)).ok();
    };
    let is_unknown = move || store.with(|dossier| dossier.intake.last_day == Given::Unknown);
    let said = move || if is_unknown() { common::UNKNOWN.get(voice).to_owned() } else { String::new() };
    vec![
        date_field(DateField {
            id: FIELD,
            text: title_text(Question::LastDay, FIELD, problems, voice),
            labels: [common::DAY.get(voice), common::MONTH.get(voice), common::YEAR.get(voice)],
            value: Box::new(move || {
                date.with(|date| [date.day.clone(), date.month.clone(), date.year.clone()])
            }),
            on_change: Box::new(move |[day, month, year]| {
                let now = TypedDate { day, month, year };
                typed.set(
                    keep(store, &now, voice).err().map(|error| problem(error, voice)).into_iter().collect(),
                );
                date.set(now);
            }),
        }),
        el("p").attr("role", "status").child(live(said)).view(),
        el("p").child(button(common::UNKNOWN.get(voice), Emphasis::Quiet, forget)).view(),
        duties(store, voice),
    ]
}

/// What one does until the last day, while that day is still to come.
fn duties(store: DossierStore, voice: Voice) -> AnyView {
    let asks = store.whether(|dossier| intake::asks_duties(dossier, platform::clock::today()));
    follow(move || {
        if !asks.get() {
            return nothing();
        }
        let text = FieldText::new(t::DUTIES_TITLE.get(voice)).hint(t::DUTIES_WHY.get(voice));
        answer(Control::Duties, text, Asking::default(), voice)
    })
}

/// Keeps the date when it is one; three empty parts leave the question open.
fn keep(store: DossierStore, date: &TypedDate, voice: Voice) -> Result<(), DateError> {
    if *date == TypedDate::default() {
        store.run(Command::LastDay(Given::Open)).ok();
        return Ok(());
    }
    let day = date.parse(voice)?;
    store.run(Command::LastDay(Given::Known(day))).map_err(|_| DateError::Far)
}

fn problem(error: DateError, voice: Voice) -> FieldError {
    FieldError { field: error.part(FIELD), message: error.text().get(voice).to_owned() }
}
