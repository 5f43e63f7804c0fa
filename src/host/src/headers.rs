//! The headers that every host should send with the product: the one place where they are made.
//! The loopback host sends them; `xtask dist` writes them into `_headers` for static hosts.

/// The one browser power that the page may ask for: a camera, to read a series of QR codes from another device of the
/// same person.
const OWN: &str = "camera=(self)";

/// Browser powers that this page never asks for, and that nothing inside it may ask for either.
/// Only names that browsers know: an unknown one fills the console with warnings.
const CLOSED: [&str; 13] = [
    "accelerometer",
    "autoplay",
    "display-capture",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
];

/// The headers for every file. `policy` is the page's Content-Security-Policy as a header.
#[must_use]
pub fn for_every_file(policy: &str) -> Vec<(&'static str, String)> {
    let closed = CLOSED.map(|name| format!("{name}=()")).join(", ");
    let permissions = format!("{OWN}, {closed}");
    vec![
        ("Content-Security-Policy", policy.to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", permissions),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ]
}

/// The worker that keeps the page. Browsers look for a newer one by themselves, seconds after the page has come and is
/// silent. For a day they find their own copy, which the page renews each time it opens, before it is silent.
const WORKER: &str = "sw.js";

/// How long a file may be kept: a name that carries the hash of its contents for ever, the worker for a day, any other
/// never unasked.
#[must_use]
pub fn caching(name: &str) -> &'static str {
    match name {
        WORKER => "max-age=86400",
        name if is_hashed(name) => "public, max-age=31536000, immutable",
        _ => "no-cache",
    }
}

/// Whether a file name carries the hash of its contents: `boot-0123456789abcdef.js`.
#[must_use]
pub fn is_hashed(name: &str) -> bool {
    name.split_once('.').and_then(|(stem, _)| stem.rsplit_once('-')).is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

/// The text of a `_headers` file, as Netlify, Cloudflare Pages and others read it.
/// `names` are the files of the build. No header is stated twice for one path: some hosts would join the two.
#[must_use]
pub fn headers_file<'a>(policy: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in for_every_file(policy) {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    let paths = std::iter::once("").chain(names);
    for path in paths {
        text.push_str(&format!("/{path}\n  Cache-Control: {}\n", caching(path)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(caching("boot-0123456789abcdef.js").contains("immutable"));
        for name in
            ["index.html", "", "boot.js", "robots.txt", "boot-0123456789abcde.js", "boot-0123456789abcdeg.js"]
        {
            assert_eq!(caching(name), "no-cache", "{name}");
        }
    }

    #[test]
    fn every_file_gets_the_policy_and_no_referrer() {
        let headers = for_every_file("default-src 'none'");
        assert!(headers.contains(&("Content-Security-Policy", "default-src 'none'".to_owned())));
        assert!(headers.contains(&("Referrer-Policy", "no-referrer".to_owned())));
        assert!(headers.contains(&("X-Content-Type-Options", "nosniff".to_owned())));
    }

    #[test]
    fn every_permission_is_closed_but_that_for_the_own_camera() {
        let headers = for_every_file("");
        let permissions = headers.iter().find(|(name, _)| *name == "Permissions-Policy");
        let (own, closed): (Vec<&str>, Vec<&str>) = permissions
            .map(|(_, value)| value.split(", ").partition(|one| !one.ends_with("=()")))
            .unwrap_or_default();
        assert_eq!(own, ["camera=(self)"]);
        assert_eq!(closed.len(), CLOSED.len());
    }

    #[test]
    fn the_worker_is_kept_for_a_day_and_its_stand_in_never() {
        assert_eq!(caching("sw.js"), "max-age=86400");
        assert_eq!(caching("sw-off.js"), "no-cache");
    }

    #[test]
    fn the_headers_file_states_each_header_once_a_path() {
        let file = headers_file("p", ["index.html", "boot-0123456789abcdef.js"]);
        assert_eq!(file.matches("Content-Security-Policy").count(), 1);
        assert!(file.contains("\n/\n  Cache-Control: no-cache\n"), "{file}");
        assert!(
            file.contains(
                "/boot-0123456789abcdef.js\n  Cache-Control: public, max-age=31536000, immutable\n"
            )
        );
    }
}
