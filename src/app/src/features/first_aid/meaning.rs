//! What a paper means: today, what can wait, what to say.

use leptos::prelude::*;
use screens::first_aid::papers::PaperMeaning;

/// The parts, each with its heading in bold.
pub fn parts(meaning: PaperMeaning) -> impl IntoView {
    let part = |(heading, text)| {
        view! {
            <p>
                <strong>{heading}</strong>
                <br />
                {text}
            </p>
        }
    };
    meaning.parts.into_iter().map(part).collect_view()
}
