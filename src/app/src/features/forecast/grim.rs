//! What comes first when the forecast is long: what helps, money, people. Leaves out the number.

use crate::leptos::AnyView;
use crate::ui::element::{Element, el, parts};
use crate::ui::link;
use content::Voice;
use content::texts::{common, forecast as t};
use screens::forecast::Grim;
use screens::route::Route;

/// The three things before the number.
pub fn view(grim: Grim, voice: Voice) -> AnyView {
    let heading = |text: &'static str| el("h2").child(text).view();
    let money = grim.money.into_iter().map(|line| el("p").child(line).view());
    parts([
        el("p").class("page__lede").child(grim.intro).view(),
        heading(t::GRIM_HELPS_HEADING.get(voice)),
        el("ul").children(grim.helps.into_iter().map(|line| el("li").child(line))).view(),
        el("p").class("soft").child(t::GRIM_HELPS_TRY.get(voice)).view(),
        heading(t::GRIM_MONEY_HEADING.get(voice)),
        parts(money),
        heading(t::GRIM_CALL_HEADING.get(voice)),
        el("ul").children(grim.calls.into_iter().map(call)).view(),
        el("p").child(link(common::TALK.get(voice), Route::Help.href())).view(),
    ])
}

fn call((name, number): (String, String)) -> Element {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    el("li").child(name).child(": ").child(el("a").attr("href", ["tel:", &digits].concat()).child(number))
}
