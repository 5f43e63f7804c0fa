//! Whether to recover first, and for how long after burn-out. Leaves out any judgement.

use super::Problems;
use super::fields::one;
use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Field, FieldError, FieldKind, FieldText, error_of, field};
use content::Voice;
use content::texts::intake as t;
use domain::dossier::{Command, Recovery};
use domain::values::Answer as Given;
use screens::control::Control;
use screens::intake;
use screens::route::Question;

/// The id of the field with weeks.
const FIELD: &str = "recovery-weeks";

/// The choice, and the weeks as the person sees them.
pub fn view(problems: Problems, typed: Problems, voice: Voice) -> Vec<AnyView> {
    let store = here().store;
    let asks = store.whether(|dossier| intake::recovering_weeks(dossier).is_some());
    vec![
        one(Question::Recovery, Control::Recovery, problems, voice),
        follow(move || if asks.get() { weeks(store, problems, typed, voice) } else { nothing() }),
        el("p").class("small soft").says(&t::RECOVERY_PRIVATE, voice).view(),
    ]
}

/// The weeks until the search can start.
fn weeks(store: DossierStore, problems: Problems, typed: Problems, voice: Voice) -> AnyView {
    let kept = store.peek(|dossier| intake::recovering_weeks(dossier).flatten());
    let text = RwSignal::new(kept.map(|weeks| weeks.to_string()).unwrap_or_default());
    let change = move |input: String| {
        match intake::typed_weeks(&input, voice) {
            Ok(weeks) => {
                typed.set(Vec::new());
                store.run(Command::Recovery(Given::Known(Recovery::BurnOut { weeks }))).ok();
            }
            Err(message) => typed.set(vec![FieldError { field: FIELD.to_owned(), message }]),
        }
        text.set(input);
    };
    field(Field {
        id: FIELD,
        text: FieldText::new(t::RECOVERY_BURN_OUT_WEEKS_TITLE.get(voice))
            .hint(t::RECOVERY_BURN_OUT_WEEKS_HINT.get(voice))
            .error(error_of(FIELD, problems)),
        value: Box::new(move || text.get()),
        on_input: Box::new(change),
        kind: FieldKind::Number,
    })
}
