//! Hostile files: the engine of `tests/fuzz` changes the files that we have, and keeps each that reaches new code, for ten
//! minutes. What it kept is put beside the tests, smallest first, so that the next run begins there. Leaves out what is
//! looked for: the program in `tests/fuzz` says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome, While as _};
use crate::{process, project};

/// Seconds.
const TIME: u32 = 600;
/// What the reader may take of memory, in all and at once, in MB; and the seconds of one file.
const LIMITS: [&str; 3] = ["-rss_limit_mb=512", "-malloc_limit_mb=64", "-timeout=5"];
/// Longest file that the engine makes; the limit for a file is tested apart.
const LONGEST: &str = "-max_len=65536";
/// Has the compiler count which code is reached, and tell what is compared with what.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 --cfg fuzzing";
/// Makes hostile files for ten minutes.
///
/// # Errors
/// When one of them makes the reader panic, hang or take too much; the engine then names the file that it left.
pub fn run() -> Outcome<()> {
    let package = project::root().join("tests/fuzz");
    let place = project::target().join("fuzz");
    let (found, kept) = (place.join("found"), package.join("corpus"));
    for folder in [&found, &kept] {
        fs::create_dir_all(folder).during(format!("cannot make {}", folder.display()))?;
    }
    let words = place.join("words.dict");
    fs::write(&words, dictionary()?).during("cannot write the words")?;
    let target = host()?;
    let cargo = |what| cargo(&package, &place, &target, what);
    process::run(&mut cargo("build"))?;
    let time = format!("-max_total_time={TIME}");
    let mut engine = cargo("run");
    engine.args(["--", "-print_final_stats=1", LONGEST, &time]).args(LIMITS);
    engine.arg(format!("-dict={}", words.display())).arg(&found).arg(&kept);
    process::run(engine.args(seeds()))?;
    // The fewest files that reach all that was reached.
    let mut merge = cargo("run");
    process::run(merge.args(["--", "-merge=1", LONGEST]).arg(&kept).arg(&found))
}

/// The kind of machine that this is. Once it is named, flags reach what runs in the program only, not what builds it.
fn host() -> Outcome<String> {
    let said = process::read(Command::new("rustc").arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Failure::new("rustc does not say what machine this is"))
}

fn cargo(package: &Path, place: &Path, target: &str, what: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(package).env("CARGO_TARGET_DIR", place).env("RUSTFLAGS", FLAGS);
    cargo.args([what, "--quiet", "--release", "--target", target]);
    cargo
}

/// Files to begin with.
fn seeds() -> [PathBuf; 2] {
    ["tests/saved", "src/formats/examples"].map(|folder| project::root().join(folder))
}

/// Every word that stands in the schema of the file: names of members, and what they may say.
fn dictionary() -> Outcome<String> {
    let schema = project::root().join("src/formats/schema/dossier.schema.json");
    let text = fs::read_to_string(&schema).during(schema.display())?;
    let mut words: Vec<&str> = text.split('"').skip(1).step_by(2).filter(|word| is_plain(word)).collect();
    words.sort_unstable();
    words.dedup();
    Ok(words.iter().map(|word| format!("\"\\\"{word}\\\"\"\n")).collect())
}

fn is_plain(word: &str) -> bool {
    !word.is_empty()
        && word.len() < 40
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
