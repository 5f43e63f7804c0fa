//! Every factor as a choice or a slider beside what it changes, in groups; what is asked only of whoever wants it is
//! folded away. Leaves out what was tried: that is in `trying`.

use super::dated::{Dated, dated};
use super::number::number;
use crate::answering::{Asking, answer};
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{el, follow, nothing};
use crate::ui::{Emphasis, FieldText, button, details};
use content::texts::{common, forecast as t, intake as i, trying};
use content::{Text, Voice};
use domain::dossier::{Command, Dossier};
use screens::control::{Control, Number, answered};
use screens::intake;

/// The id of the heading.
const HEADING: &str = "controls";

/// The last paid day.
const LAST_DAY: Dated = Dated {
    id: "last-day",
    label: &trying::LAST_DAY,
    hint: &trying::LAST_DAY_HINT,
    far: &common::ERROR_DATE_FAR,
    read: |dossier| dossier.intake.last_day,
    commands: |day, dossier| {
        answered(vec![Command::LastDay(day)], !dossier.intake.last_day.is_settled(), dossier)
    },
};

/// The controls; every choice counts at once.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let first = RwSignal::new(None);
    let control = move |control, label: &Text, hint, voice| self::control(control, label, hint, first, voice);
    let kind = move || control(Control::GuidanceKind, &t::GUIDANCE_KIND_LABEL, None, voice);
    let duties = move || control(Control::Duties, &i::DUTIES_TITLE, None, voice);
    let head = |text: &'static Text| el("h3").says(text, voice).view();
    let note = |text: &'static Text| el("p").class("small soft").says(text, voice).view();
    let recovery = vec![
        control(Control::RecoveryKind, &t::RECOVERY_LABEL, None, voice),
        number(Number::RecoveryWeeks, voice),
    ];
    let employment = vec![
        dated(LAST_DAY, voice),
        asked(store, |dossier| intake::asks_duties(dossier, platform::clock::today()), duties),
    ];
    let optional = vec![
        note(&trying::OPTIONAL_NOTE),
        control(Control::Age, &t::AGE_LABEL, None, voice),
        control(Control::Limitations, &t::LIMITATIONS_LABEL, None, voice),
    ];
    el("form")
        .class("card stack controls no-print")
        .attr("aria-label", t::CONTROLS_HEADING.get(voice))
        .on("submit", |event: platform::event::Event| event.prevent_default())
        .child(el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::CONTROLS_HEADING, voice))
        .child(note(&t::CONTROLS_INTRO))
        .child(head(&trying::GROUP_TRAINING))
        .child(control(Control::Direction, &trying::DIRECTION, None, voice))
        .child(control(Control::Retraining, &t::RETRAINING_LABEL, Some(&t::RETRAINING_HINT), voice))
        .child(number(Number::TrainingWeeks, voice))
        .child(number(Number::TrainingCost, voice))
        .child(head(&trying::GROUP_MONEY))
        .child(control(Control::Budget, &t::BUDGET_LABEL, Some(&t::BUDGET_HINT), voice))
        .child(number(Number::Money, voice))
        .child(head(&trying::GROUP_GUIDANCE))
        .child(control(Control::Guidance, &trying::GUIDANCE, None, voice))
        .child(number(Number::GuidanceMonths, voice))
        .child(asked(store, intake::asks_terms, kind))
        .child(head(&trying::GROUP_SEARCH))
        .child(control(Control::Market, &t::MARKET_LABEL, Some(&t::MARKET_HINT), voice))
        .child(note(&t::MARKET_CHECK))
        .child(control(Control::Travel, &t::TRAVEL_LABEL, None, voice))
        .child(number(Number::Hours, voice))
        .child(details(trying::GROUP_RECOVERY.get(voice), recovery))
        .child(details(trying::GROUP_EMPLOYMENT.get(voice), employment))
        .child(details(trying::GROUP_OPTIONAL.get(voice), optional))
        .view()
}

/// The way to the controls, where they do not stand beside what they change.
pub fn way(voice: Voice) -> AnyView {
    let go = || platform::focus::to(HEADING);
    el("p")
        .class("to-controls no-print")
        .child(button(trying::TO_CONTROLS.get(voice), Emphasis::Quiet, go))
        .view()
}

fn control(
    control: Control,
    label: &Text,
    hint: Option<&Text>,
    first: RwSignal<Option<Control>>,
    voice: Voice,
) -> AnyView {
    let text = FieldText::new(label.get(voice));
    let text = match hint {
        Some(hint) => text.hint(hint.get(voice)),
        None => text,
    };
    answer(control, text, Asking { inline: true, tries: Some(first), ..Asking::default() }, voice)
}

/// A control that is there only while it belongs to the dossier.
fn asked(
    store: DossierStore,
    belongs: fn(&Dossier) -> bool,
    control: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let belongs = store.whether(belongs);
    follow(move || if belongs.get() { control() } else { nothing() })
}
