//! The Content-Security-Policy of the page while it loads, made in this one place.
//! Leaves out the stricter policy after loading: `boot.js` writes that from this one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy that a page may state in itself. It allows the page's own files, WebAssembly,
/// and exactly the inlined styles that `html` contains.
#[must_use]
pub fn while_loading(html: &str) -> String {
    let mut styles = String::from("style-src 'self'");
    for style in inlined_styles(html) {
        styles.push_str(" '");
        styles.push_str(&digest(style.as_bytes()));
        styles.push('\'');
    }
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
    fn only_the_header_forbids_frames() {
        let policy = while_loading("");
        assert!(!policy.contains("frame-ancestors"));
        assert!(as_header(&policy).ends_with("; frame-ancestors 'none'"));
    }
}
