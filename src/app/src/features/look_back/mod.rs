//! A longer look back: the goals one by one, three questions, then the offer of a new estimate, and the times before.
//! Leaves out every rule: the view model has them.

mod goals;

use crate::kept_record::kept_record;
use crate::leptos::*;
use crate::record_desk::{Open, RecordDesk, place};
use crate::state::here;
use crate::typed_form::{TypedForm, typed_form};
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, NoticeKind, PageHead, button, link_button, notice, page};
use content::Voice;
use content::texts::{common, look_back as t, progress, records as r};
use domain::dossier::{RecordField as F, RecordKind};
use screens::facts::Typed;
use screens::look_back::{command, fields, forecast, next};
use screens::records::told;
use std::rc::Rc;

/// What is told of one, and asked when it is changed.
const TOLD: &[F] = &[F::Goals, F::WentWell, F::Difficult, F::Otherwise];
const FIELDS: [&[F]; 2] = [&[F::Day, F::Goals, F::WentWell, F::Difficult, F::Otherwise], &[]];

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = RecordDesk::new(RecordKind::Evaluation, FIELDS, voice);
    // The form is drawn anew once it was kept.
    let kept: RwSignal<Option<u32>> = RwSignal::new(None);
    // The fields of a form have their own ids: one form is open at a time.
    let is_elsewhere = Memo::new(move || desk.open.get() != Open::Nothing);
    let asked = follow(move || match kept.get() {
        _ if is_elsewhere.get() => nothing(),
        None => untrack(|| form(kept, voice)),
        Some(_) => untrack(|| after(kept, voice)),
    });
    let print = button(common::PRINT.get(voice), Emphasis::Quiet, platform::printing::print);
    let content = vec![
        desk.announced(),
        follow(move || {
            store
                .with(|dossier| next(dossier, platform::clock::today(), voice))
                .map_or_else(nothing, |line| el("p").child(line).view())
        }),
        goals::view(voice),
        asked,
        desk.told_at(None),
        past(desk),
        el("p").class("row no-print").child(print).view(),
    ];
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

fn form(kept: RwSignal<Option<u32>>, voice: Voice) -> AnyView {
    let store = here().store;
    let check = Rc::new(move |typed: &[Typed]| {
        let made = store.peek(|dossier| command(typed, dossier, platform::clock::today(), voice));
        made.map(|command| vec![command])
    });
    let saved = Rc::new(move || {
        let id = store.peek(|dossier| dossier.records.newest());
        kept.set(Some(id));
        platform::focus::soon(place(id));
    });
    let form = TypedForm {
        id: "look-back-errors",
        fields: fields(voice),
        folded: None,
        check,
        save: r::SAVE.get(voice),
        saved,
        others: Vec::new(),
    };
    parts(vec![
        el("h2")
            .class("no-print")
            .attr("id", "look-back")
            .attr("tabindex", "-1")
            .says(&t::FORM_HEADING, voice)
            .view(),
        typed_form(form, voice),
    ])
}

/// What is said once it is kept, and the offer of a new estimate.
fn after(kept: RwSignal<Option<u32>>, voice: Voice) -> AnyView {
    let href = here().store.peek(|dossier| forecast(dossier, platform::clock::today()));
    let offer = match href {
        None => nothing(),
        Some(href) => {
            let to = link_button(progress::TITLE.get(voice), href, Emphasis::Quiet);
            let body = vec![el("p").says(&t::FORECAST_BODY, voice).view(), el("p").child(to).view()];
            notice(NoticeKind::Neutral, t::FORECAST_TITLE.get(voice), body)
        }
    };
    let again = move || {
        kept.set(None);
        platform::focus::soon("look-back".to_owned());
    };
    el("div")
        .class("no-print")
        .child(el("p").attr("role", "status").says(&t::KEPT, voice))
        .child(offer)
        .child(el("p").child(button(t::NEW.get(voice), Emphasis::Link, again)))
        .view()
}

/// The times before, the latest first.
fn past(desk: RecordDesk) -> AnyView {
    let voice = desk.voice;
    let all = Memo::new(move || {
        desk.store.with(|dossier| {
            let kept = dossier.records.of(RecordKind::Evaluation).rev();
            let shown = kept.map(|one| (one.id, screens::records::name(one, voice), told(one, TOLD, voice)));
            shown.collect::<Vec<_>>()
        })
    });
    follow(move || {
        let all = all.get();
        if all.is_empty() {
            return nothing();
        }
        let rows: Vec<Element> = all
            .into_iter()
            .map(|(id, name, lines)| {
                kept_record(desk, "li", id, name, lines, |name, voice| t::CHANGED.fill(voice, [name]))
            })
            .collect();
        parts(vec![
            el("h2").says(&t::PAST_HEADING, voice).view(),
            el("ul").class("records").children(rows).view(),
        ])
    })
}
