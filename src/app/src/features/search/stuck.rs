//! What stands out in the own search, with what to try: the first at once, the others folded. Only draws.

use crate::leptos::*;
use crate::state::DossierStore;
use crate::ui::element::{Element, el, follow, parts};
use crate::ui::{details, link};
use content::Voice;
use content::texts::search as t;
use screens::route::Route;
use screens::search::{FindingShown, TryShown, stuck};

/// The part of the page.
pub fn view(store: DossierStore, voice: Voice) -> AnyView {
    let shown = Memo::new(move || store.with(|dossier| stuck(dossier, platform::clock::today(), voice)));
    let inside = follow(move || {
        let shown = shown.get();
        if let Some(calm) = shown.calm {
            let said = el("p").child(calm);
            let to = link(t::TO_TALK.get(voice), Route::Help.href());
            return if shown.is_heavy { said.child(" ").child(to) } else { said }.view();
        }
        let mut findings = shown.findings.into_iter();
        let mut all: Vec<AnyView> = Vec::new();
        all.extend(findings.next().map(|first| {
            let title = el("h3").child(first.name);
            el("div").class("card").child(title).children(told(first, voice)).view()
        }));
        all.extend(findings.map(|other| details(other.name, told(other, voice))));
        all.push(el("p").class("small soft").says(&t::STUCK_RULE, voice).view());
        parts(all)
    });
    el("section")
        .attr("id", "stuck")
        .child(el("h2").says(&t::STUCK, voice))
        .child(el("p").class("small soft").says(&t::STUCK_ABOUT, voice))
        .child(inside)
        .view()
}

fn told(finding: FindingShown, voice: Voice) -> Vec<AnyView> {
    let mut all = vec![el("p").child(finding.what).view()];
    all.extend(finding.numbers.map(|numbers| el("p").class("small soft").child(numbers).view()));
    all.push(el("p").says(&t::STUCK_TRIES, voice).view());
    all.push(el("ul").class("stack").children(finding.tries.into_iter().map(one)).view());
    all
}

fn one(tried: TryShown) -> Element {
    let name = match tried.href {
        Some(href) => el("b").child(link(tried.name, href)),
        None => el("b").child(tried.name),
    };
    el("li").child(name).child(". ").child(tried.why)
}
