//! The plain form of a name, in which two names are the same when they differ only in capitals, accents, hyphens and
//! blanks. Leaves out forms of gender and number.

/// The plain form: small letters and digits, `+` and `#`, nothing else.
pub fn folded(name: &str) -> String {
    name.to_lowercase().chars().map(plain).filter(|c| c.is_alphanumeric() || matches!(c, '+' | '#')).collect()
}

fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn hyphens_blanks_and_accents_make_no_difference() {
        assert_eq!(folded("HR-manager"), folded("hr manager"));
        assert_eq!(folded("caissière"), "caissiere");
        assert_ne!(folded("kok"), folded("koks"));
    }
}
