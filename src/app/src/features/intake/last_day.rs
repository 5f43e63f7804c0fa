//! The last paid day, and what one does until then. Leaves out what it means for rights.

use super::{Problems, title_text};
use crate::answering::Answer;
use crate::state::DossierStore;
use crate::ui::{Button, DateField, DateLabels, Emphasis, FieldError, FieldText};
use content::Voice;
use content::texts::{common, intake as t};
use domain::dossier::Command;
use domain::values::Answer as Given;
use leptos::prelude::*;
use screens::control::Control;
use screens::intake;
use screens::route::Question;
use screens::typed_date::{DateError, TypedDate};

/// The id of the field.
const FIELD: &str = "last-day";

/// The date, "I do not know yet", and the duties until then.
pub fn view(problems: Problems, typed: Problems, voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let kept = store.peek(|dossier| dossier.intake.last_day.known().copied());
    let date = RwSignal::new(kept.map(TypedDate::of).unwrap_or_default());
    let change = move |(day, month, year): (String, String, String)| {
        let now = TypedDate { day, month, year };
        typed.set(keep(store, &now, voice).err().map(|error| problem(error, voice)).into_iter().collect());
        date.set(now);
    };
    let forget = move |()| {
        date.set(TypedDate::default());
        typed.set(Vec::new());
        problems.set(Vec::new());
        store.run(Command::LastDay(Given::Unknown)).ok();
    };
    let is_unknown = Memo::new(move |_| store.with(|dossier| dossier.intake.last_day == Given::Unknown));
    let asks_duties = Memo::new(move |_| {
        store.with(|dossier| intake::asks_duties(dossier, platform::clock::today()))
    });
    let labels = DateLabels {
        day: common::DAY.get(voice).to_owned(),
        month: common::MONTH.get(voice).to_owned(),
        year: common::YEAR.get(voice).to_owned(),
    };
    view! {
        <DateField
            id=FIELD
            text=title_text(Question::LastDay, FIELD, problems, voice)
            labels
            value=Signal::derive(move || date.with(|date| (date.day.clone(), date.month.clone(), date.year.clone())))
            on_change=change
        />
        <p role="status">{move || is_unknown.get().then(|| common::UNKNOWN.get(voice))}</p>
        <p>
            <Button label=common::UNKNOWN.get(voice) emphasis=Emphasis::Quiet on_press=forget />
        </p>
        {move || {
            asks_duties
                .get()
                .then(|| {
                    view! {
                        <Answer
                            control=Control::Duties
                            text=FieldText::new(t::DUTIES_TITLE.get(voice))
                                .hint(t::DUTIES_WHY.get(voice).to_owned())
                            voice
                        />
                    }
                })
        }}
    }
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
