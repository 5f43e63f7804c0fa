//! One language's static page: skip link, head, the places, foot. Leaves out what stands in a place.

use domain::values::Language;

use super::words::Words;
use super::{first_aid, help, start};
use crate::failure::Outcome;

/// Every language with the id of its own name, which is the same in all of them.
const LANGUAGES: [(Language, &str); 3] = [
    (Language::Nl, "common.language-nl"),
    (Language::NlBe, "common.language-nl-be"),
    (Language::En, "common.language-en"),
];

/// The page in one language. Only the first one shows without script, and only it has the targets of links:
/// an id may stand once in a document.
pub fn page(words: &Words) -> Outcome<String> {
    let language = words.voice().language;
    let tag = language.tag();
    let shows = language == Language::default();
    let place = |name: &str, content: &str| {
        let id = if shows { format!(" id=\"/{name}\"") } else { String::new() };
        format!("<div class=\"main\" data-place=\"{name}\"{id}>{content}</div>")
    };
    Ok(format!(
        "<div class=\"page\" data-shell=\"{tag}\" lang=\"{tag}\"{hidden}>\
        {masthead}<main{id}>{start}{first_aid}{help}\
        <div class=\"main\" data-place=\"wait\" hidden><p role=\"status\">{loading}</p></div></main>{footer}</div>",
        hidden = if shows { "" } else { " hidden" },
        masthead = masthead(words)?,
        id = if shows { " id=\"main\"" } else { "" },
        start = place("start", &start::section(words)?),
        first_aid = place("eerste-hulp", &first_aid::section(words)?),
        help = place("praten", &help::section(words)?),
        loading = words.get("rescue.loading")?,
        footer = footer(words)?,
    ))
}

/// The head, as `src/app/src/ui/masthead.rs` draws it.
fn masthead(words: &Words) -> Outcome<String> {
    let mut languages = String::new();
    for (language, id) in LANGUAGES.into_iter().filter(|(language, _)| *language != words.voice().language) {
        let tag = language.tag();
        languages.push_str(&format!(
            "<button class=\"button button--link\" type=\"button\" data-language=\"{tag}\" lang=\"{tag}\">{}</button>",
            words.get(id)?
        ));
    }
    Ok(format!(
        "<header class=\"masthead\"><a class=\"skip\" href=\"#main\">{skip}</a>\
        <a class=\"masthead__name\" href=\"#/start\">\
        <svg class=\"masthead__mark\" viewBox=\"0 0 32 20\" aria-hidden=\"true\">\
        <path d=\"M2 16C11 16 11 4 20 4H25\"/><circle cx=\"28\" cy=\"4\" r=\"2.5\"/></svg>{name}</a>\
        <nav class=\"masthead__links\" aria-label=\"{label}\">\
        <a href=\"#/eerste-hulp\">{first_aid}</a><a href=\"#/praten\">{talk}</a>{languages}</nav></header>",
        skip = words.get("common.skip-link")?,
        name = words.get("common.name")?,
        label = words.get("common.language")?,
        first_aid = words.get("common.first-aid")?,
        talk = words.get("common.talk")?,
    ))
}

/// The foot: who to call, and what happens to answers.
fn footer(words: &Words) -> Outcome<String> {
    Ok(format!(
        "<footer class=\"footer\"><p class=\"footer__help\"><a href=\"#/praten\">{help}</a></p>\
        <p class=\"footer__state\"><span>{privacy}</span></p>\
        <noscript><p>{no_script}</p></noscript></footer>",
        help = words.get("common.footer-help")?,
        privacy = words.get("common.footer-privacy")?,
        no_script = words.get("common.no-script")?,
    ))
}
