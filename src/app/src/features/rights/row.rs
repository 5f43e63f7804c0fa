//! One right: its value with the steps behind it, its door, or what is missing.

use super::{Drawing, door};
use crate::leptos::*;
use crate::ui::element::{el, follow, lines, nothing, parts};
use crate::ui::{details, wide_table};
use content::texts::{forecast, rights as t};
use screens::forecast::ShownStep;
use screens::rights::{Outcome, Row, Told};

impl Drawing {
    /// A right.
    pub fn row(self, row: Row) -> AnyView {
        let voice = self.voice;
        let inside = match row.outcome {
            Outcome::Value { told, step, is_unsure } => {
                let unsure = if is_unsure {
                    el("p").child(el("strong").says(&t::CHECK, voice)).view()
                } else {
                    nothing()
                };
                parts(vec![
                    value(told),
                    unsure,
                    self.asks(&t::MORE, row.more),
                    self.how(row.id, &row.name, *step),
                ])
            }
            Outcome::Door { is_above: true, .. } => el("p").says(&t::SEE_TOP, voice).view(),
            Outcome::Door { door, figures, .. } => {
                let own = |(id, name): (&'static str, String)| {
                    let at = ["figure-", row.id, "-", id].concat();
                    let line = el("p").child(el("b").child(name.clone())).view();
                    parts(vec![line, self.tree.own.view(id, &name, false, &at)])
                };
                let mut all = vec![door::view(door, voice)];
                if !figures.is_empty() {
                    all.push(el("p").says(&t::ASK_FIGURE, voice).view());
                    all.extend(figures.into_iter().map(own));
                }
                parts(all)
            }
            Outcome::Missing(questions) => self.needs(questions),
        };
        let about = match row.about {
            "" => nothing(),
            about => el("p").class("small soft").child(about).view(),
        };
        el("section")
            .class("card stack")
            .attr("id", ["right-", row.id].concat())
            .child(el("h3").child(row.name))
            .child(about)
            .child(inside)
            .view()
    }

    /// The closed line that opens to the steps. They are drawn once it is opened or printed.
    fn how(self, right: &'static str, name: &str, step: ShownStep) -> AnyView {
        let (id, top) = (["how-", right].concat(), ["how-", right, "-top"].concat());
        let is_drawn = RwSignal::new(self.tree.is_opened(&id));
        let mut folded = el("details").class("details");
        if is_drawn.get_untracked() {
            folded = folded.attr("open", "");
        }
        let (this, first) = (id.clone(), top.clone());
        let turn = move |event| {
            let is_open = platform::event::is_open(&event);
            if is_open && !is_drawn.get_untracked() {
                self.tree.remember(&first, true);
                is_drawn.set(true);
            }
            self.tree.remember(&this, is_open);
        };
        let steps = follow(move || {
            if !is_drawn.get() && !self.is_printed.get() {
                return nothing();
            }
            untrack(|| el("ul").class("stack").child(self.tree.drawn(step.clone(), top.clone())).view())
        });
        let what = el("span").class("hidden-visually").child([": ", name].concat());
        let summary =
            el("summary").class("details__summary").says(&forecast::HOW_HEADING, self.voice).child(what);
        folded
            .attr("id", id)
            .on("toggle", turn)
            .child(summary)
            .child(el("div").class("details__body").child(steps))
            .view()
    }
}

/// A value in words.
fn value(told: Told) -> AnyView {
    let table =
        told.table.map_or_else(nothing, |table| details(table.caption.clone(), vec![wide_table(table)]));
    let first =
        if told.value.is_empty() { nothing() } else { el("p").child(el("b").child(told.value)).view() };
    parts(vec![
        first,
        el("ul").child(lines("li", "", told.lines)).view(),
        lines("p", "small", told.notes),
        table,
    ])
}
