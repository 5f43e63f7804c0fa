//! Short explanations: those of the countries that someone told us of, of both when neither is known, their own
//! country first. Leaves out what the law gives one person.

use crate::help;
use crate::wording::dates;
use content::sources::{self, Source};
use content::texts::{common, explainers as t};
use content::{Explainer, Reader, Voice, explainers};
use domain::dossier::Dossier;
use domain::values::{Country, Language};

/// The page.
#[derive(Clone, Debug)]
pub struct ExplainersPage {
    /// That rules differ by country, when both countries show.
    pub both: Option<&'static str>,
    /// The groups, those for employers last.
    pub groups: Vec<ShownGroup>,
}

/// Explanations that belong together.
#[derive(Clone, Debug)]
pub struct ShownGroup {
    /// Who they speak to.
    pub reader: Reader,
    /// What they are about.
    pub heading: &'static str,
    /// The explanations; never none.
    pub rows: Vec<ShownExplainer>,
}

/// One explanation.
#[derive(Clone, Debug)]
pub struct ShownExplainer {
    /// Its id.
    pub id: &'static str,
    /// The question; with the country, when both countries show and it holds in one only.
    pub title: String,
    /// The answer in one or two very plain sentences.
    pub simple: Option<&'static str>,
    /// The answer.
    pub paragraphs: Vec<&'static str>,
    /// What it rests on, when it tells of law or a result.
    pub source: Option<ShownSource>,
}

/// What an explanation rests on.
#[derive(Clone, Debug)]
pub struct ShownSource {
    /// The source.
    pub source: &'static Source,
    /// When we looked at it.
    pub checked: String,
}

/// The page for this person.
pub fn page(dossier: &Dossier, voice: Voice) -> ExplainersPage {
    let (lives, works) = (dossier.intake.lives.known().copied(), dossier.intake.works.known().copied());
    let is_of_both = match (lives, works) {
        (None, None) => true,
        (Some(lives), Some(works)) => lives != works,
        _ => false,
    };
    // The law of a dismissal is most often that of the country of work.
    let of_language = if voice.language == Language::NlBe { Country::Belgium } else { Country::Netherlands };
    let own = works.or(lives).unwrap_or(of_language);
    let mut groups = Vec::new();
    for group in explainers() {
        let mut rows = Vec::new();
        for is_own in [true, false] {
            let here = group.explainers.iter().filter(|each| each.countries.contains(&own) == is_own);
            rows.extend(here.filter(|_| is_own || is_of_both).map(|each| row(each, is_of_both, voice)));
        }
        if !rows.is_empty() {
            groups.push(ShownGroup { reader: group.reader, heading: group.heading.get(voice), rows });
        }
    }
    ExplainersPage { both: is_of_both.then(|| t::BOTH_COUNTRIES.get(voice)), groups }
}

fn row(explainer: &Explainer, is_of_both: bool, voice: Voice) -> ShownExplainer {
    let title = explainer.title.get(voice);
    let country = help::only_in(explainer.countries).filter(|_| is_of_both);
    let mut paragraphs = Vec::new();
    for paragraph in explainer.paragraphs {
        paragraphs.push(paragraph.get(voice));
    }
    let source = explainer.source.and_then(sources::find).map(|source| ShownSource {
        source,
        checked: common::SOURCE_CHECKED.fill(voice, [dates::day(source.read_on, voice)]),
    });
    ShownExplainer {
        id: explainer.id,
        title: country
            .map_or_else(|| title.to_owned(), |country| [title, " (", country.get(voice), ")"].concat()),
        simple: explainer.paragraphs.first().and_then(|first| first.simple(voice)),
        paragraphs,
        source,
    }
}
