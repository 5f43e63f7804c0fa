//! How wide words will about be, from a small table instead of from the page. Rather too wide than too narrow, as
//! system fonts differ; it serves to keep labels apart and inside the picture, nothing finer.

/// The width of a text at this type size, in the same unit.
pub fn text_width(text: &str, size: f64, strong: bool) -> f64 {
    let ems: f64 = text.chars().map(em).sum();
    ems * size * if strong { 1.1 } else { 1.0 }
}

/// The width of a character as a part of the type size.
fn em(character: char) -> f64 {
    match character {
        ' ' | '.' | ',' | ':' | ';' | '\'' | 'i' | 'j' | 'l' | 'I' | '|' => 0.32,
        'f' | 'r' | 't' | '-' | '(' | ')' => 0.42,
        'm' | 'w' | 'M' | 'W' | '%' => 0.95,
        'A'..='Z' => 0.7,
        _ => 0.61,
    }
}

/// Breaks a text into lines that are about no wider than `room`; a single word is never broken.
pub fn lines(text: &str, size: f64, strong: bool, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line)
                if text_width(line, size, strong) + text_width(word, size, strong) + 0.32 * size <= room =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
