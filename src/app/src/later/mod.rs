//! Parts of the page whose code travels in a second file, behind the one that the page starts with. `cargo xtask dist`
//! parts the program in two: what only functions made by `later!` reach stands in the second file. They can be called
//! with [`There`] alone, which is handed out when that file is in place. Leaves out fetching it: `boot.js` does, before
//! it closes the page to the network.

pub mod loading;

use crate::leptos::AnyView;
use crate::state::{Arrival, here};
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, live_notice, page};
use content::Voice;
use content::texts::rescue as t;
use screens::route::Route;

/// The second file is in place.
#[derive(Clone, Copy)]
pub struct There(());

/// Makes functions that draw with code of the second file. They take [`There`] before what is written here.
macro_rules! later {
    ($($(#[$about:meta])* $vis:vis fn $name:ident($($given:ident: $of:ty),* $(,)?) $body:block)*) => {$(
        $(#[$about])*
        $vis fn $name(_: $crate::later::There $(, $given: $of)*) -> $crate::leptos::AnyView {
            #[cfg_attr(
                feature = "split",
                wasm_split_macros::wasm_split(later, wasm_split_path = crate::later::loading)
            )]
            fn $name($($given: $of),*) -> $crate::leptos::AnyView $body
            $crate::later::loading::now($name($($given),*))
        }
    )*};
}
pub(crate) use later;

/// A whole screen with code of the second file. Until that is there, its title with a word to wait.
pub fn screen(route: Route, voice: Voice, draw: fn(There, Route, Voice) -> AnyView) -> AnyView {
    let arrival = here().arrival;
    follow(move || match instead(arrival.get(), voice) {
        Some(words) => page(PageHead::titled(screens::titles::title(route, voice)), vec![words]),
        None => draw(There(()), route, voice),
    })
}

/// A part of a screen with code of the second file. Until that is there, a word to wait.
pub fn part(voice: Voice, draw: impl Fn(There) -> AnyView + Send + Sync + 'static) -> AnyView {
    let arrival = here().arrival;
    follow(move || instead(arrival.get(), voice).unwrap_or_else(|| draw(There(()))))
}

/// A part with code of the second file that a screen can do without. Until that is there, nothing.
pub fn extra(route: Route, voice: Voice, draw: fn(There, Route, Voice) -> AnyView) -> AnyView {
    let arrival = here().arrival;
    follow(move || match arrival.get() {
        Arrival::There => draw(There(()), route, voice),
        _ => nothing(),
    })
}

/// What stands there as long as the code is not.
fn instead(arrival: Arrival, voice: Voice) -> Option<AnyView> {
    match arrival {
        Arrival::There => None,
        Arrival::Coming => Some(el("p").attr("role", "status").says(&t::LOADING, voice).view()),
        Arrival::Missing => Some(missing(voice)),
    }
}

/// That it did not come, and what to do. The page is closed to the network, so it has to be loaded again.
fn missing(voice: Voice) -> AnyView {
    let again = button(t::TRY_AGAIN.get(voice), Emphasis::Quiet, platform::address::reload);
    let body =
        vec![el("p").says(&t::PART_MISSING_BODY, voice).view(), el("p").class("row").child(again).view()];
    live_notice(NoticeKind::Problem, t::PART_MISSING_TITLE.get(voice), body)
}
