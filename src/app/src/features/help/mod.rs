//! People to talk to, crisis first.

use crate::state::DossierStore;
use crate::ui::{HelpList, Notice, Page};
use content::Voice;
use content::texts::help as t;
use leptos::prelude::*;

/// The screen.
pub fn screen(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let page = store.peek(|dossier| screens::help::page(dossier, platform::clock::today(), voice));
    let ill = page.ill.map(|text| {
        view! {
            <Notice>
                <p>{text}</p>
            </Notice>
        }
    });
    let groups = page.groups.into_iter().map(|group| {
        view! {
            <h2>{group.heading}</h2>
            {group.body.map(|body| view! { <p>{body}</p> })}
            <HelpList entries=group.entries />
        }
    });
    view! {
        <Page title=t::TITLE.get(voice) lede=t::INTRO.get(voice)>
            {ill}
            {groups.collect_view()}
            {page.both.map(|both| view! { <p>{both}</p> })}
            <p class="small soft">{page.checked}</p>
        </Page>
    }
}
