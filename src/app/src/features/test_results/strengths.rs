//! Strengths: those that the person names, and those that only the answers show. Leaves out which those are.
//!
//! Accessibility: a group of native checkboxes; what follows from them stands below it and is not announced.

use super::Desk;
use crate::leptos::*;
use crate::ui::element::{el, follow, nothing, parts};
use crate::ui::{Checkboxes, Emphasis, FieldText, RadioOption, button, checkboxes, details};
use content::texts::test_results as t;
use domain::dossier::Command;
use screens::tests::result::{HiddenTalents, hidden_talents, strengths};

/// The heading, to which the focus goes.
const HEADING: &str = "hidden";

impl Desk {
    /// What can be named, and what was not.
    pub fn strengths(self) -> AnyView {
        let voice = self.voice;
        let options = strengths(self.test, voice).into_iter().map(|(id, name)| RadioOption::new(id, name));
        let named = checkboxes(Checkboxes {
            id: "named",
            text: FieldText::new(t::NAME_STRENGTHS.get(voice)).hint(t::NAME_HINT.get(voice)),
            options: options.collect(),
            values: Box::new(move || self.sitting().named),
            on_change: Box::new(move |scale, is_on| {
                self.store.run(Command::NameScale(self.test.id().to_owned(), scale, is_on)).ok();
            }),
        });
        let ask = details(t::NAME_STRENGTHS.get(voice), vec![named]);
        let hidden = follow(move || {
            let found = hidden_talents(self.test, &self.sitting(), self.is_asked.get(), voice);
            untrack(|| self.hidden(found))
        });
        parts(vec![
            el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::HIDDEN_HEADING, voice).view(),
            el("div").class("no-print").child(ask).view(),
            hidden,
        ])
    }

    fn hidden(self, found: HiddenTalents) -> AnyView {
        let Some(says) = found.says else {
            let show = button(t::SHOW_ANYWAY.get(self.voice), Emphasis::Quiet, move || {
                self.is_asked.set(true);
                platform::focus::soon(HEADING.to_owned());
            });
            return el("p").class("no-print").child(show).view();
        };
        let named = found.named.map_or_else(nothing, |named| el("p").child(named).view());
        let mut all = el("ul");
        for (name, means) in found.talents {
            all = all.child(el("li").child(el("b").child(name)).child(". ").child(means));
        }
        parts(vec![named, el("p").child(says).view(), all.view()])
    }
}
