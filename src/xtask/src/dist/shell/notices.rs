//! The notices for when the app does not start or stops, in the page from the start and hidden. They need nothing
//! fetched and nothing of the app. Leaves out showing them: `boot.js` does, in the language of the page.

use super::help;
use super::words::Words;
use crate::failure::Outcome;

/// Both notices in one language.
pub fn all(words: &Words) -> Outcome<String> {
    let again = button("again", &words.get("rescue.try-again")?);
    let download = button("download", &words.get("rescue.download")?);
    Ok([notice(words, "not-started", &again)?, notice(words, "stopped", &format!("{download}{again}"))?]
        .concat())
}

/// One notice: what happened, what to do, who to call.
fn notice(words: &Words, name: &str, buttons: &str) -> Outcome<String> {
    Ok(format!(
        "<section class=\"notice notice--problem\" data-notice=\"{name}\" lang=\"{tag}\" role=\"alert\" tabindex=\"-1\" \
        hidden><p class=\"notice__title\">{title}</p><p>{body}</p><p class=\"row\">{buttons}</p>\
        <p>{help}</p>{lines}</section>",
        tag = words.voice().language.tag(),
        title = words.get(&format!("rescue.{name}-title"))?,
        body = words.get(&format!("rescue.{name}-body"))?,
        help = words.get("rescue.help")?,
        lines = help::short_list(words),
    ))
}

/// A button that `boot.js` listens to.
fn button(wish: &str, label: &str) -> String {
    format!("<button class=\"button button--quiet\" type=\"button\" data-wish=\"{wish}\">{label}</button>")
}
