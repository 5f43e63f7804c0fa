//! Which MIME type belongs to which file name. Leaves out guessing from the contents.

/// The MIME type for a file name, by its ending. Unknown endings are bytes, which no browser runs.
#[must_use]
pub fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::mime;

    #[test]
    fn wasm_has_the_type_that_streaming_asks_for() {
        assert_eq!(mime("routekaart-0123456789abcdef.wasm"), "application/wasm");
    }

    #[test]
    fn a_name_without_an_ending_is_bytes() {
        assert_eq!(mime("LICENSE"), "application/octet-stream");
    }
}
