//! The moments of aftercare: each with what was kept, or a button once its day came. Leaves out their days: the view
//! model has them.

use super::kept;
use crate::kept_record::kept_record;
use crate::leptos::*;
use crate::record_desk::{Open, RecordDesk, place};
use crate::state::here;
use crate::typed_form::{OtherWay, TypedForm, typed_form};
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{Emphasis, button};
use content::Voice;
use content::texts::{new_work as t, records as r};
use domain::dossier::{RecordField as F, RecordKind};
use screens::facts::Typed;
use screens::new_work::{Moment, MomentStanding, keep_moment, moment_fields, moments};
use std::rc::Rc;

/// What is asked of a moment that is changed.
const FIELDS: [&[F]; 2] = [&[F::Day, F::Pleases, F::AsExpected, F::Difficult, F::Next], &[]];

/// The moment that is being filled in, by its word; empty when none is.
type Filling = RwSignal<&'static str>;

/// The four moments; nothing without a first working day.
pub(super) fn view(voice: Voice) -> AnyView {
    let store = here().store;
    let desk = RecordDesk::new(RecordKind::Aftercare, FIELDS, voice);
    let filling: Filling = RwSignal::new("");
    let all = Memo::new(move || store.with(|dossier| moments(dossier, platform::clock::today(), voice)));
    let shown = follow(move || {
        let all = all.get();
        if all.is_empty() {
            return nothing();
        }
        let rows: Vec<Element> = all.into_iter().map(|moment| row(moment, desk, filling)).collect();
        parts(vec![
            el("h2").says(&t::MOMENTS_HEADING, voice).view(),
            el("p").says(&t::MOMENTS_ABOUT, voice).view(),
            el("ul").class("records").children(rows).view(),
        ])
    });
    parts(vec![desk.announced(), shown, desk.told_at(None)])
}

fn row(moment: Moment, desk: RecordDesk, filling: Filling) -> Element {
    match moment.standing {
        MomentStanding::Ahead(sentence) => el("li").child(el("p").child(sentence)),
        MomentStanding::Kept(id, name, lines) => kept_record(desk, "li", id, name, lines, kept),
        MomentStanding::Open(label) => {
            let (word, name, voice) = (moment.word, moment.name, desk.voice);
            let inside = follow(move || {
                // The fields of a form have their own ids: one form is open at a time.
                if filling.get() == word && desk.open.get() == Open::Nothing {
                    return untrack(|| form(word, filling, voice));
                }
                let press = move || {
                    desk.open.set(Open::Nothing);
                    filling.set(word);
                    platform::focus::soon(word.to_owned());
                };
                el("p").class("no-print").child(button(label.clone(), Emphasis::Quiet, press)).view()
            });
            el("li").child(el("h3").attr("id", word).attr("tabindex", "-1").child(name)).child(inside)
        }
    }
}

fn form(word: &'static str, filling: Filling, voice: Voice) -> AnyView {
    let store = here().store;
    let check = Rc::new(move |typed: &[Typed]| {
        let made = store.peek(|dossier| keep_moment(word, typed, dossier, platform::clock::today(), voice));
        made.map(|command| vec![command])
    });
    let saved = Rc::new(move || {
        filling.set("");
        platform::focus::soon(place(store.peek(|dossier| dossier.records.newest())));
    });
    let stop = move || {
        filling.set("");
        platform::focus::soon(word.to_owned());
    };
    let stop = OtherWay { label: r::STOP.get(voice), keeps: false, act: Rc::new(stop) };
    let form = TypedForm {
        id: "moment-errors",
        fields: moment_fields(voice),
        folded: None,
        check,
        save: r::SAVE.get(voice),
        saved,
        others: vec![stop],
    };
    typed_form(form, voice)
}
