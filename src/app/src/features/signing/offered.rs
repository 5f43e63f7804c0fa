//! What is offered against what the rules give, row by row, and the form for what is offered. Leaves out the difference
//! itself: the view model has it in words.
//!
//! Accessibility: each row is a section with a heading and a description list, so that it reads the same in one column
//! and in three. The steps behind a rule unfold in place.

use crate::explaining::{Tree, own_values};
use crate::fact_form::fact_form;
use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{Element, el, follow, nothing, parts};
use crate::ui::{details, link};
use content::Voice;
use content::texts::signing as t;
use screens::against_rule::RuleCell;
use screens::route::{Question, Route};
use screens::signing::{OfferedRow, asked, rows};
use std::rc::Rc;

/// The heading of the rows, to which the focus goes.
const HEADING: &str = "offered";

/// Rows and form.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let tree = Tree::new("", voice);
    // The form is drawn anew only when the country changes: what is typed stays.
    let country = Memo::new(move || store.with(|dossier| dossier.intake.works));
    let form = follow(move || {
        country.get();
        untrack(|| form(store, voice))
    });
    let table = follow(move || {
        let rows = store.with(|dossier| rows(dossier, platform::clock::today(), voice));
        untrack(|| match rows {
            Some(rows) => {
                let rows = rows.into_iter().map(|row| drawn(row, tree, voice));
                el("div").class("stack").children(rows.collect::<Vec<Element>>()).view()
            }
            None => no_country(voice),
        })
    });
    parts(vec![
        el("h2").attr("id", HEADING).attr("tabindex", "-1").says(&t::TABLE_HEADING, voice).view(),
        form,
        own_values(voice),
        table,
        el("p").class("small soft").says(&t::TABLE_NOTE, voice).view(),
    ])
}

fn form(store: DossierStore, voice: Voice) -> AnyView {
    let questions = store.peek(asked);
    if questions.is_empty() {
        return nothing();
    }
    let saved = Rc::new(|| platform::focus::soon(HEADING.to_owned()));
    details(t::FILL_IN.get(voice), vec![fact_form(&questions, false, saved, voice)])
}

fn no_country(voice: Voice) -> AnyView {
    let country = Route::Intake { question: Question::Country, change: true };
    parts(vec![
        el("p").says(&t::TABLE_NO_COUNTRY, voice).view(),
        el("p").child(link(t::TO_COUNTRY.get(voice), country.href())).view(),
    ])
}

fn drawn(row: OfferedRow, tree: Tree, voice: Voice) -> Element {
    let pair = |label: &'static str, inside: AnyView| {
        el("div").child(el("dt").class("small soft").child(label)).child(el("dd").child(inside))
    };
    let offered = el("b").child(row.offered).view();
    let mut all = el("dl")
        .class("against")
        .child(pair(t::OFFERED.get(voice), offered))
        .child(pair(row.by, rule(row.rule, row.id, tree, voice)));
    if let Some(difference) = row.difference {
        all = all.child(pair(t::DIFFERENCE.get(voice), el("span").child(difference).view()));
    }
    let section = el("section")
        .class("card")
        .attr("id", ["offered-", row.id].concat())
        .child(el("h3").child(row.name))
        .child(all);
    match row.note {
        Some(note) => section.child(el("p").class("small soft").child(note)),
        None => section,
    }
}

/// What the rules give: the value opens to its steps.
fn rule(rule: RuleCell, id: &'static str, tree: Tree, voice: Voice) -> AnyView {
    match rule {
        RuleCell::Steps(step) => {
            el("ul").class("stack").child(tree.drawn(*step, ["rule-", id].concat())).view()
        }
        RuleCell::Nothing(why) => el("span").child(why).view(),
        RuleCell::Asks => parts(vec![
            el("span").says(&t::ASKS, voice).child(" ").view(),
            link(t::TO_RIGHTS.get(voice), Route::Rights.href()),
        ]),
    }
}
