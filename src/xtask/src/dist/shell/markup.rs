//! Small pieces of markup, the same as the app's components draw (`src/app/src/ui`). Leaves out every text.

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

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn no_text_can_become_markup() {
        assert_eq!(escape("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
    }
}
