//! Placeholders in texts: `{month}` and the like.

/// The names between braces, in order of first appearance, or what is wrong with the braces.
///
/// # Errors
/// A sentence for the fault message when a brace is open, stray, or holds no kebab-case name.
pub fn names(text: &str) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (_, from) = rest.split_at(at);
        let name = from.strip_prefix('{').and_then(|inner| inner.split_once('}'));
        let Some((name, after)) = name else {
            return Err("a brace is not closed or not opened; write placeholders as `{name}`".to_owned());
        };
        if !super::identifier::is_kebab(name) {
            return Err(format!("`{{{name}}}` is no placeholder name; use lower case and hyphens"));
        }
        if !names.iter().any(|n| n == name) {
            names.push(name.to_owned());
        }
        rest = after;
    }
    Ok(names)
}

/// The text with each placeholder replaced by its number in `order`, as the runtime wants it.
pub fn numbered(text: &str, order: &[String]) -> String {
    let mut result = text.to_owned();
    for (index, name) in order.iter().enumerate() {
        result = result.replace(&format!("{{{name}}}"), &format!("{{{index}}}"));
    }
    result
}
