//! The first question: where someone lives and works, in one answer.

use super::form::Form;
use crate::answering::{Asking, answer};
use crate::leptos::AnyView;
use crate::ui::element::el;
use crate::ui::{FieldText, submit};
use content::Voice;
use content::texts::{common, intake as t, start};
use screens::control::Control;
use screens::route::FirstAidStep;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let form = Form::new(FirstAidStep::Country, voice);
    let send = move || match form.store.peek(|dossier| Control::Country.value(dossier)) {
        Some(_) => form.go_on(),
        None => form.refuse(Control::Country.id().to_owned(), t::COUNTRY_ERROR.get(voice)),
    };
    let text = FieldText::new(t::COUNTRY_TITLE.get(voice))
        .title()
        .hint(t::COUNTRY_HINT.get(voice))
        .error(form.error());
    let fields = vec![
        answer(Control::Country, text, Asking::default(), voice),
        el("p").class("small soft").says(&start::OTHER_COUNTRY_CHOOSE, voice).view(),
        submit(common::NEXT.get(voice)),
    ];
    form.page(Vec::new(), fields, send)
}
