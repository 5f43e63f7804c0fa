//! What makes it longer or shorter, and what cannot be changed in a line of its own.

use super::Figures;
use super::explanation::how;
use super::shown::text;
use crate::leptos::*;
use crate::ui::element::{Live, el, follow, nothing};
use crate::ui::{Lever, details, lever_list};
use content::Voice;
use content::texts::forecast as t;
use screens::forecast::{CauseRow, Ground, Shown};

/// The causes with their total.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    let has_fixed = Memo::new(move |_| {
        figures.with(|shown| shown.as_ref().is_some_and(|shown| !shown.causes.fixed.is_empty()))
    });
    let fixed = follow(move || {
        if !has_fixed.get() {
            return nothing();
        }
        let body = el("p").child(t::CANNOT_CHANGE_BODY.get(voice)).view();
        details(
            t::CANNOT_CHANGE_HEADING.get(voice),
            vec![body, lever_list(levers(figures, |shown| &shown.causes.fixed))],
        )
    });
    let total = el("b").attr("id", "causes-total").child(text(figures, |shown| shown.causes.total.clone()));
    let compared = text(figures, |shown| shown.causes.compared.clone().unwrap_or_default());
    el("section")
        .attr("id", "causes")
        .child(el("h2").child(t::CAUSES_HEADING.get(voice)))
        .child(el("p").class("small soft").child(text(figures, |shown| shown.causes.intro.clone())))
        .child(lever_list(levers(figures, |shown| &shown.causes.rows)))
        .child(el("p").child(total).child(". ").child(compared))
        .child(how(Ground::Causes, voice))
        .child(fixed)
        .view()
}

fn levers(figures: Figures, read: fn(&Shown) -> &Vec<CauseRow>) -> Live<Vec<Lever>> {
    let rows = move || figures.with(|shown| shown.as_ref().map(read).cloned().unwrap_or_default());
    Box::new(move || rows().into_iter().map(lever).collect())
}

fn lever(row: CauseRow) -> Lever {
    Lever { name: row.name, gain: row.effect, is_later: 0 < row.amount, share: row.share, note: row.note }
}
