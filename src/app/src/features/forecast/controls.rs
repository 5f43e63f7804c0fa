//! The factors as controls beside what they change: training, money and market on top.

use crate::answering::Answer;
use crate::state::DossierStore;
use crate::ui::{Details, FieldText};
use content::texts::forecast as t;
use content::{Text, Voice};
use domain::dossier::Dossier;
use leptos::prelude::*;
use screens::control::Control;
use screens::intake;
use screens::route::{Question, Route};

/// The controls; every choice counts at once.
pub fn view(voice: Voice) -> impl IntoView {
    let store = expect_context::<DossierStore>();
    let belongs = Memo::new(move |_| store.with(asked));
    let control = move |control: Control, label: &'static Text, hint: Option<&'static Text>| {
        let text = FieldText::new(label.get(voice)).hint(hint.map(|hint| hint.get(voice).to_owned()));
        view! { <Answer control text voice inline=true /> }
    };
    view! {
        <form class="card stack" aria-label=t::CONTROLS_HEADING.get(voice)>
            <h2>{t::CONTROLS_HEADING.get(voice)}</h2>
            <p class="small soft">{t::CONTROLS_INTRO.get(voice)}</p>
            {control(Control::Retraining, &t::RETRAINING_LABEL, Some(&t::RETRAINING_HINT))}
            {control(Control::Budget, &t::BUDGET_LABEL, Some(&t::BUDGET_HINT))}
            {control(Control::Market, &t::MARKET_LABEL, Some(&t::MARKET_HINT))}
            {control(Control::GuidanceMonths, &t::GUIDANCE_LABEL, None)}
            {move || {
                belongs
                    .get()
                    .kind
                    .then(|| control(Control::GuidanceKind, &t::GUIDANCE_KIND_LABEL, None))
            }}
            <Details summary=t::RECOVERY_LABEL.get(voice)>
                {control(Control::Recovery, &t::RECOVERY_LABEL, None)}
                <p class="small">
                    <a href=Route::Intake { question: Question::Recovery, change: true }.href()>
                        {content::texts::intake::RECOVERY_BURN_OUT_WEEKS_TITLE.get(voice)}
                    </a>
                </p>
            </Details>
            {move || {
                belongs
                    .get()
                    .duties
                    .then(|| control(Control::Duties, &content::texts::intake::DUTIES_TITLE, None))
            }}
            <p class="small soft">{t::MARKET_CHECK.get(voice)}</p>
        </form>
    }
}

/// Which of the further controls belong to this dossier.
#[derive(Clone, Copy, PartialEq)]
struct Asked {
    kind: bool,
    duties: bool,
}

fn asked(dossier: &Dossier) -> Asked {
    Asked {
        kind: intake::asks_terms(dossier),
        duties: intake::asks_duties(dossier, platform::clock::today()),
    }
}
