//! The model in full: formulas, the figures of others beside the forecast, and every figure. Closed until asked for.

use crate::leptos::AnyView;
use crate::ui::element::{el, parts};
use crate::ui::{details, wide_table};
use content::Voice;
use content::texts::method as t;
use screens::method::{self, FULL, FigureGroup, Line, Part, ShownFigure};

/// Everything for experts.
pub fn view(voice: Voice) -> AnyView {
    let part = |part: &Part| {
        let line = |line: &Line| match line {
            Line::Words(words) => el("p").child(words.get(voice)).view(),
            Line::Formula(formula) => {
                el("p").class("formula").child(el("code").child(formula.get(voice))).view()
            }
        };
        details(part.heading.get(voice), part.lines.iter().map(line).collect())
    };
    let mut sections = vec![
        el("h2").child(t::FULL_HEADING.get(voice)).view(),
        el("p").child(t::FULL_INTRO.get(voice)).view(),
    ];
    sections.extend(FULL.iter().map(part));
    sections.push(details(t::CALIBRATION_HEADING.get(voice), calibration(voice)));
    sections.extend([
        el("h2").child(t::FIGURES_HEADING.get(voice)).view(),
        el("p").child(t::FIGURES_INTRO.get(voice)).view(),
    ]);
    sections.extend(method::figures(voice).into_iter().map(group));
    parts(sections)
}

/// The table, and why some figures are missed.
fn calibration(voice: Voice) -> Vec<AnyView> {
    let shown = method::calibration(voice);
    let mut inside = vec![
        el("p").child(t::CALIBRATION_INTRO.get(voice)).view(),
        wide_table(shown.table),
        el("p").child(shown.levels).view(),
        el("p").child(t::CALIBRATION_NOTE.get(voice)).view(),
        el("h3").child(t::CALIBRATION_MISSED_HEADING.get(voice)).view(),
    ];
    let missed = shown
        .missed
        .into_iter()
        .map(|(name, why)| el("li").child(el("p").child(el("b").child(name)).child(". ").child(why)));
    inside.push(el("ul").class("stack").children(missed).view());
    inside
}

/// Figures that belong together.
fn group(group: FigureGroup) -> AnyView {
    details(
        group.heading,
        vec![el("ul").class("stack").children(group.figures.into_iter().map(figure)).view()],
    )
}

fn figure(figure: ShownFigure) -> crate::ui::element::Element {
    let rests_on = el("p").class("small soft").child(figure.basis);
    el("li").child(el("b").child(figure.name)).child(": ").child(figure.value).child(rests_on)
}
