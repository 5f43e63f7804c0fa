//! A scale in words, with a way to put it right. What the person says is kept at once and wins everywhere. Leaves out how
//! strong it is: the view model says.
//!
//! Accessibility: a heading, or a native line that opens. The levels are radio buttons that do nothing until the button
//! below them is pressed, so that arrow keys can go through them; then the focus goes to the heading or line, and what
//! was done is announced.

use super::Desk;
use super::parts::list;
use crate::leptos::*;
use crate::ui::element::{Element, el, lines, nothing, parts};
use crate::ui::{Emphasis, FieldText, RadioOption, Radios, button, details, radios};
use content::Template;
use content::texts::test_results as t;
use screens::tests::result::{ScaleCard, levels, puts_right};

/// With an id, for a card that has one: the focus goes there.
fn named(title: Element, id: String) -> Element {
    if id.is_empty() { title } else { title.attr("id", id) }
}

impl Desk {
    /// A scale.
    pub fn card(self, card: ScaleCard) -> AnyView {
        let heading = if card.id.is_empty() { String::new() } else { ["scale-", card.id].concat() };
        let name = el("b").child(card.name);
        let title = if card.level.is_empty() {
            el("span").child(name)
        } else {
            el("span").child(name).child(": ").child(el("span").class("level").child(card.level.clone()))
        };
        let is_open = card.is_open;
        let body = self.body(card, heading.clone());
        if is_open {
            let title = named(el("h3").attr("tabindex", "-1"), heading).child(title);
            return el("section").class("card").child(title).child(body).view();
        }
        el("details")
            .class("details")
            .child(named(el("summary").class("details__summary"), heading).child(title))
            .child(el("div").class("details__body").child(body))
            .view()
    }

    fn body(self, card: ScaleCard, heading: String) -> AnyView {
        let mut all = vec![lines("p", "", card.lines.clone())];
        if !card.practise.is_empty() {
            all.push(el("p").says(&t::PRACTISE, self.voice).view());
            all.push(list(card.practise.clone()));
        }
        if let Some(now) = card.now {
            let form = details(t::CORRECT.get(self.voice), self.form(card, now, heading));
            all.push(el("div").class("no-print").child(form).view());
        }
        parts(all)
    }

    /// Five levels, the button that keeps one, and the way back.
    fn form(self, card: ScaleCard, now: u8, heading: String) -> Vec<AnyView> {
        let voice = self.voice;
        let draft = RwSignal::new((now != 0).then(|| now.to_string()));
        let choose = radios(Radios {
            id: card.id,
            text: FieldText::new(card.name).hint(t::CORRECT_OF.get(voice)),
            options: levels(voice).into_iter().map(|(value, label)| RadioOption::new(value, label)).collect(),
            value: Box::new(move || draft.get()),
            on_change: Box::new(move |level| draft.set(Some(level))),
            inline: false,
        });
        let (id, name, to) = (card.id, card.name, heading.clone());
        let keep = button(t::CORRECT_KEEP.get(voice), Emphasis::Quiet, move || {
            match draft.get_untracked().and_then(|level| level.parse().ok()) {
                Some(level) => self.put(id, Some(level), &t::CORRECTED, name, &to),
                None => platform::focus::to(id),
            }
        });
        let back = if card.is_corrected {
            button(t::CORRECT_BACK.get(voice), Emphasis::Link, move || {
                self.put(id, None, &t::TAKEN_BACK, name, &heading);
            })
        } else {
            nothing()
        };
        let row: Element = el("p").class("row").child(keep).child(back);
        vec![choose, row.view()]
    }

    /// Puts a scale right, or back, and says so.
    fn put(self, scale: &str, level: Option<u8>, said: &Template<1>, name: &str, heading: &str) {
        self.store.run(puts_right(self.test, scale, level)).ok();
        self.said.set(said.fill(self.voice, [name]));
        platform::focus::soon(heading.to_owned());
    }
}
