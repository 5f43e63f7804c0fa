//! Who reads explanations, and in which voice. Leaves out what is checked of them.

use chrono::NaiveDate;
use content::{Explainer, Voice, explainers};
use domain::values::{Address, Country, Language};

pub const TODAY: NaiveDate = content::day(2026, 11, 23);

pub const NL: Voice = Voice::new(Language::Nl, Address::Je);

pub const VOICES: [Voice; 5] = [
    NL,
    Voice::new(Language::Nl, Address::U),
    Voice::new(Language::NlBe, Address::Je),
    Voice::new(Language::NlBe, Address::U),
    Voice::new(Language::En, Address::Je),
];

pub const BOTH: [Country; 2] = [Country::Netherlands, Country::Belgium];

pub fn all() -> impl Iterator<Item = &'static Explainer> {
    explainers().iter().flat_map(|group| group.explainers)
}

pub fn holds_in(id: &str, country: Country) -> bool {
    all().any(|explainer| explainer.id == id && explainer.countries.contains(&country))
}
