//! Wiping everything: a button, one more question, and what came of it. The heading of each step takes the focus.

use crate::state::DossierStore;
use crate::ui::{Button, Emphasis};
use content::texts::data as t;
use content::{Text, Voice};
use leptos::prelude::*;
use platform::storage;

/// How far wiping is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Offered,
    Asked,
    Wiped,
    Failed,
}

/// The heading of the step at hand.
const HEADING: &str = "wipe-heading";
/// The button that starts it, to which the focus goes back.
const START: &str = "wipe-start";

/// The way from the button to the result.
#[component]
pub fn Wiping(
    /// How the reader is spoken to.
    voice: Voice,
    /// Called when something was wiped.
    #[prop(into)]
    on_wiped: Callback<()>,
) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let step = RwSignal::new(Step::Offered);
    let go = move |to: Step| {
        step.set(to);
        platform::focus::soon(if to == Step::Offered { START } else { HEADING }.to_owned());
    };
    let wipe = move |()| {
        store.wipe();
        let is_clean = storage::open().is_ok_and(|store| store.entries().is_empty());
        on_wiped.run(());
        go(if is_clean { Step::Wiped } else { Step::Failed });
    };
    move || match step.get() {
        Step::Offered => view! {
            <p class="row">
                <Button id=START label=t::WIPE.get(voice) on_press=move |()| go(Step::Asked) />
            </p>
        }
        .into_any(),
        Step::Asked => view! {
            <section class="notice notice--problem">
                {told(&t::WIPE_CONFIRM_TITLE, &t::WIPE_CONFIRM_BODY, voice)} <p class="row">
                    <Button label=t::WIPE_YES.get(voice) on_press=wipe />
                    <Button
                        label=t::WIPE_NO.get(voice)
                        emphasis=Emphasis::Quiet
                        on_press=move |()| go(Step::Offered)
                    />
                </p>
            </section>
        }
        .into_any(),
        Step::Wiped => view! { <section class="notice">{told(&t::WIPE_DONE_TITLE, &t::WIPE_DONE, voice)}</section> }
        .into_any(),
        Step::Failed => view! {
            <section class="notice notice--problem">
                {told(&t::WIPE_FAILED_TITLE, &t::WIPE_FAILED, voice)}
            </section>
        }
        .into_any(),
    }
}

/// A heading that can take the focus, and a sentence.
fn told(title: &Text, body: &Text, voice: Voice) -> impl IntoView + use<> {
    view! {
        <h3 id=HEADING tabindex="-1">
            {title.get(voice)}
        </h3>
        <p>{body.get(voice)}</p>
    }
}
