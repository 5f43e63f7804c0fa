//! Puts the last parts into the page that Trunk made: policy, styles, static pages, names with hashes.
//! Leaves out where these parts come from.

use super::names::Renamed;
use super::sealer;
use super::shell::Shell;
use super::split;
use super::squeeze;
use super::styles::PROGRAM_FILE;
use crate::failure::{Failure, Outcome};

/// Where the script is told of the packs of texts, and so of the styles, the second file of the program and what
/// seals files.
const TEXTS: &str = "data-texts=";

/// The page as it ships.
///
/// # Errors
/// When Trunk's page lacks one of the places to fill.
pub fn finish(raw: &str, css: &str, shell: &Shell, renamed: &[Renamed]) -> Outcome<String> {
    let start = place(raw, "<!-- styles:")?;
    let end = place(raw, "<!-- end of styles -->")?;
    let (before, _) = raw.split_at_checked(start).ok_or_else(|| missing("<!-- styles:"))?;
    let (_, after) = raw.split_at_checked(end).ok_or_else(|| missing("<!-- end of styles -->"))?;
    // Names first: nothing in the texts may be taken for one.
    let mut page = format!("{before}<!-- style: -->{after}");
    // The script brings them: a link would hold up the script, and with it the static pages.
    let (before, after) = page.split_once(TEXTS).ok_or_else(|| missing(TEXTS))?;
    let later = split::LATER_FILE;
    let sealer = sealer::SCRIPT_FILE;
    page = format!(
        "{before}data-style=\"./{PROGRAM_FILE}\" data-later=\"./{later}\" data-sealer=\"./{sealer}\" {TEXTS}{after}"
    );
    for (old, new) in renamed {
        page = page.replace(&format!("./{old}\""), &format!("./{new}\""));
    }
    page = fill(&page, "<!-- shell:", &shell.pages)?;
    page = fill(&page, "<!-- notices:", &shell.notices)?;
    // Comments and indentation go before the styles come: those have rules of their own.
    page = squeeze_but(&page, "<!-- policy:", "<!-- style:")?;
    page = fill(&page, "<!-- style:", &format!("<style>{css}</style>"))?;
    let policy = host::policy::while_loading(&page);
    fill(
        &page,
        "<!-- policy:",
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )
}

/// Squeezes the page but keeps two comments that are filled later.
fn squeeze_but(page: &str, one: &str, other: &str) -> Outcome<String> {
    let page = fill(page, one, "\u{1}")?;
    let page = fill(&page, other, "\u{2}")?;
    Ok(squeeze::html(&page).replace('\u{1}', &format!("{one} -->")).replace('\u{2}', &format!("{other} -->")))
}

/// Replaces the comment that starts with `mark` by `text`.
fn fill(page: &str, mark: &str, text: &str) -> Outcome<String> {
    let (before, rest) = page.split_once(mark).ok_or_else(|| missing(mark))?;
    let (_, after) = rest.split_once("-->").ok_or_else(|| missing(mark))?;
    Ok(format!("{before}{text}{after}"))
}

/// Where a mark starts.
fn place(page: &str, mark: &str) -> Outcome<usize> {
    page.find(mark).ok_or_else(|| missing(mark))
}

/// The failure for a mark that is not there.
fn missing(mark: &str) -> Failure {
    Failure::new(format!("index.html has no place for {mark}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RAW: &str = "<head>\n  <!-- policy: x -->\n<!-- styles: y -->\n<link rel=\"stylesheet\" href=\"./a.css\">\n\
        <!-- end of styles -->\n<!-- gone -->\n<script src=\"./boot.js\" data-js=\"./boot.js\" \
        data-texts='{\"nl\":\"./texts-nl.txt\"}'></script>\n</head>\n\
        <!-- notices: z -->\n<div id=\"app\"><!-- shell: z --></div>";

    fn finished(raw: &str) -> Outcome<String> {
        let shell = Shell { pages: "<p>boot.js</p>".into(), notices: "<p>n</p>".into() };
        let renamed = [
            ("texts-nl.txt", "texts-nl-2.txt"),
            ("later.wasm", "later-4.wasm"),
            ("sealer.js", "sealer-5.js"),
            ("boot.js", "boot-1.js"),
            ("app.css", "app-3.css"),
        ];
        finish(raw, "a{b:\"<!-- c -->\"}", &shell, &renamed.map(|(old, new)| (old.into(), new.into())))
    }

    #[test]
    fn every_part_finds_its_place() {
        let page = finished(RAW).unwrap();
        assert!(page.contains("<style>a{b:\"<!-- c -->\"}</style>"), "{page}");
        assert!(page.contains("<script src=\"./boot-1.js\" data-js=\"./boot-1.js\" "), "{page}");
        assert!(page.contains("data-texts='{\"nl\":\"./texts-nl-2.txt\"}'"), "{page}");
        assert!(page.contains("<div id=\"app\"><p>boot.js</p></div>"), "{page}");
        assert!(
            page.contains(
                " data-style=\"./app-3.css\" data-later=\"./later-4.wasm\" data-sealer=\"./sealer-5.js\" data-texts="
            ),
            "{page}"
        );
        assert!(!page.contains("a.css") && !page.contains("gone"), "{page}");
    }

    #[test]
    fn the_policy_names_the_inlined_style() {
        let page = finished(RAW).unwrap();
        assert!(page.contains(&host::policy::while_loading(&page)), "{page}");
    }

    #[test]
    fn a_missing_place_is_named() {
        let failure = finished(&RAW.replace("shell:", "")).unwrap_err();
        assert!(failure.to_string().contains("shell"), "{failure}");
    }
}
