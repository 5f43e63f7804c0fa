//! Makes the wasm smaller with wasm-opt, and puts its functions in an order that compresses well. The last result for each file is kept, since this takes longest of all
//! when nothing has changed. Leaves out finding wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};

use super::names::hash_of;
use super::wasm::arrange;
use crate::failure::{Failure, Outcome, While};
use crate::tools::Tools;
use crate::{process, project};

/// How to optimise: for size. With `-Oz` files are smaller, but 0.2 % larger once they are compressed.
const OPTIONS: [&str; 2] = [
    "-Os",
    // Nothing of ours lies in the first kilobyte of memory: the end of the stack is there.
    "--low-memory-unused",
];
/// Then the functions are put in the order of their names, and names are taken out.
const ARRANGED: [&str; 3] = ["--reorder-functions-by-name", "--strip-debug", "--strip-producers"];
/// Only what browsers of the last years all understand. `--all-features` would make modules that some refuse.
const UNDERSTOOD: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Optimises every wasm file in `dist` in place. Without wasm-opt they stay as they are.
///
/// # Errors
/// When wasm-opt fails.
pub fn wasm(tools: &Tools, dist: &Path) -> Outcome<()> {
    if !tools.has("wasm-opt") {
        return Ok(());
    }
    let files = dist.read_dir().during("cannot read dist")?.flatten().map(|file| file.path());
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "wasm")) {
        let before = fs::read(&file).during("cannot read the wasm")?;
        let kept = kept(&file, &before)?;
        if fs::copy(&kept, &file).is_ok() {
            continue;
        }
        let fresh = file.with_extension("part");
        one(tools, &file, &fresh)?;
        fs::rename(&fresh, &file).during("cannot write the optimised wasm")?;
        // What cannot be kept is only made again the next time.
        let _ = keep(&file, &kept);
    }
    Ok(())
}

/// Optimises one wasm file into another.
///
/// # Errors
/// When wasm-opt is missing or fails.
pub fn one(tools: &Tools, from: &Path, to: &Path) -> Outcome<()> {
    run(tools, &OPTIONS, from, to)?;
    let small = fs::read(to).during("cannot read the optimised wasm")?;
    let Some(named) = arrange::with_names(&small) else {
        return Err(Failure::new("the optimised wasm is not what it is thought to be"));
    };
    let path = to.with_extension("named");
    fs::write(&path, named).during("cannot write names into the wasm")?;
    let arranged = run(tools, &ARRANGED, &path, to);
    // Nothing in it is needed any more, whatever came of it.
    let _ = fs::remove_file(&path);
    arranged
}

fn run(tools: &Tools, options: &[&str], from: &Path, to: &Path) -> Outcome<()> {
    process::run(tools.command("wasm-opt").args(options).args(UNDERSTOOD).arg(from).arg("-o").arg(to))
}

/// Where the result for these bytes of a file is kept: a folder a file.
fn kept(file: &Path, before: &[u8]) -> Outcome<PathBuf> {
    let how = [OPTIONS.as_slice(), &ARRANGED, &UNDERSTOOD].concat().join(" ");
    let key = hash_of(&[how.as_bytes(), before].concat());
    let folder = project::cache()?.join("optimised").join(file.file_stem().unwrap_or_default());
    Ok(folder.join(format!("{key}.wasm")))
}

/// Keeps a result in the place of all older ones. It gets its name when it is whole, so that another build never
/// takes half of it.
fn keep(file: &Path, kept: &Path) -> std::io::Result<()> {
    let Some(folder) = kept.parent() else { return Ok(()) };
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let part = kept.with_extension(std::process::id().to_string());
    fs::copy(file, &part)?;
    fs::rename(&part, kept)
}
