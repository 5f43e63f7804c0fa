//! Short explanations of outplacement and what stands round it, folded away by question. Leaves out what the law
//! gives one person.

use crate::leptos::AnyView;
use crate::state::here;
use crate::ui::element::el;
use crate::ui::{PageHead, details, page, source_line};
use content::Voice;
use content::texts::{common, explainers as t};
use screens::explainers::ShownExplainer;

/// The screen.
pub fn screen(voice: Voice) -> AnyView {
    let explainers = here().store.peek(|dossier| screens::explainers::page(dossier, voice));
    let mut content = Vec::new();
    content.extend(explainers.both.map(|both| el("p").child(both).view()));
    for group in explainers.groups {
        content.push(el("h2").child(group.heading).view());
        for row in group.rows {
            content.push(question(row, voice));
        }
    }
    page(PageHead::titled(t::TITLE.get(voice)).lede(t::INTRO.get(voice)), content)
}

/// A question that opens: the plain summary first, then the answer, then what it rests on.
fn question(row: ShownExplainer, voice: Voice) -> AnyView {
    let mut answer = Vec::new();
    if let Some(simple) = row.simple {
        let label = el("strong").says(&t::IN_SHORT, voice).child(": ");
        answer.push(el("p").child(label).child(simple).view());
    }
    for paragraph in row.paragraphs {
        answer.push(el("p").child(paragraph).view());
    }
    if let Some(basis) = row.source {
        let line = el("p").class("small soft").says(&common::SOURCE, voice).child(": ");
        answer.push(source_line(line, basis.source, basis.checked).view());
    }
    details(row.title, answer)
}
