//! Rust literals and tokens written by the generators.

/// A string literal.
pub fn text(value: &str) -> String {
    format!("{value:?}")
}

/// `Some("…")` or `None`.
pub fn optional_text(value: Option<&str>) -> String {
    value.map_or_else(|| "None".to_owned(), |v| format!("Some({v:?})"))
}

/// A slice literal of expressions.
pub fn slice(items: impl IntoIterator<Item = String>) -> String {
    format!("&[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}
