//! What comes first when the forecast is long, beside what would help: money and people. Leaves out the number.

use crate::leptos::AnyView;
use crate::ui::element::{el, lines, parts};
use crate::ui::{link, short_help_list};
use content::Voice;
use content::texts::{common, forecast as t};
use screens::forecast::Grim;
use screens::route::Route;

/// That it may take long, what would help, money and people.
pub fn view(grim: Grim, levers: AnyView, voice: Voice) -> AnyView {
    let heading = |text: &'static str| el("h2").child(text).view();
    parts(vec![
        el("p").class("page__lede").child(grim.intro).view(),
        levers,
        lines("p", "", grim.also),
        heading(t::GRIM_MONEY_HEADING.get(voice)),
        lines("p", "", grim.money),
        heading(t::GRIM_CALL_HEADING.get(voice)),
        short_help_list(grim.calls),
        el("p").child(link(common::TALK.get(voice), Route::Help.href())).view(),
    ])
}
