//! What came out of a test: parts in order, each scale with a way to put it right, and strengths. Leaves out every word
//! and figure: the view model has them.

mod card;
mod parts;
mod picture;
mod strengths;

use crate::leptos::*;
use crate::state::{DossierStore, here};
use crate::ui::element::{el, follow, live, parts};
use crate::ui::{Emphasis, PageHead, link, link_button, page};
use content::Voice;
use content::texts::{test_results as t, work};
use domain::assessment::Sitting;
use screens::route::Route;
use screens::test::Test;
use screens::tests::result::test_result;
use screens::titles;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    store: DossierStore,
    test: Test,
    /// Whether hidden talents are asked for without naming any strength.
    is_asked: RwSignal<bool>,
    /// What was done last, announced.
    said: RwSignal<String>,
    voice: Voice,
}

/// The screen.
pub fn screen(test: Test, voice: Voice) -> AnyView {
    let title = titles::title(Route::TestResult(test), voice);
    let (store, pace) = (here().store, here().pace);
    let desk =
        Desk { store, test, is_asked: RwSignal::new(false), said: RwSignal::new(String::new()), voice };
    // Naming a strength changes no score: what was ticked keeps its place and the focus.
    let scored = Memo::new(move || Sitting { named: Vec::new(), ..desk.sitting() });
    let all = follow(move || {
        let found = scored.with(|sitting| test_result(test, sitting, &pace.of(test), voice));
        untrack(|| desk.shown(found))
    });
    let said = el("p").class("hidden-visually").attr("role", "status").child(live(move || desk.said.get()));
    page(PageHead::titled(title), vec![all, said.view()])
}

impl Desk {
    /// What was answered to this test, followed.
    fn sitting(self) -> Sitting {
        self.store.with(|dossier| dossier.assessments.get(self.test.id()).cloned()).unwrap_or_default()
    }

    /// All parts; without any, the way to the test.
    fn shown(self, found: Vec<screens::tests::result::Part>) -> AnyView {
        if found.is_empty() {
            let to =
                link_button(t::TO_TEST.get(self.voice), Route::Test(self.test).href(), Emphasis::Primary);
            return parts(vec![
                el("p").says(&t::NOTHING, self.voice).view(),
                el("p").class("no-print").child(to).view(),
            ]);
        }
        let mut all = Vec::new();
        for part in found {
            all.push(self.part(part));
        }
        let work = link(work::TITLE.get(self.voice), Route::Work.href());
        all.push(el("p").class("no-print").child(work).view());
        parts(all)
    }
}
