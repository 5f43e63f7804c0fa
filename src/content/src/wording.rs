//! The stored forms of one text, and the choice among them.

use crate::{Form, Voice};
use domain::values::{Address, Language};

/// One text in all its forms. Dutch and English are always there; the rest only where it differs.
#[derive(Debug)]
pub struct Wording {
    nl: &'static str,
    en: &'static str,
    variants: &'static [(Form, &'static str)],
}

impl Wording {
    /// Written by the build script only.
    pub const fn new(nl: &'static str, en: &'static str, variants: &'static [(Form, &'static str)]) -> Self {
        Self { nl, en, variants }
    }

    /// The form for a reader. Flemish falls back to Dutch, "u" falls back to "je".
    pub fn get(&self, voice: Voice) -> &'static str {
        let order: &[Form] = match (voice.language, voice.address) {
            (Language::En, _) => return self.en,
            (Language::Nl, Address::Je) => &[],
            (Language::Nl, Address::U) => &[Form::U],
            (Language::NlBe, Address::Je) => &[Form::Be],
            (Language::NlBe, Address::U) => &[Form::BeU, Form::Be, Form::U],
        };
        order.iter().find_map(|form| self.variant(*form)).unwrap_or(self.nl)
    }

    /// The very plain summary for a reader, when there is one.
    pub fn simple(&self, voice: Voice) -> Option<&'static str> {
        self.variant(if voice.language == Language::En { Form::A2En } else { Form::A2 })
    }

    /// One stored variant, when there is one.
    pub fn variant(&self, form: Form) -> Option<&'static str> {
        self.variants.iter().find(|(stored, _)| *stored == form).map(|(_, text)| *text)
    }
}
