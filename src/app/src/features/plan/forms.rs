//! The forms of a step: another day, everything about it, and a new one. What must move along moves, and is told.

use super::desk::{Desk, Open, Told};
use super::{place, show};
use crate::leptos::*;
use crate::record_form::{RecordForm, record_form};
use crate::typed_form::{OtherWay, TypedForm, typed_form};
use crate::ui::element::{el, follow};
use crate::ui::{Emphasis, button_with_id};
use content::texts::{plan as t, records as r};
use domain::dossier::{Command, Dossier, Record, RecordCommand, RecordField as F, RecordKind, Said};
use screens::facts::Typed;
use screens::plan::{Moved, moved};
use screens::records;
use std::rc::Rc;

/// The fields of a step of one's own: open to see, and folded away.
const OWN: [&[F]; 2] =
    [&[F::Title, F::Day, F::Days, F::Owner], &[F::Why, F::DoneWhen, F::Phase, F::Fixed, F::Note]];
/// The same of one of ours; its own name takes the place of ours.
const OURS: [&[F]; 2] = [&[F::Days, F::Day, F::Owner, F::Fixed], &[F::Title, F::Why, F::DoneWhen, F::Note]];

/// The button for a step of one's own.
pub const ADD: &str = "plan-add-step";

/// The first field of the form of a step.
pub fn first(is_own: bool) -> F {
    if is_own { F::Title } else { F::Days }
}

/// The button for a step of one's own, or its form.
pub fn adding(desk: Desk) -> AnyView {
    let is_open = desk.is_open(Open::AddStep);
    follow(move || {
        if !is_open.get() {
            let press = move || show(desk, Open::AddStep, F::Title.id());
            let add = button_with_id(ADD, t::ADD_STEP.get(desk.voice), Emphasis::Quiet, press);
            return el("p").class("row no-print").child(add).view();
        }
        let before = desk.store.peek(|dossier| dossier.records.newest());
        let done = move || {
            let name = |dossier: &Dossier| {
                let newest = dossier.records.newest();
                Some((newest, records::name(dossier.records.get(newest)?, desk.voice)))
            };
            desk.open.set(Open::Nothing);
            let Some((id, name)) = desk.store.peek(name).filter(|(id, _)| before < *id) else {
                platform::focus::soon(ADD.to_owned());
                return;
            };
            let words = vec![t::KEPT.fill(desk.voice, [name])];
            let back = vec![Command::Record(RecordCommand::Remove(id))];
            desk.told.set(Some(Told { at: Some(id), words, back }));
            platform::focus::soon(place(id));
        };
        let [fields, folded] = OWN;
        let form = RecordForm { kind: RecordKind::Step, record: None, fields, folded };
        untrack(|| record_form(form, true, Rc::new(done), desk.voice))
    })
}

/// The form of everything about a step. A step that takes longer pushes what follows.
pub fn changing(desk: Desk, id: u32) -> AnyView {
    let (voice, store) = (desk.voice, desk.store);
    let known = move || store.peek(|dossier| dossier.records.get(id).cloned());
    let Some(before) = known() else { return crate::ui::element::nothing() };
    let [fields, folded] = if before.get(F::Task).is_none() { OWN } else { OURS };
    let done = move || {
        let Some(now) = known().filter(|now| *now != before) else {
            desk.open.set(Open::Nothing);
            platform::focus::soon(place(id));
            return;
        };
        let today = platform::clock::today();
        let along = store.peek(|dossier| moved(dossier, today, id, now.day(F::Day)?, voice));
        let mut words = vec![r::KEPT.fill(voice, [records::name(&now, voice)])];
        let (mut commands, mut back) =
            (Vec::new(), vec![Command::Record(RecordCommand::Set(id, all_of(&before)))]);
        if let Some(along) = along {
            words.extend(along.told.into_iter().skip(1));
            commands = along.commands;
            back.extend(along.back);
        }
        desk.does(commands, Told { at: Some(id), words, back });
    };
    let form = RecordForm { kind: RecordKind::Step, record: Some(id), fields, folded };
    untrack(|| record_form(form, true, Rc::new(done), voice))
}

/// The form of another day.
pub fn moving(desk: Desk, id: u32) -> AnyView {
    let (voice, store) = (desk.voice, desk.store);
    const FIELDS: [F; 2] = [F::Day, F::Fixed];
    let Some(known) = store.peek(|dossier| dossier.records.get(id).cloned()) else {
        return crate::ui::element::nothing();
    };
    let fields = FIELDS.map(|field| {
        (records::record_field(RecordKind::Step, field, voice), records::current(&known, field, voice))
    });
    let move_made: RwSignal<Option<Told>> = RwSignal::new(None);
    let check = move |typed: &[Typed]| {
        let today = platform::clock::today();
        let typed: Vec<_> = FIELDS.into_iter().zip(typed.iter().cloned()).collect();
        store.peek(|dossier| {
            let own = records::changed(&known, &typed, dossier, today, voice)?;
            let mut after = dossier.clone();
            after.apply(own.clone(), today).ok();
            let day = after.records.get(id).and_then(|step| step.day(F::Day));
            let along = day.and_then(|day| moved(dossier, today, id, day, voice));
            let kept = || vec![r::KEPT.fill(voice, [records::name(&known, voice)])];
            let Moved { mut commands, mut back, told } =
                along.unwrap_or_else(|| Moved { commands: Vec::new(), back: Vec::new(), told: kept() });
            commands.insert(0, own);
            back.push(Command::Record(RecordCommand::Set(id, all_of(&known))));
            move_made.set(Some(Told { at: Some(id), words: told, back }));
            Ok(commands)
        })
    };
    let saved = move || desk.does(Vec::new(), move_made.get_untracked().unwrap_or(nothing_told(id)));
    let stop = move || {
        desk.open.set(Open::Nothing);
        platform::focus::soon(place(id));
    };
    let stop = OtherWay { label: r::STOP.get(voice), keeps: false, act: Rc::new(stop) };
    typed_form(
        TypedForm {
            id: "record-errors",
            fields: fields.into_iter().collect(),
            folded: None,
            check: Rc::new(check),
            save: r::SAVE.get(voice),
            saved: Rc::new(saved),
            others: vec![stop],
        },
        voice,
    )
}

fn nothing_told(id: u32) -> Told {
    Told { at: Some(id), words: Vec::new(), back: Vec::new() }
}

/// Everything that stood in a record, and nothing in its other fields.
fn all_of(before: &Record) -> Said {
    before.kind.fields().iter().map(|field| (*field, before.get(*field).cloned())).collect()
}
