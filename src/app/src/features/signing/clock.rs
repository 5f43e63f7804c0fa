//! The terms of the law that run, and who is led to people first. Days in words; nothing ticks.

use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, parts};
use crate::ui::{NoticeKind, deadline, notice, short_help_list};
use content::Voice;
use content::texts::{first_aid, signing as t};
use screens::signing::clock;

/// The terms of today.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let clock = store.with(|dossier| clock(dossier, platform::clock::today(), voice));
    let mut all = Vec::new();
    all.extend(
        clock.stop.map(|stop| notice(NoticeKind::Deadline, stop.reason, vec![short_help_list(stop.people)])),
    );
    all.push(el("h2").says(&t::CLOCK_HEADING, voice).view());
    if clock.terms.is_empty() {
        all.push(el("p").says(&t::CLOCK_NONE, voice).view());
    }
    for mut term in clock.terms {
        // Said here, it is not said again inside.
        let note = std::mem::take(&mut term.note);
        all.push(el("p").child(el("strong").child(note)).view());
        all.push(deadline(term, first_aid::SKIP_HEADING.get(voice)));
    }
    parts(all)
}
