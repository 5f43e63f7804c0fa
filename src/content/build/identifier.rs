//! Names: the kebab-case ids of content files, and the Rust names made of them.

use super::fields::Fields;

/// Whether `id` is kebab-case: lower case letters and digits, single hyphens, a letter first.
pub fn is_kebab(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// `first-aid` becomes `first_aid`.
pub fn snake(id: &str) -> String {
    id.replace('-', "_")
}

/// `who-hosts` becomes `WHO_HOSTS`.
pub fn screaming(id: &str) -> String {
    snake(id).to_ascii_uppercase()
}

/// `al-getekend` becomes `AlGetekend`.
pub fn pascal(id: &str) -> String {
    id.split('-')
        .map(|part| {
            let mut letters = part.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The field `id` of a table: there, and kebab-case.
pub fn required_id<'a>(fields: &Fields<'a>) -> &'a str {
    let id = fields.text("id").unwrap_or_default();
    if !id.is_empty() && !is_kebab(id) {
        fields.fault(fields.line, format!("id `{id}` is not kebab-case; use lower case and hyphens"));
    }
    id
}
