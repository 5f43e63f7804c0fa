//! The model in full: formulas, the figures of others beside the forecast, and every figure. Closed until asked for.

use super::later::later;
use crate::leptos::*;
use crate::ui::element::{Element, el, parts};
use crate::ui::wide_table;
use content::Voice;
use content::texts::method as t;
use screens::method::{self, FULL, FigureGroup, Line, ShownFigure};

/// Everything for experts.
pub fn view(is_printed: RwSignal<bool>, voice: Voice) -> AnyView {
    let mut sections =
        vec![el("h2").says(&t::FULL_HEADING, voice).view(), el("p").says(&t::FULL_INTRO, voice).view()];
    for part in &FULL {
        let lines = move || parts(part.lines.iter().map(|line| drawn(line, voice)).collect());
        sections.push(later(part.heading.get(voice), is_printed, Box::new(lines)));
    }
    let table = Box::new(move || parts(calibration(voice)));
    sections.push(later(t::CALIBRATION_HEADING.get(voice), is_printed, table));
    sections.extend([
        el("h2").says(&t::FIGURES_HEADING, voice).view(),
        el("p").says(&t::FIGURES_INTRO, voice).view(),
    ]);
    for FigureGroup { heading, figures } in method::figures(voice) {
        let list = move || el("ul").class("stack").children(figures.iter().map(figure)).view();
        sections.push(later(heading, is_printed, Box::new(list)));
    }
    parts(sections)
}

fn drawn(line: &Line, voice: Voice) -> AnyView {
    match line {
        Line::Words(words) => el("p").child(words.get(voice)).view(),
        Line::Formula(formula) => el("p").class("formula").child(el("code").child(formula.get(voice))).view(),
    }
}

/// The table, and why some figures are missed.
fn calibration(voice: Voice) -> Vec<AnyView> {
    let shown = method::calibration(voice);
    let mut inside = vec![
        el("p").says(&t::CALIBRATION_INTRO, voice).view(),
        wide_table(shown.table),
        el("p").child(shown.levels).view(),
        el("p").says(&t::CALIBRATION_NOTE, voice).view(),
        el("h3").says(&t::CALIBRATION_MISSED_HEADING, voice).view(),
    ];
    let missed = shown
        .missed
        .into_iter()
        .map(|(name, why)| el("li").child(el("p").child(el("b").child(name)).child(". ").child(why)));
    inside.push(el("ul").class("stack").children(missed).view());
    inside
}

/// A figure, and what it rests on.
fn figure(figure: &ShownFigure) -> Element {
    let rests_on = el("p").class("small soft").child(figure.basis.clone());
    el("li").child(el("b").child(figure.name)).child(": ").child(figure.value.clone()).child(rests_on)
}
