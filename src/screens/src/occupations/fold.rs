//! Words without what people leave out or mistake when they type: capitals, accents, hyphens, apostrophes. Leaves out typing
//! errors.

/// The word as it is looked up: small plain letters and digits, single spaces.
pub fn fold(typed: &str) -> String {
    let mut folded = String::new();
    for sign in typed.chars() {
        match plain(sign) {
            Some(' ') if folded.is_empty() || folded.ends_with(' ') => {}
            Some(letter) => folded.push(letter),
            None => {}
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A letter without its accent; a space for what parts words; nothing for what stands inside one.
fn plain(sign: char) -> Option<char> {
    Some(match sign {
        'a'..='z' | '0'..='9' => sign,
        'A'..='Z' => sign.to_ascii_lowercase(),
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' | 'À' | 'Á' | 'Â' | 'Ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'Í' | 'Ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' | 'Ó' | 'Ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'Ú' | 'Ü' => 'u',
        'ç' | 'Ç' => 'c',
        'ñ' | 'Ñ' => 'n',
        '\'' | '’' | '‘' | '.' => return None,
        _ => ' ',
    })
}
