//! The factors as controls beside what they change: training, money and market on top.

use crate::answering::{Asking, answer};
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{FieldText, details, link};
use content::texts::{forecast as t, intake as i};
use content::{Text, Voice};
use domain::dossier::Dossier;
use screens::control::Control;
use screens::intake;
use screens::route::{Question, Route};

/// The controls; every choice counts at once.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let recovery_weeks = Route::Intake { question: Question::Recovery, change: true };
    let recovery = vec![
        control(Control::Recovery, &t::RECOVERY_LABEL, None, voice),
        el("p")
            .class("small")
            .child(link(i::RECOVERY_BURN_OUT_WEEKS_TITLE.get(voice), recovery_weeks.href()))
            .view(),
    ];
    let kind = move || control(Control::GuidanceKind, &t::GUIDANCE_KIND_LABEL, None, voice);
    let duties = move || control(Control::Duties, &i::DUTIES_TITLE, None, voice);
    el("form")
        .class("card stack")
        .attr("aria-label", t::CONTROLS_HEADING.get(voice))
        .child(el("h2").child(t::CONTROLS_HEADING.get(voice)))
        .child(el("p").class("small soft").child(t::CONTROLS_INTRO.get(voice)))
        .child(control(Control::Retraining, &t::RETRAINING_LABEL, Some(&t::RETRAINING_HINT), voice))
        .child(control(Control::Budget, &t::BUDGET_LABEL, Some(&t::BUDGET_HINT), voice))
        .child(control(Control::Market, &t::MARKET_LABEL, Some(&t::MARKET_HINT), voice))
        .child(control(Control::GuidanceMonths, &t::GUIDANCE_LABEL, None, voice))
        .child(asked(store, intake::asks_terms, kind))
        .child(details(t::RECOVERY_LABEL.get(voice), recovery))
        .child(asked(store, |dossier| intake::asks_duties(dossier, platform::clock::today()), duties))
        .child(el("p").class("small soft").child(t::MARKET_CHECK.get(voice)))
        .view()
}

fn control(control: Control, label: &Text, hint: Option<&Text>, voice: Voice) -> AnyView {
    let text = FieldText::new(label.get(voice));
    let text = match hint {
        Some(hint) => text.hint(hint.get(voice)),
        None => text,
    };
    answer(control, text, Asking { inline: true, ..Asking::default() }, voice)
}

/// A control that is there only while it belongs to the dossier.
fn asked(
    store: DossierStore,
    belongs: fn(&Dossier) -> bool,
    control: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let belongs = Memo::new(move |_| store.with(belongs));
    follow(move || if belongs.get() { control() } else { nothing() })
}
