//! A form of questions about the contract and the household, whatever they are. Leaves out which questions are asked,
//! and what makes sense: the view models say.

use crate::leptos::AnyView;
use crate::state::here;
use crate::typed_form::{OtherWay, TypedForm, typed_form};
use content::Voice;
use content::texts::facts as t;
use domain::rights::RightsQuestion;
use screens::facts;
use std::rc::Rc;

/// The form of these questions; `saved` runs after they were kept. The page shows "I do not know the rest yet" too when
/// `may_skip` says so.
pub fn fact_form(questions: &[RightsQuestion], may_skip: bool, saved: Rc<dyn Fn()>, voice: Voice) -> AnyView {
    let store = here().store;
    let fields = store.peek(|dossier| facts::fields(questions, dossier, voice));
    let asking = questions.to_vec();
    let check = move |typed: &[facts::Typed]| {
        let today = platform::clock::today();
        store.peek(|dossier| facts::commands(&asking, typed, dossier, today, voice))
    };
    let (asked, after) = (questions.to_vec(), Rc::clone(&saved));
    let skip = move || {
        store.run_all(store.peek(|dossier| facts::not_known(&asked, dossier))).ok();
        after();
    };
    let skip = OtherWay { label: t::NOT_KNOWN.get(voice), keeps: true, act: Rc::new(skip) };
    typed_form(
        TypedForm {
            id: "fact-errors",
            fields,
            folded: None,
            check: Rc::new(check),
            save: t::SAVE.get(voice),
            saved,
            others: may_skip.then_some(skip).into_iter().collect(),
        },
        voice,
    )
}
