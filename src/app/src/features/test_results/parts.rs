//! The parts of a result as elements. Leaves out pictures, scales and strengths.

use super::Desk;
use super::picture::picture;
use crate::leptos::*;
use crate::state::here;
use crate::ui::element::{Element, el, lines, nothing};
use crate::ui::{Emphasis, button, details, link, source_line, stacked_table};
use content::texts::test_results as t;
use screens::route::Route;
use screens::tests::result::Part;
use screens::tests::standing::to;

impl Desk {
    /// A part.
    pub fn part(self, part: Part) -> AnyView {
        match part {
            Part::Heading(text) => el("h2").child(text).view(),
            Part::Says(text) => el("p").child(text).view(),
            Part::Small(text) => el("p").class("small soft").child(text).view(),
            Part::English(text) => el("p").class("small soft").attr("lang", "en").child(text).view(),
            Part::Listed(all) => list(all),
            Part::Answers(rows) => {
                el("dl").class("summary-list").children(rows.into_iter().map(answer)).view()
            }
            Part::ToTest(label) => {
                el("p").class("no-print").child(link(label, Route::Test(self.test).href())).view()
            }
            Part::ToMissing(place) => {
                let go = move || {
                    self.store.run_all(to(self.test, place)).ok();
                    here().place.go(Route::Test(self.test));
                };
                let way = button(t::ANSWER_MISSING.get(self.voice), Emphasis::Link, go);
                el("p").class("no-print").child(way).view()
            }
            Part::Picture(shown) => picture(*shown, self.voice),
            Part::Table(table) => details(t::TABLE.get(self.voice), vec![stacked_table(table)]),
            Part::Card(card) => self.card(*card),
            Part::Hidden => self.strengths(),
            Part::Private(notes) => el("section")
                .class("no-print")
                .child(el("h2").says(&t::NOTES_HEADING, self.voice))
                .child(el("p").class("small soft").says(&t::NOTES_PRIVATE, self.voice))
                .child(lines("p", "", notes))
                .view(),
            Part::Source(id, checked) => match content::sources::find(id) {
                Some(source) => source_line(el("p").class("small soft"), source, checked).view(),
                None => nothing(),
            },
        }
    }
}

/// Short lines.
pub fn list(all: Vec<String>) -> AnyView {
    el("ul").child(lines("li", "", all)).view()
}

fn answer((asked, told): (String, String)) -> Element {
    el("div")
        .class("summary-list__row")
        .child(el("dt").class("summary-list__key").child(asked))
        .child(el("dd").class("summary-list__value").child(told))
}
