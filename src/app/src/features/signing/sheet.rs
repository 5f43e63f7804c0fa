//! The questions about an offer as a sheet to take along: no figure of ours, and room to write. Printed, only the sheet
//! is there.

use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el};
use crate::ui::{Emphasis, PageHead, button, page};
use content::Voice;
use content::texts::{common, signing as t};
use screens::checklists::{ChecklistItem, list};
use screens::route::Route;
use screens::signing::QUESTIONS;

/// The screen.
pub fn sheet(voice: Voice) -> AnyView {
    let items = here().store.peek(|dossier| list(QUESTIONS, dossier, voice));
    let row = |item: ChecklistItem| -> Element {
        let country = item.country.map(|country| [" (", country, ")"].concat());
        el("li")
            .child(el("strong").child(item.name).children(country))
            .child(el("br"))
            .child(item.about)
            .child(el("p").class("small soft").says(&t::SHEET_NOTES, voice))
            .child(el("hr").attr("aria-hidden", "true"))
    };
    let sheet = el("div").class("sheet").child(el("ul").class("stack").children(items.into_iter().map(row)));
    let print = button(common::PRINT.get(voice), Emphasis::Primary, platform::printing::print);
    let head = PageHead::titled(t::SHEET_TITLE.get(voice))
        .lede(t::SHEET_INTRO.get(voice))
        .back(Route::BeforeSigning.href(), t::BACK.get(voice));
    page(head, vec![sheet.view(), el("p").class("row").child(print).view()])
}
