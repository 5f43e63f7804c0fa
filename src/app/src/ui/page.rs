//! The main part of a screen: way back, title, lead, content. Masthead and footer stand beside it in the shell, which
//! also sets the document title and moves focus.
//!
//! Accessibility: one `main` with id `main`, which the skip link reaches; one `h1` that can take focus and shows no
//! ring, as it cannot be operated. A page whose title is a form's legend gives none here.

use super::element::{Words, el};
use crate::leptos::AnyView;

/// A link back.
pub struct Back {
    /// Where to.
    pub href: String,
    /// In words.
    pub label: &'static str,
}

/// What stands above the content of a screen.
#[derive(Default)]
pub struct PageHead {
    /// The title; None when the legend of a form carries it (see [`super::FieldText::title`]).
    pub title: Option<Words>,
    /// The title steps back: the answer below it is the message.
    pub quiet: bool,
    /// The way back, above the title.
    pub back: Option<Back>,
    /// One or two sentences under the title.
    pub lede: Option<Words>,
}

impl PageHead {
    /// A title alone.
    pub fn titled(title: impl Into<Words>) -> Self {
        Self { title: Some(title.into()), ..Self::default() }
    }

    /// With one or two sentences under the title.
    pub fn lede(mut self, lede: impl Into<Words>) -> Self {
        self.lede = Some(lede.into());
        self
    }

    /// With a way back.
    pub fn back(mut self, href: String, label: &'static str) -> Self {
        self.back = Some(Back { href, label });
        self
    }
}

/// The content of a screen.
pub fn page(head: PageHead, children: Vec<AnyView>) -> AnyView {
    let mut main = el("main").class("main").attr("id", "main");
    if let Some(back) = head.back {
        main = main.child(el("a").class("page__back").attr("href", back.href).child(back.label));
    }
    if let Some(title) = head.title {
        let heading = el("h1").attr("tabindex", "-1").child(title);
        main = main.child(if head.quiet { heading.class("page__title--quiet") } else { heading });
    }
    if let Some(lede) = head.lede {
        main = main.child(el("p").class("page__lede").child(lede));
    }
    main.children(children).view()
}
