//! Base64 as in RFC 4648, with `+`, `/` and `=`: bytes where only text may stand. Leaves out what they are.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes as letters.
pub(crate) fn written(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let at = |place: usize| three.get(place).copied().map_or(0, u32::from);
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS.get((bits >> (18 - 6 * place) & 63) as usize).copied().unwrap_or_default();
            text.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

/// The bytes that letters stand for; nothing when one of them is another, or when bytes could be written in two ways.
pub(crate) fn read(text: &str) -> Option<Vec<u8>> {
    let letters = text.as_bytes();
    let without = letters.strip_suffix(b"==").or(letters.strip_suffix(b"=")).unwrap_or(letters);
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    for four in without.chunks(4) {
        let mut bits = 0;
        for letter in four {
            bits = bits << 6 | value(*letter)?;
        }
        let rest = 4 - four.len();
        bits <<= 6 * rest;
        bytes.extend(bits.to_be_bytes().iter().skip(1).take(3 - rest.min(3)));
    }
    // One spelling alone: bits that count for nothing are none.
    (letters.len() % 4 == 0 && written(&bytes) == text).then_some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    Some(u32::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::{read, written};

    #[test]
    fn it_is_what_others_write() {
        // The vectors of RFC 4648, chapter 10.
        let cases = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in cases {
            assert_eq!(written(bytes.as_bytes()), text);
            assert_eq!(read(text).as_deref(), Some(bytes.as_bytes()), "{text}");
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(read(&written(&all)), Some(all));
    }

    #[test]
    fn what_is_no_base64_is_nothing() {
        for text in ["Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm9v ", "Zm-v", "=Zg=", "Zm9vé"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
