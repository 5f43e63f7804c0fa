//! Small pieces of markup, the same as the app's components draw (`src/app/src/ui`). Leaves out every text.

use std::fmt::Write as _;

/// Text with the letters that mean something in markup written out.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A link inside the page, drawn as a button. `quiet` for all but the one next thing.
pub fn link_button(href: &str, label: &str, quiet: bool) -> String {
    let class = if quiet { "button button--quiet" } else { "button" };
    format!("<a class=\"{class}\" href=\"{href}\">{label}</a>")
}

/// A line that opens, without script.
pub fn details(summary: &str, body: &str) -> String {
    format!(
        "<details class=\"details\"><summary class=\"details__summary\">{summary}</summary>\
        <div class=\"details__body\">{body}</div></details>"
    )
}

/// One way on in a row of cards.
pub struct Card {
    /// A few words above the title; may be empty.
    pub term: String,
    /// The title.
    pub title: String,
    /// Where it leads, when it leads anywhere.
    pub href: Option<&'static str>,
    /// What is behind it.
    pub text: String,
}

/// A row of cards.
pub fn cards(cards: &[Card]) -> String {
    let mut list = String::from("<ul class=\"cards\">");
    for card in cards {
        list.push_str("<li class=\"card\">");
        if !card.term.is_empty() {
            let _ = write!(list, "<p class=\"card__term\">{}</p>", card.term);
        }
        let _ = match card.href {
            Some(href) => write!(list, "<h2><a class=\"card__link\" href=\"{href}\">{}</a></h2>", card.title),
            None => write!(list, "<h2>{}</h2>", card.title),
        };
        let _ = write!(list, "<p>{}</p></li>", card.text);
    }
    list + "</ul>"
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn no_text_can_become_markup() {
        assert_eq!(escape("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
    }
}
