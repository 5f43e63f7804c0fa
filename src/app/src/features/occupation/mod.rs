//! One occupation against the person. Leaves out every figure: the view model has them.

mod keeping;

use crate::asked::of_occupation;
use crate::leptos::*;
use crate::occupation_search::find;
use crate::state::{here, occupations};
use crate::ui::element::{Element, el, lines, nothing, parts};
use crate::ui::{
    Emphasis, PageHead, bar, chart_picture, details, link, link_button, page, source_line, stacked_table,
};
use crate::weather::people_first;
use content::Voice;
use content::texts::{work, work_occupation as t, work_reasons as w};
use screens::occupations::parts::Parts;
use screens::occupations::why::Why;
use screens::occupations::work_facts::Facts;
use screens::occupations::work_page::WorkPage;
use screens::route::Route;

/// The screen.
pub fn screen(code: u16, voice: Voice) -> AnyView {
    let shown = |known| here().store.peek(|dossier| WorkPage::of(known, code, dossier, voice));
    let inside = match occupations(voice) {
        None => vec![el("p").says(&work::NO_TABLE, voice).view()],
        Some(known) => match shown(known) {
            None => vec![el("p").says(&t::UNKNOWN, voice).view(), find(voice)],
            Some(shown) => of_work(shown, code, keeping::view(known, code, voice), voice),
        },
    };
    let ways = el("p")
        .class("row no-print")
        .child(link_button(t::TO_LIST.get(voice), Route::Work.href(), Emphasis::Quiet))
        .child(link_button(t::TO_COMPARE.get(voice), Route::CompareWork.href(), Emphasis::Quiet));
    page(
        PageHead::titled(t::TITLE.get(voice)),
        people_first(voice).into_iter().chain([parts(inside), ways.view()]).collect(),
    )
}

fn of_work(shown: WorkPage, code: u16, keeping: keeping::Keeping, voice: Voice) -> Vec<AnyView> {
    let WorkPage { name, sector, parts: fit, why, facts, names, sources } = shown;
    let mut all = vec![el("h2").child(name).view(), el("p").class("small soft").child(sector).view()];
    all.push(keeping.standing);
    all.extend(of_fit(fit, voice));
    all.extend(of_why(why, voice));
    all.push(keeping.ways);
    all.extend(facts.into_iter().map(of_facts));
    all.push(of_occupation(code, voice));
    if !names.is_empty() {
        all.push(details(t::NAMES.get(voice), vec![el("p").child(names.join("; ")).view()]));
    }
    let source = |(what, id, checked)| match content::sources::find(id) {
        Some(source) => source_line(el("li").child(el("b").child(what)).child(": "), source, checked).view(),
        None => nothing(),
    };
    let sources = el("ul").class("small").children(sources.into_iter().map(source)).view();
    all.push(details(t::SOURCES.get(voice), vec![sources]));
    all
}

/// The band, the parts as bars and as a table, and what is missing.
fn of_fit(fit: Parts, voice: Voice) -> Vec<AnyView> {
    let Parts { says, only, bars, table, missing, is_work_unknown } = fit;
    let mut all = vec![el("p").child(el("b").child(says)).view()];
    all.extend(only.map(|only| el("p").child(only).view()));
    if !bars.is_empty() {
        let drawn = el("ul").class("bars").children(bars.into_iter().map(bar)).view();
        let table = details(t::PARTS_TABLE.get(voice), vec![stacked_table(table)]);
        all.push(chart_picture("parts", t::PARTS_READING.get(voice), drawn).child(table).view());
    }
    all.push(el("p").class("small soft").says(&t::RULE, voice).view());
    if is_work_unknown {
        all.push(el("p").says(&t::MISSING_WORK, voice).view());
    }
    if !missing.is_empty() {
        let ways = missing.into_iter().map(|(label, href)| el("li").child(link(label, href)));
        all.push(el("p").class("no-print").says(&t::MISSING, voice).view());
        all.push(el("ul").class("no-print").children(ways).view());
    }
    all
}

fn of_why(why: Why, voice: Voice) -> [AnyView; 2] {
    let list = |heading, none, reasons: Vec<String>| {
        let inside = match reasons.is_empty() {
            true => el("p").says(none, voice),
            false => el("ul").child(lines("li", "", reasons)),
        };
        el("section").child(el("h3").says(heading, voice)).child(inside).view()
    };
    [list(&w::WHY, &w::NONE, why.pro), list(&w::WHY_NOT, &w::NONE_AGAINST, why.con)]
}

fn of_facts(facts: Facts) -> AnyView {
    let row = |(label, value): (&'static str, String)| {
        let answer = el("dd").class("summary-list__value").child(value);
        let asked = el("dt").class("summary-list__key").child(label);
        el("div").class("summary-list__row").child(asked).child(answer)
    };
    let rows: Vec<Element> = facts.rows.into_iter().map(row).collect();
    el("section")
        .child(el("h3").child(facts.heading))
        .child(el("dl").class("summary-list").children(rows))
        .child(el("p").class("small soft").child(facts.note))
        .view()
}
