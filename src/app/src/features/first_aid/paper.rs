//! The second question: what lies before someone.

use super::form::Form;
use crate::leptos::AnyView;
use crate::ui::{FieldText, RadioOption, Radios, radios, submit};
use content::Voice;
use content::texts::{common, first_aid as t};
use screens::first_aid::papers;
use screens::route::FirstAidStep;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let form = Form::new(FirstAidStep::Paper, voice);
    let store = form.store;
    let send = move || match store.peek(|dossier| papers::value(dossier, voice)) {
        Some(_) => form.go_on(),
        None => form.refuse(papers::FIELD.to_owned(), common::ERROR_CHOOSE.get(voice)),
    };
    let choose = move |word: String| {
        let commands = store.peek(|dossier| papers::choose(&word, dossier)).unwrap_or_default();
        for command in commands {
            store.run(command).ok();
        }
    };
    let text = FieldText::new(t::CARD_ONE_TITLE.get(voice))
        .title()
        .hint(t::CARD_ONE_INTRO.get(voice))
        .error(form.error());
    let offered = store.peek(|dossier| papers::options(dossier, voice)).into_iter();
    let choices = radios(Radios {
        id: papers::FIELD,
        text,
        options: offered.map(|choice| RadioOption::new(choice.value, choice.label)).collect(),
        value: Box::new(move || store.with(|dossier| papers::value(dossier, voice))),
        on_change: Box::new(choose),
        inline: false,
    });
    form.page(Vec::new(), vec![choices, submit(common::NEXT.get(voice))], send)
}
