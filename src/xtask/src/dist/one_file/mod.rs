//! The page in one file, which opens from disk: what a host would serve beside the page stands in it. Made of the files of
//! a release, so that it is the same program. Leaves out what only a host can do: keeping the page, newer builds, headers.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome, While};
use crate::tools::Tools;

mod parts;
mod script;
mod tag;
mod words;

use parts::Parts;

/// The page in one file, from the files in `dist`.
///
/// # Errors
/// When a file is missing or is not as it is thought to be.
pub fn page(tools: &Tools, dist: &Path) -> Outcome<String> {
    let page = text(dist, "index.html")?;
    let (before, tag, after) = cut(&page, "<script ", "></script>")?;
    let parts = Parts::of(dist, tag)?;
    let script = script::of(tools, &parts.modules)?;
    let head = words::for_a_file(&alone(&format!("{before}{after}")))?;
    let head = head.replacen("</style>", &format!("{}</style>", parts.style), 1);
    let (head, tail) = head.rsplit_once("</body>").ok_or_else(|| missing("</body>"))?;
    let page = format!(
        "{head}{}<script {}>{script}</script>\n{}</body>{tail}",
        parts.workers, parts.tag, parts.packed
    );
    with_policy(&page, &script)
}

/// The page without what its head has browsers fetch ahead.
fn alone(page: &str) -> String {
    let ahead = ["<link rel=\"modulepreload\"", "<link rel=\"preload\""];
    let lines = page.lines().filter(|line| !ahead.iter().any(|start| line.starts_with(start)));
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// The page with a policy of its own in the place of that for a host.
fn with_policy(page: &str, script: &str) -> Outcome<String> {
    let (before, _, after) = cut(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">")?;
    let policy = host::policy::in_one_file(page, script);
    Ok(format!("{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

/// What stands before a mark, from there to the next end, and after that.
fn cut<'a>(text: &'a str, mark: &str, end: &str) -> Outcome<(&'a str, &'a str, &'a str)> {
    let (before, rest) = text.split_once(mark).ok_or_else(|| missing(mark))?;
    let (inside, after) = rest.split_once(end).ok_or_else(|| missing(end))?;
    Ok((before, inside, after))
}

fn text(folder: &Path, name: &str) -> Outcome<String> {
    fs::read_to_string(folder.join(name)).during(format!("cannot read {name}"))
}

fn missing(mark: &str) -> Failure {
    Failure::new(format!("the page for one file has no {mark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_script_and_nothing_of_a_host() {
        let raw =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"><style>a{}</style>";
        let page = with_policy(raw, "let x;").unwrap();
        assert!(page.contains(&host::policy::digest(b"let x;")), "{page}");
        assert!(page.contains(&host::policy::digest(b"a{}")) && !page.contains("'self'"), "{page}");
    }

    #[test]
    fn nothing_is_fetched_ahead() {
        let raw = "<p>\n<link rel=\"preload\" href=\"./a\">\n<link rel=\"icon\" href=\"data:\">\n</p>\n";
        assert_eq!(alone(raw), "<p>\n<link rel=\"icon\" href=\"data:\">\n</p>\n");
    }
}
