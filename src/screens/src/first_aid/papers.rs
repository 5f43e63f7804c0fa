//! What lies before someone: the options of the country of work, the answer now, and what each paper means.

use crate::control::Choice;
use content::texts::{first_aid as t, help};
use content::{Advice, Text, Voice, advice, papers};
use domain::dossier::{Command, Dossier, Paper};
use domain::values::{Answer, Country, Language};
use formats::words::{UNKNOWN, Word};

/// The id of the question's field.
pub const FIELD: &str = "paper";

/// What a paper means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperMeaning {
    /// The paper.
    pub label: &'static str,
    /// Heading and text: today, what can wait, what to say.
    pub parts: [(&'static str, &'static str); 3],
}

/// The papers of one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryPapers {
    /// Where.
    pub heading: &'static str,
    /// Each paper.
    pub papers: Vec<PaperMeaning>,
}

/// What can be chosen. While the country of work is not known, what both countries know.
pub fn options(dossier: &Dossier, voice: Voice) -> Vec<Choice> {
    let works = dossier.intake.works.known().copied();
    let listed = papers(works.unwrap_or(Country::Netherlands));
    let is_offered = |each: &&Advice| works.is_some() || advice(each.paper, Country::Belgium).is_some();
    let choice = |value: &str, label: &str| Choice { value: value.to_owned(), label: label.to_owned() };
    let mut choices: Vec<Choice> =
        listed.filter(is_offered).map(|each| choice(each.paper.word(), each.label.get(voice))).collect();
    choices.push(choice(UNKNOWN, t::UNKNOWN_LABEL.get(voice)));
    choices
}

/// The word of the answer now. None when it is open, or not offered in the country of work.
pub fn value(dossier: &Dossier, voice: Voice) -> Option<String> {
    let word = match dossier.first_aid.paper {
        Answer::Open => return None,
        Answer::Unknown => UNKNOWN,
        Answer::Known(paper) => paper.word(),
    };
    options(dossier, voice).into_iter().map(|choice| choice.value).find(|value| value == word)
}

/// The commands of choosing this word. Another paper has another date, so the date is asked again.
pub fn choose(word: &str, dossier: &Dossier) -> Option<Vec<Command>> {
    let answer = if word == UNKNOWN { Answer::Unknown } else { Answer::Known(Paper::from_word(word)?) };
    if answer == dossier.first_aid.paper {
        return Some(Vec::new());
    }
    Some(vec![Command::Paper(answer), Command::PaperDated(Answer::Open)])
}

/// The advice on the person's own paper.
pub fn own_advice(dossier: &Dossier) -> Option<&'static Advice> {
    advice(*dossier.first_aid.paper.known()?, *dossier.intake.works.known()?)
}

/// What a paper means, in words.
pub fn meaning(advice: &Advice, voice: Voice) -> PaperMeaning {
    PaperMeaning {
        label: advice.label.get(voice),
        parts: [
            (t::TODAY_HEADING.get(voice), advice.today.get(voice)),
            (t::WAIT_HEADING.get(voice), advice.can_wait.get(voice)),
            (t::SAY_HEADING.get(voice), advice.say.get(voice)),
        ],
    }
}

/// Every paper to read about: of the country of work, or of both with that of the language first.
pub fn all(dossier: &Dossier, voice: Voice) -> Vec<CountryPapers> {
    let of_country = |country: &Country| CountryPapers {
        heading: country_heading(*country).get(voice),
        papers: papers(*country).map(|advice| meaning(advice, voice)).collect(),
    };
    countries(dossier, voice).iter().map(of_country).collect()
}

/// The countries that may matter for a paper, in the order in which they show.
pub(super) fn countries(dossier: &Dossier, voice: Voice) -> &'static [Country] {
    match (dossier.intake.works.known(), voice.language) {
        (Some(Country::Netherlands), _) => &[Country::Netherlands],
        (Some(Country::Belgium), _) => &[Country::Belgium],
        (None, Language::NlBe) => &[Country::Belgium, Country::Netherlands],
        (None, Language::Nl | Language::En) => &[Country::Netherlands, Country::Belgium],
    }
}

/// The heading of what is of one country.
pub(super) fn country_heading(country: Country) -> &'static Text {
    match country {
        Country::Netherlands => &help::IN_NETHERLANDS,
        Country::Belgium => &help::IN_BELGIUM,
    }
}
