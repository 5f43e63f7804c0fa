//! The release build: Trunk's output turned into files that any static host can serve. Same input, same bytes.
//! Leaves out serving them.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, While};
use crate::project;
use crate::tools::Tools;

mod budget;
mod installed;
mod names;
mod one_file;
mod optimise;
mod packs;
mod page;
mod scripts;
mod sealer;
mod shell;
mod sizes;
mod sources;
mod split;
mod squeeze;
mod styles;
mod sums;
mod trunk;
mod wasm;
mod worker;

pub use optimise::one as optimise_one;
use sizes::Size;
pub use trunk::{FEATURE, wasm_flags};

/// `dist`: builds and prints the sizes; if asked, of the page in one file too.
///
/// # Errors
/// When a tool is missing, the build fails, or it is over budget.
pub fn run(single_file: bool) -> Outcome<()> {
    let mut tools = Tools::for_release()?;
    build_within_budget(&mut tools)?;
    if single_file { put_in_one_file(&tools) } else { Ok(()) }
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

/// Makes the page in one file of what is in `dist/`, and says how large it is. Its hash joins those of the release.
///
/// # Errors
/// When a file of the release is missing, or nothing can be written.
pub fn put_in_one_file(tools: &Tools) -> Outcome<()> {
    let page = one_file::page(tools, &project::dist())?;
    fs::write(project::one_file(), &page).during("cannot write the page in one file")?;
    let sums = fs::read_to_string(project::sums()).during("cannot read the sums")?;
    let line = sums::line(project::ONE_FILE, page.as_bytes());
    fs::write(project::sums(), format!("{sums}{line}")).during("cannot write the sums")?;
    eprintln!("{}: {} bytes, as they go by mail", project::ONE_FILE, page.len());
    Ok(())
}

/// Builds into `dist/`, whatever the size.
///
/// # Errors
/// When the build fails; `dist/` then stays as it was.
pub fn build(tools: &mut Tools) -> Outcome<Vec<Size>> {
    // A folder of its own until all is done: what is served meanwhile is never half a build, and two builds at once
    // do not mix.
    let fresh = project::root().join("target").join(format!("dist-{}", std::process::id()));
    let built = build_in(tools, &fresh).and_then(|sizes| {
        let sums = sums::of(&fresh)?;
        replace(&project::dist(), &fresh)?;
        fs::write(project::sums(), sums).during("cannot write the sums")?;
        Ok(sizes)
    });
    // Nothing is left of it after a success; after a failure it is of no use.
    let _ = fs::remove_dir_all(&fresh);
    built
}

/// Builds into a folder.
fn build_in(tools: &Tools, dist: &Path) -> Outcome<Vec<Size>> {
    trunk::build(tools, dist)?;
    split::program(tools, dist)?;
    sealer::build(tools, dist)?;
    optimise::wasm(tools, dist)?;
    installed::write(dist)?;
    scripts::shrink(tools, dist)?;
    sealer::name(dist)?;
    let styles = styles::gather(&project::root())?;
    styles::remove(dist)?;
    fs::write(dist.join(styles::PROGRAM_FILE), &styles.program).during("cannot write the styles")?;
    // The names first: the page states them.
    let renamed = names::hash(dist)?;
    let file = dist.join("index.html");
    let html = fs::read_to_string(&file).during("cannot read the page that Trunk made")?;
    let html = page::finish(&html, &styles.page, &shell::Shell::from_texts()?, &renamed)?;
    packs::check(&html, &renamed)?;
    fs::write(&file, &html).during("cannot write the page")?;
    worker::write(dist)?;
    let policy = host::policy::as_header(&host::policy::while_loading(&html));
    let all = sizes::files(dist)?;
    let headers = host::headers::headers_file(&policy, all.iter().map(String::as_str));
    fs::write(dist.join("_headers"), headers).during("cannot write _headers")?;
    sizes::compress(dist, &all)
}

/// Puts the fresh build in the place of the old one.
fn replace(old: &Path, fresh: &Path) -> Outcome<()> {
    if old.exists() {
        fs::remove_dir_all(old).during(format!("cannot remove {}", old.display()))?;
    }
    fs::rename(fresh, old).during(format!("cannot put the build into {}", old.display()))
}
