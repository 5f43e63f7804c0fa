//! What comes first when the forecast is long: what helps, money, people. Leaves out the number.

use content::Voice;
use content::texts::forecast as t;
use leptos::prelude::*;
use screens::forecast::Grim;
use screens::route::Route;

/// The three things before the number.
pub fn view(grim: Grim, voice: Voice) -> impl IntoView {
    let list = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let call = |(name, number): (String, String)| {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        view! {
            <li>
                {name} ": "
                <a href=["tel:".to_owned(), digits].concat()>{number}</a>
            </li>
        }
    };
    view! {
        <p class="page__lede">{grim.intro}</p>
        <h2>{t::GRIM_HELPS_HEADING.get(voice)}</h2>
        <ul>{list(grim.helps)}</ul>
        <p class="soft">{t::GRIM_HELPS_TRY.get(voice)}</p>
        <h2>{t::GRIM_MONEY_HEADING.get(voice)}</h2>
        {grim.money.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        <h2>{t::GRIM_CALL_HEADING.get(voice)}</h2>
        <ul>{grim.calls.into_iter().map(call).collect_view()}</ul>
        <p>
            <a href=Route::Help.href()>{content::texts::common::TALK.get(voice)}</a>
        </p>
    }
}
