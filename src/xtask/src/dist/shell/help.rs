//! The help lines as a static page, and the short list inside the notices. Leaves out which country someone is in:
//! both countries stand here, the one of the language first.

use content::{CallCost, HelpKind, HelpLine, help_lines};
use domain::values::{Country, Language};

use super::words::Words;
use crate::failure::Outcome;

/// The kinds in the order in which they are shown, with the text of their heading.
const KINDS: [(HelpKind, &str); 6] = [
    (HelpKind::Crisis, "help.crisis-heading"),
    (HelpKind::Talk, "help.talk-heading"),
    (HelpKind::Health, "help.health-heading"),
    (HelpKind::Legal, "help.legal-heading"),
    (HelpKind::Benefit, "help.benefit-heading"),
    (HelpKind::Work, "help.work-heading"),
];

/// The page with people to talk to.
pub fn section(words: &Words) -> Outcome<String> {
    let mut page = format!(
        "<h1 tabindex=\"-1\">{}</h1><p class=\"page__lede\">{}</p>",
        words.get("help.title")?,
        words.get("help.intro")?
    );
    for (kind, heading) in KINDS {
        page.push_str(&format!("<h2>{}</h2>", words.get(heading)?));
        if kind == HelpKind::Crisis {
            page.push_str(&format!("<p>{}</p>", words.get("help.crisis-body")?));
        }
        page.push_str("<ul>");
        for line in in_order(words.language()).filter(|line| line.kind == kind) {
            page.push_str(&item(words, line)?);
        }
        page.push_str("</ul>");
    }
    Ok(page)
}

/// The lines to call when nothing else works: life in danger, and someone who listens.
pub fn short_list(words: &Words) -> Outcome<String> {
    let mut list = String::from("<ul>");
    for line in
        in_order(words.language()).filter(|line| matches!(line.kind, HelpKind::Crisis | HelpKind::Talk))
    {
        if let Some(phone) = line.phone {
            list.push_str(&format!("<li>{}: {}</li>", words.of(line.name), call(words, phone)?));
        }
    }
    Ok(list + "</ul>")
}

/// One line: name, number or site, when to call, what it costs.
fn item(words: &Words, line: &HelpLine) -> Outcome<String> {
    let mut parts = vec![format!("<strong>{}</strong>{}", words.of(line.name), country(words, line)?)];
    parts.push(words.of(line.when));
    if let Some(phone) = line.phone {
        let cost = match line.cost {
            CallCost::Free => "help.cost-free",
            CallCost::OwnPlan => "help.cost-own-plan",
            CallCost::Unknown => "help.cost-unknown",
        };
        parts.push(format!("{}. {}.", call(words, phone)?, words.get(cost)?));
    }
    if let Some(site) = line.web {
        parts.push(format!(
            "<a href=\"https://{site}\" rel=\"noreferrer\">{}</a>",
            words.fill("help.site", &[site])?
        ));
    }
    Ok(format!("<li>{}</li>", parts.join("<br>")))
}

/// A number that a phone can call.
pub fn call(words: &Words, phone: &str) -> Outcome<String> {
    let digits: String = phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    Ok(format!("<a href=\"tel:{digits}\">{}</a>", words.fill("help.call", &[phone])?))
}

/// The country of a line that works in one country only.
fn country(words: &Words, line: &HelpLine) -> Outcome<String> {
    let id = match line.countries {
        [Country::Netherlands] => "help.in-netherlands",
        [Country::Belgium] => "help.in-belgium",
        _ => return Ok(String::new()),
    };
    Ok(format!(" ({})", words.get(id)?))
}

/// All lines, those of the country where the language is spoken first.
fn in_order(language: Language) -> impl Iterator<Item = &'static HelpLine> {
    let own = if language == Language::NlBe { Country::Belgium } else { Country::Netherlands };
    let is_own = move |line: &&HelpLine| line.countries.contains(&own);
    help_lines().iter().filter(is_own).chain(help_lines().iter().filter(move |line| !is_own(line)))
}
