//! A number beside the forecast: typed or slid, tried out at once. Leaves out what it means.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{follow, live, nothing};
use crate::ui::{FieldText, Slider, slider};
use content::Voice;
use screens::control::{Number, tried};

/// What was typed last: the text, the answer it left, and what is wrong with it.
#[derive(Clone, Default)]
struct Held {
    text: String,
    answer: Option<u32>,
    error: Option<String>,
}

/// The field and slider of a number, while it belongs to the dossier.
pub fn number(number: Number, voice: Voice) -> AnyView {
    let store = here().store;
    let is_asked = Memo::new(move || store.with(|dossier| number.is_asked(dossier)));
    follow(move || if is_asked.get() { shown(number, voice) } else { nothing() })
}

fn shown(number: Number, voice: Voice) -> AnyView {
    let store = here().store;
    let held = RwSignal::new(Held::default());
    let value = move || store.with(|dossier| number.value(dossier));
    // What was typed stands as it was typed, until the answer changes elsewhere.
    let stands = move || {
        held.with(|held| held.error.is_some() || !held.text.is_empty())
            && held.with(|held| held.answer) == value()
    };
    let type_in = move |text: String| {
        let read = store.peek(|dossier| number.read(&text, dossier, voice));
        let error = read.and_then(|command| {
            store.run_all(tried(vec![command])).map_err(|refusal| number.beyond(Some(refusal), voice))
        });
        let answer = store.peek(|dossier| number.value(dossier));
        held.set(Held { text, answer, error: error.err() });
    };
    let slide = move |place: String| {
        let command =
            store.peek(|dossier| place.parse().ok().and_then(|place| number.set(Some(place), dossier)));
        held.set(Held::default());
        store.run_often(tried(command.into_iter().collect())).ok();
    };
    let error = move || if stands() { held.with(|held| held.error.clone()) } else { None };
    let scale = number.scale();
    slider(Slider {
        id: number.id(),
        text: FieldText::new(number.label().get(voice)).error(Box::new(error)),
        scale: [scale.least, scale.slides_to, scale.step],
        typed: Box::new(move || {
            if stands() { held.with(|held| held.text.clone()) } else { number.typed(value(), voice) }
        }),
        on_typed: Box::new(type_in),
        position: Box::new(move || store.with(|dossier| number.position(dossier)).to_string()),
        spoken: live(move || store.with(|dossier| number.spoken(dossier, voice))),
        on_slide: Box::new(slide),
        note: live(move || store.with(|dossier| number.note(dossier, voice))),
    })
}
