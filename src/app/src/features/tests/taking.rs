//! Taking a test: which page of it is shown, and what a press does. Leaves out every rule: the view model has them.

use super::{pages, question};
use crate::leptos::*;
use crate::state::{Here, here};
use crate::ui::element::follow;
use content::Voice;
use domain::assessment::Reply;
use domain::dossier::Command;
use platform::clock::{moment, today};
use screens::route::Route;
use screens::test::Test;
use screens::tests::asked::{given, is_whole, reply};
use screens::tests::standing::{Standing, answer, is_over, keep, skip, standing, to};

/// Milliseconds in which nobody has read a question: a second tap within them is of the question before.
const UNREAD: f64 = 250.0;

/// Id of what the focus goes to: the question, or what stands in its place.
pub const ITEM: &str = "item";
/// Id of what stands under the first question of the weather check, once it is answered.
pub const THEN: &str = "then";

/// A test that is being taken.
#[derive(Clone, Copy)]
pub struct Taking {
    pub test: Test,
    pub here: Here,
    pub voice: Voice,
    /// When the question on screen came there.
    pub shown: RwSignal<f64>,
}

/// The screen.
pub fn screen(test: Test, voice: Voice) -> AnyView {
    let here = here();
    let taking = Taking { test, here, voice, shown: RwSignal::new(0.0) };
    let stands = Memo::new(move || here.store.with(|dossier| standing(test, dossier, today())));
    follow(move || {
        let stands = stands.get();
        taking.shown.set(moment());
        untrack(|| match stands {
            Standing::Before => pages::before(taking),
            Standing::At(place) => question::view(taking, place),
            Standing::Half => pages::half(taking),
            Standing::Done => pages::done(taking),
            Standing::Skipped(place) => pages::skipped(taking, place),
        })
    })
}

impl Taking {
    /// An answer was pressed.
    pub fn choose(self, place: usize, row: usize, number: u8) {
        let Self { test, here, .. } = self;
        let told = here.store.peek(|dossier| {
            let reply = reply(test, place, (row, number), dossier, today())?;
            let before = given(test, place, dossier, today());
            Some((is_whole(row, &reply, before), before.is_none(), reply))
        });
        let Some((is_whole, is_new, reply)) = told.filter(|_| self.is_read()) else { return };
        if !is_whole {
            self.stay(place, reply);
            if row == 0 {
                platform::focus::soon(question::label(1));
            }
            return;
        }
        if is_new {
            here.pace.took(test, place, self.since() / 1000.0);
        }
        let commands = here.store.peek(|dossier| answer(test, place, reply, dossier));
        self.step(place, commands);
    }

    /// Keeps an answer and stays.
    pub fn stay(self, place: usize, reply: Reply) {
        let commands = keep(self.test, place, reply).into_iter().collect();
        self.here.store.run_often(commands).ok();
    }

    /// Goes past the question, or on from one that is answered.
    pub fn pass(self, place: usize) {
        if self.is_read() {
            let commands = self.here.store.peek(|dossier| skip(self.test, place, dossier));
            self.step(place, commands);
        }
    }

    /// Goes to a question.
    pub fn go(self, place: usize) {
        self.here.store.run_all(to(self.test, place)).ok();
        platform::focus::soon(ITEM.to_owned());
    }

    fn step(self, place: usize, commands: Vec<Command>) {
        let Self { test, here, .. } = self;
        here.store.run_all(commands).ok();
        if here.store.peek(|dossier| is_over(test, place, dossier, today())) {
            return here.place.go(Route::TestResult(test));
        }
        let is_there = here.store.peek(|dossier| standing(test, dossier, today())) == Standing::At(place);
        platform::focus::soon(if is_there { THEN } else { ITEM }.to_owned());
    }

    /// Milliseconds since the question came.
    fn since(self) -> f64 {
        moment() - self.shown.get_untracked()
    }

    fn is_read(self) -> bool {
        UNREAD <= self.since()
    }
}
