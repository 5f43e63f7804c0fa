//! First aid as a static page: what each paper means today, in both countries, folded by paper.
//! Leaves out dates: those follow from answers, and answering needs the app.

use content::{Advice, deadlines, papers};
use domain::values::{Country, Language};

use super::markup::details;
use super::words::Words;
use crate::failure::Outcome;

/// The page with the three cards.
pub fn section(words: &Words) -> Outcome<String> {
    let [first, second] = match words.language() {
        Language::NlBe => [Country::Belgium, Country::Netherlands],
        Language::Nl | Language::En => [Country::Netherlands, Country::Belgium],
    };
    Ok(format!(
        "<h1 tabindex=\"-1\">{}</h1><p class=\"page__lede\">{}</p>\
        <section><h2>{}</h2><p>{}</p>{}{}</section>\
        <section><h2>{}</h2><p>{}</p>{}{}</section>\
        <section><h2>{}</h2><p>{}</p><p><a href=\"#/praten\">{}</a></p></section>",
        words.get("first-aid.title")?,
        words.get("first-aid.intro")?,
        words.get("first-aid.card-one-title")?,
        words.get("first-aid.card-one-intro")?,
        of_country(words, first)?,
        of_country(words, second)?,
        words.get("first-aid.card-two-title")?,
        words.get("first-aid.card-two-intro")?,
        terms(words, first)?,
        terms(words, second)?,
        words.get("first-aid.card-three-title")?,
        words.get("first-aid.card-three-intro")?,
        words.get("help.title")?,
    ))
}

/// The papers of one country.
fn of_country(words: &Words, country: Country) -> Outcome<String> {
    let mut list = heading(words, country)?;
    for advice in papers(country) {
        list.push_str(&details(&words.of(advice.label), &body(words, advice)?));
    }
    Ok(list)
}

/// What has a deadline in one country. Their dates follow from answers, so they are not here.
fn terms(words: &Words, country: Country) -> Outcome<String> {
    let rules = deadlines().iter().filter(|entry| entry.rule.value.country == country);
    let names: String = rules.map(|entry| format!("<li>{}</li>", words.of(entry.name))).collect();
    Ok(format!("{}<ul>{names}</ul>", heading(words, country)?))
}

/// The heading over what holds in one country.
fn heading(words: &Words, country: Country) -> Outcome<String> {
    let name = match country {
        Country::Netherlands => "help.in-netherlands",
        Country::Belgium => "help.in-belgium",
    };
    Ok(format!("<h3>{}</h3>", words.get(name)?))
}

/// What a paper means: today, what can wait, what to say.
fn body(words: &Words, advice: &Advice) -> Outcome<String> {
    let parts = [
        ("first-aid.today-heading", advice.today),
        ("first-aid.wait-heading", advice.can_wait),
        ("first-aid.say-heading", advice.say),
    ];
    let mut body = String::new();
    for (heading, text) in parts {
        body.push_str(&format!("<p><strong>{}</strong><br>{}</p>", words.get(heading)?, words.of(text)));
    }
    Ok(body)
}
