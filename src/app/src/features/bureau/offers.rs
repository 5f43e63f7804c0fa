//! The offers side by side, each with what can be done with it. Leaves out the form.
//!
//! Accessibility: a list of articles, each with a heading and a description list with the same lines in the same order:
//! beside one another where there is room, below one another where there is not.

use super::{Desk, HEADING, form};
use crate::explaining::Tree;
use crate::leptos::*;
use crate::ui::element::{Element, el, follow, live, nothing, parts};
use crate::ui::{Emphasis, button, link, link_button, long_way};
use content::texts::{bureau as t, compare as c, signing as s};
use domain::dossier::Command;
use screens::against_rule::RuleCell;
use screens::bureau::{Compared, Draft, LegalValue, OfferCard, choose, compared};
use screens::route::Route;
use screens::what_if::WhatIf;

/// The offers, and what was done last.
pub fn view(desk: Desk) -> AnyView {
    let tree = Tree::new("", desk.voice);
    let all = follow(move || {
        let compared = desk.store.with(|dossier| compared(dossier, platform::clock::today(), desk.voice));
        untrack(|| desk.shown(compared, tree))
    });
    parts(vec![all, el("p").attr("role", "status").child(live(move || desk.said.get())).view()])
}

impl Desk {
    fn shown(self, compared: Compared, tree: Tree) -> AnyView {
        let voice = self.voice;
        let Compared { long_way: first, hidden, cards, notes } = compared;
        if cards.is_empty() {
            return el("p").says(&t::OFFERS_EMPTY, voice).view();
        }
        let hidden = hidden.map_or_else(nothing, |why| {
            let to = link_button(c::TO_FORECAST.get(voice), Route::Forecast.href(), Emphasis::Quiet);
            parts(vec![el("p").child(why).view(), el("p").class("no-print").child(to).view()])
        });
        let cards = cards.into_iter().enumerate().map(|(place, card)| self.card(place, card, tree));
        let mut all = vec![
            first.map_or_else(nothing, long_way),
            hidden,
            el("ul").class("offers").children(cards.collect::<Vec<Element>>()).view(),
        ];
        all.extend(notes.into_iter().map(|note| el("p").class("small soft").child(note).view()));
        parts(all)
    }

    fn card(self, place: usize, card: OfferCard, tree: Tree) -> Element {
        let voice = self.voice;
        let OfferCard { name, lines, legal, effect, is_own } = card;
        let mut list = el("dl").class("against");
        for (label, value) in lines {
            list = list.child(pair(label, el("b").child(value).view()));
        }
        if let Some(legal) = legal {
            list = list.child(pair(t::LEGAL.get(voice), self.legal(place, legal, tree)));
        }
        if let Some(effect) = effect {
            list = list.child(pair(t::EFFECT.get(voice), Self::effect(effect)));
        }
        let own = if is_own { el("p").says(&t::IS_OWN, voice).view() } else { nothing() };
        el("li")
            .class("card")
            .child(el("h3").child(name.clone()))
            .child(list)
            .child(own)
            .child(self.ways(name, is_own))
    }

    fn effect(told: WhatIf) -> AnyView {
        parts(vec![
            el("span").child(told.moved).view(),
            el("br").view(),
            el("span").class("small soft").child(told.range).view(),
        ])
    }

    fn legal(self, place: usize, legal: LegalValue, tree: Tree) -> AnyView {
        let voice = self.voice;
        let rule = match legal.rule {
            RuleCell::Steps(step) => {
                let id = ["legal-", &place.to_string()].concat();
                el("ul").child(tree.drawn(*step, id)).view()
            }
            RuleCell::Nothing(why) => el("span").child(why).view(),
            RuleCell::Asks => parts(vec![
                el("span").says(&s::ASKS, voice).child(" ").view(),
                link(s::TO_RIGHTS.get(voice), Route::Rights.href()),
            ]),
        };
        parts(vec![rule, legal.difference.map_or_else(nothing, |apart| el("span").child(apart).view())])
    }

    fn ways(self, name: String, is_own: bool) -> Element {
        let (voice, store) = (self.voice, self.store);
        let (chosen, changed, dropped) = (name.clone(), name.clone(), name.clone());
        let choose_it = move || {
            let commands = store.peek(|dossier| choose(&chosen, dossier, platform::clock::today()));
            store.run_all(commands).ok();
            platform::focus::soon(HEADING.to_owned());
        };
        // What the answers already are is not to be chosen again.
        let choose_it =
            if is_own { nothing() } else { button(t::CHOOSE.get(voice), Emphasis::Quiet, choose_it) };
        let change_it = move || {
            let draft = store
                .peek(|dossier| dossier.offers.iter().find(|offer| offer.name == changed).map(Draft::of));
            self.draft.set(draft.unwrap_or_default());
            platform::focus::soon(form::HEADING.to_owned());
        };
        let drop_it = move || {
            store.run(Command::DropOffer(dropped.clone())).ok();
            self.draft.set(Draft::default());
            self.said.set(t::DROPPED.fill(voice, [&dropped]));
            platform::focus::soon(HEADING.to_owned());
        };
        el("div")
            .class("row no-print")
            .attr("role", "group")
            .attr("aria-label", name)
            .child(choose_it)
            .child(button(t::CHANGE.get(voice), Emphasis::Link, change_it))
            .child(button(t::DROP.get(voice), Emphasis::Link, drop_it))
    }
}

fn pair(label: &'static str, inside: AnyView) -> Element {
    el("div").child(el("dt").class("small soft").child(label)).child(el("dd").child(inside))
}
