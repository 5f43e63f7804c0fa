//! The words round a field: label, hint and error, and how the field is tied to them. Draws no field itself.
//!
//! Accessibility: the label or legend names the field; hint and error describe it through `aria-describedby`, error
//! last, so that it is heard after the hint. As a title the question is the one `h1` of the page and can take focus.

use super::element::{Element, Live, el, follow, live, nothing};
use crate::leptos::AnyView;
use std::borrow::Cow;
use std::sync::Arc;

/// Label or legend, hint and error of one field.
#[derive(Clone)]
pub struct FieldText {
    label: &'static str,
    of: &'static str,
    hint: Option<Cow<'static, str>>,
    error: Arc<Live<Option<String>>>,
    title: bool,
}

impl FieldText {
    /// A field with only a label; for groups this is the legend.
    pub fn new(label: &'static str) -> Self {
        let error: Live<Option<String>> = Box::new(|| None);
        Self { label, of: "", hint: None, error: Arc::new(error), title: false }
    }

    /// Whose field it is, for whoever hears the label of a single field without what stands round it.
    pub fn of(mut self, name: &'static str) -> Self {
        self.of = name;
        self
    }

    /// Adds a line that helps to answer.
    pub fn hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the error; `None` means that all is well.
    pub fn error(mut self, error: Live<Option<String>>) -> Self {
        self.error = Arc::new(error);
        self
    }

    /// Makes the label the title (`h1`) of the page: one question a page.
    pub fn title(mut self) -> Self {
        self.title = true;
        self
    }

    /// The label itself.
    pub(super) fn name(&self) -> &'static str {
        self.label
    }

    /// Whether there is an error now.
    pub(super) fn is_wrong(&self) -> impl Fn() -> bool + Send + Sync + 'static + use<> {
        let error = Arc::clone(&self.error);
        move || error().is_some()
    }

    /// Which ids describe the field now; nothing when there is neither hint nor error.
    pub(super) fn described_by(&self, id: &str) -> Live<Option<String>> {
        let (hint, error) = (self.hint.as_ref().map(|_| format!("{id}-hint")), format!("{id}-error"));
        let is_wrong = self.is_wrong();
        Box::new(move || match (hint.clone(), is_wrong()) {
            (Some(hint), true) => Some([hint.as_str(), " ", &error].concat()),
            (hint, false) => hint,
            (None, true) => Some(error.clone()),
        })
    }

    /// Hint and error, to stand between label and field.
    pub(super) fn help(&self, id: &str) -> [AnyView; 2] {
        let hint = match &self.hint {
            Some(hint) => el("p")
                .class("field__hint")
                .attr("id", format!("{id}-hint"))
                .child(hint.clone().into_owned())
                .view(),
            None => nothing(),
        };
        let (error, error_id) = (Arc::clone(&self.error), format!("{id}-error"));
        let error = follow(move || match error() {
            Some(error) => el("p").class("field__error").attr("id", error_id.clone()).child(error).view(),
            None => nothing(),
        });
        [hint, error]
    }

    /// The legend of a group.
    pub(super) fn legend(&self) -> Element {
        let legend = el("legend").class("field__legend");
        if self.title {
            legend.child(el("h1").attr("tabindex", "-1").child(self.label))
        } else {
            legend.child(self.label)
        }
    }

    /// The label of a single field.
    pub(super) fn label(&self, id: &str) -> Element {
        let mut label = el("label").attr("for", id.to_owned()).child(self.label);
        if !self.of.is_empty() {
            label = label.child(el("span").class("hidden-visually").child([": ", self.of].concat()));
        }
        if self.title { el("h1").attr("tabindex", "-1").child(label) } else { label.class("field__label") }
    }
}

/// The frame of a group: legend, hint, error, and the inside; `kind` is the class of what stands in it.
pub(super) fn group(kind: &'static str, id: &str, text: &FieldText, inside: Element) -> AnyView {
    let is_wrong = text.is_wrong();
    el("fieldset")
        .class(live(move || ["field ", kind, if is_wrong() { " field--error" } else { "" }].concat()))
        .attr_while("aria-describedby", text.described_by(id))
        .child(text.legend())
        .children(text.help(id))
        .child(inside)
        .view()
}
