//! The release build: Trunk's output turned into files that any static host can serve. Same input, same bytes.
//! Leaves out serving them.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, While};
use crate::project;
use crate::tools::Tools;

mod budget;
mod names;
mod optimise;
mod page;
mod shell;
mod sizes;
mod squeeze;
mod styles;
mod trunk;

use sizes::Size;

/// `dist`: builds and prints the sizes.
///
/// # Errors
/// When a tool is missing, the build fails, or it is over budget.
pub fn run() -> Outcome<()> {
    build_within_budget(&mut Tools::for_release()?)
}

/// Builds, and fails over budget.
///
/// # Errors
/// When the build fails or is over budget.
pub fn build_within_budget(tools: &mut Tools) -> Outcome<()> {
    let sizes = build(tools)?;
    eprint!("{}", sizes::table(&sizes));
    budget::check(&sizes)
}

/// Builds into `dist/`, whatever the size.
///
/// # Errors
/// When the build fails.
pub fn build(tools: &mut Tools) -> Outcome<Vec<Size>> {
    let dist = project::dist();
    trunk::build(tools, &dist)?;
    optimise::wasm(tools, &dist)?;
    squeeze_scripts(&dist)?;
    // The names first: the page states them.
    let renamed = names::hash(&dist)?;
    let css = styles::gather(&project::root())?;
    styles::remove(&dist)?;
    let file = dist.join("index.html");
    let html = fs::read_to_string(&file).during("cannot read the page that Trunk made")?;
    let html = page::finish(&html, &css, &shell::Shell::from_texts()?, &renamed)?;
    fs::write(&file, &html).during("cannot write the page")?;
    let policy = host::policy::as_header(&host::policy::while_loading(&html));
    let all = sizes::files(&dist)?;
    let headers = host::headers::headers_file(&policy, all.iter().map(String::as_str));
    fs::write(dist.join("_headers"), headers).during("cannot write _headers")?;
    sizes::compress(&dist, &all)
}

/// Takes the comments out of `boot.js`: it is part of the first thing that travels.
fn squeeze_scripts(dist: &Path) -> Outcome<()> {
    let file = dist.join("boot.js");
    let script = fs::read_to_string(&file).during("public/boot.js did not reach dist")?;
    fs::write(&file, squeeze::script(&script)).during("cannot write boot.js")
}
