//! What a paper means: today, what can wait, what to say.

use crate::leptos::AnyView;
use crate::ui::element::el;
use screens::first_aid::papers::PaperMeaning;

/// The parts, each with its heading in bold.
pub fn parts(meaning: PaperMeaning) -> Vec<AnyView> {
    let part = |(heading, text): (&'static str, &'static str)| {
        el("p").child(el("strong").child(heading)).child(el("br")).child(text).view()
    };
    meaning.parts.into_iter().map(part).collect()
}
