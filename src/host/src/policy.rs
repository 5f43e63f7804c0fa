//! The Content-Security-Policy of the page while it loads, made in this one place.
//! Leaves out the stricter policy after loading: `boot.js` writes that from this one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy that a page may state in itself. It allows the page's own files, WebAssembly,
/// and exactly the inlined styles that `html` contains.
#[must_use]
pub fn while_loading(html: &str) -> String {
    let styles = format!("style-src 'self'{}", named(inlined_styles(html)));
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        &styles,
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy of the page in one file: nothing is fetched, from the first moment on. It allows WebAssembly, exactly the
/// inlined styles that `html` contains, this one script, and workers that it makes itself.
#[must_use]
pub fn in_one_file(html: &str, script: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src{} 'wasm-unsafe-eval'", named([script])),
        &format!("style-src{}", named(inlined_styles(html))),
        "img-src data:",
        "connect-src 'none'",
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy as a header: browsers ignore `frame-ancestors` inside a page.
#[must_use]
pub fn as_header(while_loading: &str) -> String {
    format!("{while_loading}; frame-ancestors 'none'")
}

/// What a policy, or a request that is to be checked, calls some bytes: `sha256-` and their hash.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// Texts as a policy names them, each after a blank.
fn named<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().map(|text| format!(" '{}'", digest(text.as_bytes()))).collect()
}

/// The text of every `<style>` element, in order.
fn inlined_styles(html: &str) -> impl Iterator<Item = &str> {
    html.split("<style>").skip(1).filter_map(|rest| rest.split_once("</style>").map(|(style, _)| style))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_inlined_style_is_named_by_its_hash() {
        let policy = while_loading("<style>a{}</style><p>x</p><style></style>");
        assert!(policy.contains(&digest(b"a{}")), "{policy}");
        // The well-known hash of no text at all.
        assert!(policy.contains("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"), "{policy}");
    }

    #[test]
    fn nothing_is_allowed_unless_named() {
        let policy = while_loading("");
        assert!(policy.starts_with("default-src 'none'; "));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    }

    #[test]
    fn a_page_in_one_file_may_fetch_nothing_and_runs_one_script() {
        let policy = in_one_file("<style>a{}</style>", "let x;");
        let script = format!("script-src '{}' 'wasm-unsafe-eval'; ", digest(b"let x;"));
        assert!(policy.contains(&script) && policy.contains("connect-src 'none'"), "{policy}");
        assert!(policy.contains(&format!("style-src '{}'; ", digest(b"a{}"))), "{policy}");
        for open in ["'self'", "'unsafe", "http", "*", "file:"] {
            assert!(!policy.contains(open), "{policy}");
        }
    }

    #[test]
    fn only_the_header_forbids_frames() {
        let policy = while_loading("");
        assert!(!policy.contains("frame-ancestors"));
        assert!(as_header(&policy).ends_with("; frame-ancestors 'none'"));
    }
}
