//! How we get there: the evaluated steps, unfolding down to source and date.

use super::shown::part;
use crate::ui::Details;
use content::Voice;
use content::texts::{common, forecast as t};
use leptos::prelude::*;
use screens::forecast::{Shown, ShownStep};
use screens::route::Route;

/// The closed line that opens to the whole calculation; what is inside is made when it is opened first.
pub fn view(figures: Memo<Option<Shown>>, voice: Voice) -> impl IntoView {
    let root = part(figures, |shown| Some(shown.explanation.clone()));
    view! {
        <Details summary=t::HOW_HEADING.get(voice)>
            <p>{t::HOW_INTRO.get(voice)}</p>
            <p>
                <a href=Route::Method.href()>{t::HOW_METHOD.get(voice)}</a>
            </p>
            <ul class="stack">{move || root.get().map(|root| step(root, voice))}</ul>
        </Details>
    }
}

/// One step; a step that was made of others opens to them.
fn step(step: ShownStep, voice: Voice) -> AnyView {
    let ShownStep { name, about, value, basis, confidence, source, from, .. } = step;
    let rests_on = view! {
        <p class="small soft">
            {about} " " {common::SOURCE.get(voice)} ": " {basis} ". " {confidence.map(|sure| [sure, ". ".to_owned()].concat())}
            {source}
        </p>
    };
    let head = view! { <b>{name}</b> ": " {value} };
    if from.is_empty() {
        return view! { <li>{head} {rests_on}</li> }.into_any();
    }
    let inner = from.into_iter().map(|inner| self::step(inner, voice)).collect_view();
    view! {
        <li>
            <details class="details">
                <summary class="details__summary">{head}</summary>
                <div class="details__body">{rests_on} <ul class="stack">{inner}</ul></div>
            </details>
        </li>
    }
    .into_any()
}
