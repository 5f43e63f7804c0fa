//! A day beside the forecast: typed in three parts, counted as soon as it is one. Leaves out what the day means.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::el;
use crate::ui::{DateField, FieldText, date_field};
use chrono::NaiveDate;
use content::texts::common;
use content::{Text, Voice};
use domain::dossier::{Command, Dossier};
use domain::values::Answer;
use screens::typed_date::{DateError, TypedDate};

/// A day that is asked beside the forecast.
#[derive(Clone, Copy)]
pub struct Dated {
    /// The id of the field.
    pub id: &'static str,
    /// What is asked.
    pub label: &'static Text,
    /// A line that helps.
    pub hint: &'static Text,
    /// That the day lies too far away.
    pub far: &'static Text,
    /// The answer now.
    pub read: fn(&Dossier) -> Answer<NaiveDate>,
    /// The commands of an answer.
    pub commands: fn(Answer<NaiveDate>, &Dossier) -> Vec<Command>,
}

/// What was typed last, the answer it left, and what is wrong with it.
#[derive(Clone, Default)]
struct Held {
    date: TypedDate,
    answer: Option<NaiveDate>,
    error: Option<DateError>,
}

/// The three fields of a day.
pub fn dated(dated: Dated, voice: Voice) -> AnyView {
    let store = here().store;
    let held = RwSignal::new(Held::default());
    // A year in two figures may still grow; it is wrong once the field is left.
    let is_left = RwSignal::new(false);
    let answer = move || store.with(|dossier| (dated.read)(dossier).known().copied());
    let stands = move || {
        held.with(|held| held.answer) == answer() && held.with(|held| held.date != TypedDate::default())
    };
    let shown = move || {
        let date = if stands() {
            held.with(|held| held.date.clone())
        } else {
            answer().map(TypedDate::of).unwrap_or_default()
        };
        [date.day, date.month, date.year]
    };
    let change = move |[day, month, year]: [String; 3]| {
        let date = TypedDate { day, month, year };
        let given = if date == TypedDate::default() {
            Ok(Answer::Open)
        } else {
            date.parse(voice).map(Answer::Known)
        };
        let kept = given.and_then(|given| {
            store.run_all(store.peek(|dossier| (dated.commands)(given, dossier))).map_err(DateError::from)
        });
        let answer = store.peek(|dossier| (dated.read)(dossier).known().copied());
        is_left.set(false);
        held.set(Held { date, answer, error: kept.err() });
    };
    let error = move || {
        let error = if stands() { held.with(|held| held.error) } else { None };
        error.filter(|error| match error {
            DateError::Empty => false,
            DateError::ShortYear => is_left.get(),
            _ => true,
        })
    };
    let told = move || {
        error().map(|error| {
            let text = if error == DateError::Far { dated.far } else { error.text() };
            text.get(voice).to_owned()
        })
    };
    el("div")
        .on("focusout", move |_| is_left.set(true))
        .child(date_field(DateField {
            id: dated.id,
            text: FieldText::new(dated.label.get(voice)).hint(dated.hint.get(voice)).error(Box::new(told)),
            labels: [common::DAY.get(voice), common::MONTH.get(voice), common::YEAR.get(voice)],
            value: Box::new(shown),
            on_change: Box::new(change),
        }))
        .view()
}
