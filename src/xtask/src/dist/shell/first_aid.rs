//! First aid as a static page: what each paper means today, in both countries, folded by paper.
//! Leaves out dates: those follow from answers, and answering needs the app.

use content::deadlines;
use domain::dossier::Dossier;
use domain::values::{Country, Language};
use screens::first_aid::papers::{self, CountryPapers};

use super::markup::{details, escape};
use super::words::Words;
use crate::failure::Outcome;

/// The page with the three cards.
pub fn section(words: &Words) -> Outcome<String> {
    let papers: String = papers::all(&Dossier::default(), words.voice()).iter().map(of_country).collect();
    let [first, second] = match words.voice().language {
        Language::NlBe => [Country::Belgium, Country::Netherlands],
        Language::Nl | Language::En => [Country::Netherlands, Country::Belgium],
    };
    Ok(format!(
        "<h1 tabindex=\"-1\">{}</h1><p class=\"page__lede\">{}</p>\
        <section><h2>{}</h2><p>{}</p>{papers}</section>\
        <section><h2>{}</h2><p>{}</p>{}{}</section>\
        <section><h2>{}</h2><p>{}</p><p><a href=\"#/praten\">{}</a></p></section>",
        words.get("first-aid.title")?,
        words.get("first-aid.intro")?,
        words.get("first-aid.card-one-title")?,
        words.get("first-aid.card-one-intro")?,
        words.get("first-aid.card-two-title")?,
        words.get("first-aid.card-two-intro")?,
        terms(words, first)?,
        terms(words, second)?,
        words.get("first-aid.card-three-title")?,
        words.get("first-aid.card-three-intro")?,
        words.get("help.title")?,
    ))
}

/// The papers of one country, each with what it means: today, what can wait, what to say.
fn of_country(country: &CountryPapers) -> String {
    let mut list = format!("<h3>{}</h3>", escape(country.heading));
    for paper in &country.papers {
        let part = |(heading, text): &(&str, &str)| {
            format!("<p><strong>{}</strong><br>{}</p>", escape(heading), escape(text))
        };
        list.push_str(&details(&escape(paper.label), &paper.parts.iter().map(part).collect::<String>()));
    }
    list
}

/// What has a deadline in one country, each once. Their dates follow from answers, so they are not here.
fn terms(words: &Words, country: Country) -> Outcome<String> {
    let heading = match country {
        Country::Netherlands => "help.in-netherlands",
        Country::Belgium => "help.in-belgium",
    };
    let rules = deadlines().iter().filter(|entry| entry.rule.value.country == country);
    let mut names: Vec<String> = rules.map(|entry| format!("<li>{}</li>", words.of(entry.name))).collect();
    // A term that stands in for another has its name and its place after it.
    names.dedup();
    Ok(format!("<h3>{}</h3><ul>{}</ul>", words.get(heading)?, names.concat()))
}
