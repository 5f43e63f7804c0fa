//! Several pages that keep at the same time: whatever they do and in whatever order, nothing that one of them kept is
//! written over by another that never saw it. Pages, places and the order of things are made up; what a page may write
//! over is the product's own rule.

use formats::kept_copy::{Lineage, Mark, Turn};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// All that was ever entered in what is kept, each under a number of its own.
type Answers = BTreeSet<u32>;

/// A page of the product that is open.
#[derive(Clone, Default)]
struct Open {
    lineage: Lineage,
    answers: Answers,
    writer: u32,
    /// Something is not kept yet.
    is_waiting: bool,
}

/// What all pages share: the place where the newest copy stands, and what was set aside.
#[derive(Default)]
struct Browser {
    place: Option<(Mark, Answers)>,
    beside: Vec<Answers>,
    visits: u32,
    generations: Vec<u32>,
}

#[derive(Clone, Debug)]
enum Act {
    Answer,
    Keep { takes_theirs: bool },
    Look,
    OpenAnew,
}

impl Browser {
    fn opened(&mut self) -> Open {
        self.visits += 1;
        let mut page = Open { writer: self.visits, ..Open::default() };
        if let Some((mark, answers)) = &self.place {
            page.lineage.see(*mark);
            page.answers.clone_from(answers);
        }
        page
    }

    /// Keeps what a page has; `asks` is whether a page looks before it writes.
    fn keep(&mut self, page: &mut Open, takes_theirs: bool, asks: bool) {
        let own = page.lineage.next(page.writer);
        let found = self.place.as_ref().map(|(mark, _)| *mark);
        match page.lineage.turn(found, own) {
            Turn::Elsewhere if asks => {
                let Some((mark, theirs)) = self.place.clone() else { return };
                page.lineage.see(mark);
                if takes_theirs {
                    self.beside.push(std::mem::replace(&mut page.answers, theirs));
                    page.is_waiting = false;
                } else {
                    self.beside.push(theirs);
                    self.keep(page, takes_theirs, asks);
                }
            }
            Turn::Leave if asks => page.is_waiting = false,
            _ => {
                page.lineage.see(own);
                page.is_waiting = false;
                self.generations.push(own.generation);
                self.place = Some((own, page.answers.clone()));
            }
        }
    }

    fn look(&self, page: &mut Open) {
        if let Some((mark, answers)) = self.place.as_ref().filter(|(mark, _)| !page.lineage.knows(*mark)) {
            page.lineage.see(*mark);
            page.answers.clone_from(answers);
        }
    }
}

/// Lets the pages act; returns how many answers are nowhere any more, and the generations that were written.
fn lost(pages: usize, acts: &[(usize, Act)], asks: bool) -> (usize, Vec<u32>) {
    let mut browser = Browser::default();
    let mut open: Vec<Open> = (0..pages).map(|_| browser.opened()).collect();
    let mut given = 0;
    for (at, act) in acts {
        let page = &mut open[at % pages];
        match act {
            Act::Answer => {
                given += 1;
                page.answers.insert(given);
                page.is_waiting = true;
            }
            Act::Keep { takes_theirs } if page.is_waiting => browser.keep(page, *takes_theirs, asks),
            Act::Look if !page.is_waiting => browser.look(page),
            Act::OpenAnew if !page.is_waiting => *page = browser.opened(),
            Act::Keep { .. } | Act::Look | Act::OpenAnew => {}
        }
    }
    for page in open.iter_mut().filter(|page| page.is_waiting) {
        browser.keep(page, false, asks);
    }
    let places = browser.place.into_iter().map(|(_, answers)| answers);
    let all: Answers = places.chain(browser.beside).flatten().collect();
    ((1..=given).filter(|answer| !all.contains(answer)).count(), browser.generations)
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => Just(Act::Answer),
        4 => any::<bool>().prop_map(|takes_theirs| Act::Keep { takes_theirs }),
        2 => Just(Act::Look),
        1 => Just(Act::OpenAnew),
    ]
}

proptest! {
    #[test]
    fn nothing_is_lost_and_generations_only_rise(
        pages in 1..6usize, acts in prop::collection::vec((0..5usize, act()), 0..200),
    ) {
        let (lost, generations) = lost(pages, &acts, true);
        prop_assert_eq!(lost, 0);
        prop_assert!(generations.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", generations);
    }
}

/// Without it, this test would prove nothing.
#[test]
fn pages_that_do_not_look_lose_answers() {
    let keep = Act::Keep { takes_theirs: false };
    let acts = [(0, Act::Answer), (1, Act::Answer), (0, keep.clone()), (1, keep)];
    assert_eq!(lost(2, &acts, false).0, 1);
    assert_eq!(lost(2, &acts, true).0, 0);
}
