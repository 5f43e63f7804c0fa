//! What makes it longer or shorter, and what cannot be changed in a line of its own.

use super::shown::part;
use crate::ui::{Details, Lever, LeverList};
use content::Voice;
use content::texts::forecast as t;
use leptos::prelude::*;
use screens::forecast::{CauseRow, Shown};

/// The causes with their total.
pub fn view(figures: Memo<Option<Shown>>, voice: Voice) -> impl IntoView {
    let rows = part(figures, |shown| shown.causes.rows.clone());
    let fixed = part(figures, |shown| shown.causes.fixed.clone());
    let has_fixed = Memo::new(move |_| fixed.with(|fixed| !fixed.is_empty()));
    let compared = part(figures, |shown| shown.causes.compared.clone());
    view! {
        <section id="causes">
            <h2>{t::CAUSES_HEADING.get(voice)}</h2>
            <p class="small soft">{part(figures, |shown| shown.causes.intro.clone())}</p>
            <LeverList levers=Signal::derive(move || levers(rows.get())) />
            <p>
                <b id="causes-total">{part(figures, |shown| shown.causes.total.clone())}</b>
                ". "
                {compared}
            </p>
            {move || {
                has_fixed
                    .get()
                    .then(|| {
                        view! {
                            <Details summary=t::CANNOT_CHANGE_HEADING.get(voice)>
                                <p>{t::CANNOT_CHANGE_BODY.get(voice)}</p>
                                <LeverList levers=Signal::derive(move || levers(fixed.get())) />
                            </Details>
                        }
                    })
            }}
        </section>
    }
}

fn levers(rows: Vec<CauseRow>) -> Vec<Lever> {
    let lever = |row: CauseRow| Lever {
        name: row.name,
        gain: row.effect,
        is_later: 0 < row.amount,
        share: row.share,
        note: row.note,
    };
    rows.into_iter().map(lever).collect()
}
