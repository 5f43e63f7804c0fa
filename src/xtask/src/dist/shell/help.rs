//! The help lines as a static page, and the short list inside the notices. Leaves out which country someone is in:
//! nobody has answered anything yet, so both countries stand here.

use chrono::NaiveDate;
use domain::dossier::Dossier;
use screens::help::{HelpEntry, HelpGroup, HelpPage, Link};

use super::markup::escape;
use super::words::Words;
use crate::failure::Outcome;

/// How many of the groups the notices hold: life in danger, and someone who listens.
const URGENT: usize = 2;

/// The page with people to talk to.
pub fn section(words: &Words) -> Outcome<String> {
    let page = page(words);
    let groups: String = page.groups.iter().map(group).collect();
    Ok(format!(
        "<h1 tabindex=\"-1\">{}</h1><p class=\"page__lede\">{}</p>{groups}<p class=\"small soft\">{}</p>",
        words.get("help.title")?,
        words.get("help.intro")?,
        escape(&page.checked)
    ))
}

/// The lines to call when nothing else works.
pub fn short_list(words: &Words) -> String {
    let mut list = String::from("<ul>");
    for entry in page(words).groups.iter().take(URGENT).flat_map(|group| &group.entries) {
        if let Some(call) = &entry.call {
            list.push_str(&format!("<li>{}: {}</li>", escape(entry.name), link(call)));
        }
    }
    list + "</ul>"
}

/// What the screen shows someone who has not answered anything. The day is the first there is, so that the page is
/// the same whenever it is built: whether a line is overdue is said by the app.
fn page(words: &Words) -> HelpPage {
    screens::help::page(&Dossier::default(), NaiveDate::MIN, words.voice())
}

/// Lines of one kind.
fn group(group: &HelpGroup) -> String {
    let body = group.body.map(|body| format!("<p>{}</p>", escape(body))).unwrap_or_default();
    let entries: String = group.entries.iter().map(item).collect();
    format!("<h2>{}</h2>{body}<ul class=\"stack\">{entries}</ul>", escape(group.heading))
}

/// One line: name, when to call, number and what it costs, site.
fn item(entry: &HelpEntry) -> String {
    let country = entry.country.as_ref().map(|country| format!(" {}", escape(country))).unwrap_or_default();
    let mut parts = vec![format!("<strong>{}</strong>{country}", escape(entry.name)), escape(entry.when)];
    parts.extend(entry.call.as_ref().map(|call| format!("{}{}", link(call), escape(&entry.cost))));
    parts.extend(entry.site.as_ref().map(link));
    format!("<li>{}</li>", parts.join("<br>"))
}

/// A link. What opens elsewhere never tells where from: the page's referrer policy sees to that.
fn link(link: &Link) -> String {
    format!("<a href=\"{}\">{}</a>", escape(&link.href), escape(&link.label))
}
