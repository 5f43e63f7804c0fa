//! The third question: the one date that the first deadline counts from. A whole date is kept while it is typed.

use super::form::Form;
use crate::leptos::*;
use crate::ui::element::el;
use crate::ui::{DateField, Emphasis, FieldText, button, date_field, submit};
use content::Voice;
use content::texts::{common, first_aid as t};
use domain::values::Answer;
use screens::first_aid::asked_date;
use screens::route::FirstAidStep;
use screens::typed_date::{DateError, TypedDate};

/// The id of the field.
const FIELD: &str = "date";

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let form = Form::new(FirstAidStep::Dated, voice);
    let store = form.store;
    let asked = store.peek(|dossier| asked_date::shown(dossier, platform::clock::today()));
    let kept = store.peek(|dossier| asked.answer(dossier).known().copied());
    let typed = RwSignal::new(kept.map(TypedDate::of).unwrap_or_default());
    let keep = move || -> Result<(), DateError> {
        let date = typed.with_untracked(|typed| typed.parse(voice))?;
        Ok(store.run(asked.command(Answer::Known(date)))?)
    };
    let send = move || match keep() {
        Ok(()) => form.go_on(),
        Err(error) => form.refuse(error.part(FIELD), error.text().get(voice)),
    };
    let not_known = move || {
        store.run(asked.command(Answer::Unknown)).ok();
        form.go_on();
    };
    let date = date_field(DateField {
        id: FIELD,
        text: FieldText::new(asked.question().get(voice))
            .hint(common::DATE_HINT.get(voice))
            .error(form.error()),
        labels: [common::DAY.get(voice), common::MONTH.get(voice), common::YEAR.get(voice)],
        value: Box::new(move || {
            let TypedDate { day, month, year } = typed.get();
            [day, month, year]
        }),
        on_change: Box::new(move |[day, month, year]| {
            typed.set(TypedDate { day, month, year });
            keep().ok();
        }),
    });
    let buttons = el("p").class("row").child(submit(common::NEXT.get(voice))).child(button(
        common::UNKNOWN.get(voice),
        Emphasis::Quiet,
        not_known,
    ));
    let above = vec![
        el("h1").attr("tabindex", "-1").says(&t::CARD_TWO_TITLE, voice).view(),
        el("p").class("page__lede").says(&t::DATE_OPTIONAL, voice).view(),
    ];
    form.page(above, vec![date, buttons.view()], send)
}
