//! The languages of the product. Leaves out the texts, and which country's rules apply: those are separate.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Dutch as in the Netherlands.
    #[default]
    Nl,
    /// Dutch as in Flanders; takes over Dutch where it does not differ.
    NlBe,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Nl, Self::NlBe, Self::En];

    /// The language tag of BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::NlBe => "nl-BE",
            Self::En => "en",
        }
    }

    /// The language of a tag, when it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag))
    }
}
