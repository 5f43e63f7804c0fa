//! From the path of a request to a file inside one folder. Never outside it; leaves out listing a folder.

use std::path::{Path, PathBuf};

/// The file name that a path (without its query) asks for: the root is `index.html`.
/// `None` for anything that is not a plain name inside the folder.
#[must_use]
pub fn name_of(path: &str) -> Option<String> {
    let name = decode(path.strip_prefix('/')?)?;
    if name.is_empty() {
        return Some("index.html".to_owned());
    }
    let plain = name
        .split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.') && !part.contains(['\\', ':', '\0']));
    // `_headers` tells a host what to send; it is not sent itself.
    (plain && name != "_headers").then_some(name)
}

/// The file for a name inside `folder`, and the brotli copy beside it when there is one.
#[must_use]
pub fn find(folder: &Path, name: &str) -> Option<(PathBuf, Option<PathBuf>)> {
    let file = folder.join(name);
    if !file.is_file() {
        return None;
    }
    let brotli = folder.join(format!("{name}.br"));
    let brotli = brotli.is_file().then_some(brotli);
    Some((file, brotli))
}

/// Undoes percent encoding; `None` when it is broken.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_page() {
        assert_eq!(name_of("/").as_deref(), Some("index.html"));
    }

    #[test]
    fn nothing_outside_the_folder_has_a_name() {
        for path in
            ["/../secret", "/a/../../b", "/%2e%2e/secret", "/..%5csecret", "//etc/passwd", "/%", "relative"]
        {
            assert_eq!(name_of(path), None, "{path}");
        }
    }

    #[test]
    fn the_headers_file_is_not_served() {
        assert_eq!(name_of("/_headers"), None);
    }
}
