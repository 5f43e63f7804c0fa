//! How we get there: the evaluated steps, unfolding down to source and date.

use super::Figures;
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, nothing};
use crate::ui::{details, link};
use content::Voice;
use content::texts::{common, forecast as t};
use screens::forecast::ShownStep;
use screens::route::Route;

/// The closed line that opens to the whole calculation.
pub fn view(figures: Figures, voice: Voice) -> AnyView {
    let root = follow(move || {
        let root = figures.with(|shown| shown.as_ref().map(|shown| shown.explanation.clone()));
        root.map_or_else(nothing, |root| el("ul").class("stack").child(step(root, voice)).view())
    });
    let inside = vec![
        el("p").child(t::HOW_INTRO.get(voice)).view(),
        el("p").child(link(t::HOW_METHOD.get(voice), Route::Method.href())).view(),
        root,
    ];
    details(t::HOW_HEADING.get(voice), inside)
}

/// One step; a step that was made of others opens to them.
fn step(step: ShownStep, voice: Voice) -> Element {
    let rests_on = el("p").class("small soft").child(rests_on(&step, voice));
    let name = el("b").child(step.name);
    if step.from.is_empty() {
        return el("li").child(name).child(": ").child(step.value).child(rests_on);
    }
    let inner = el("ul").class("stack").children(step.from.into_iter().map(|inner| self::step(inner, voice)));
    let summary = el("summary").class("details__summary").child(name).child(": ").child(step.value);
    let body = el("div").class("details__body").child(rests_on).child(inner);
    el("li").child(el("details").class("details").child(summary).child(body))
}

/// What the step is, its source, how sure we are, and the day it was looked at.
fn rests_on(step: &ShownStep, voice: Voice) -> String {
    let source = [common::SOURCE.get(voice), &step.basis].join(": ");
    let mut sentences = vec![[step.about.as_str(), &source].join(" ")];
    sentences.extend(step.confidence.clone());
    sentences.push(step.source.clone().unwrap_or_default());
    sentences.join(". ").trim_end().to_owned()
}
