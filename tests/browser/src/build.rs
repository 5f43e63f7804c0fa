//! The built page as files: what is in it, and another build of it, as a host has it after an update. Leaves out serving
//! it.

use std::fs;
use std::path::{Path, PathBuf};

use host::policy::digest;

/// What is in the folder and no part of the page.
const NO_PARTS: [&str; 4] = ["robots.txt", "_headers", "sw.js", "sw-off.js"];

/// The files that make up the page, sorted: the page itself is asked for as the folder.
pub fn parts(folder: &Path) -> Vec<String> {
    let mut parts = names(folder);
    parts.retain(|name| !name.ends_with(".br") && !NO_PARTS.contains(&name.as_str()));
    for name in &mut parts {
        if name == "index.html" {
            name.clear();
        }
    }
    parts.sort();
    parts
}

/// The one file whose name starts and ends so, with nothing but the digest of its content between.
///
/// # Panics
/// When there is none.
pub fn named(folder: &Path, start: &str, end: &str) -> String {
    let is_it = |name: &String| {
        let digest = name.strip_prefix(start).and_then(|rest| rest.strip_suffix(end));
        digest.is_some_and(|digest| digest.bytes().all(|letter| letter.is_ascii_hexdigit()))
    };
    names(folder).into_iter().find(is_it).unwrap_or_else(|| panic!("no {start}*{end} in the build"))
}

/// Another build beside `folder`, under a name of its own: its page says so in `data-build`, and the file of its script
/// has another name. The files of the first build that changed are gone.
///
/// # Panics
/// When it cannot be written, or the build is not as it is thought to be.
pub fn another(folder: &Path, name: &str) -> PathBuf {
    let other = std::env::temp_dir().join(format!("routekaart-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&other);
    fs::create_dir_all(&other).expect("a folder for another build");
    for name in names(folder) {
        // Packed copies would tell of the first build.
        if !name.ends_with(".br") {
            fs::copy(folder.join(&name), other.join(&name)).expect("a copy of a file");
        }
    }
    let read = |name: &str| fs::read_to_string(other.join(name)).expect("a file of the build");
    let (page, worker) = (read("index.html"), read("sw.js"));
    let boot = named(folder, "boot-", ".js");
    let script = format!("{}\n// Another build.\n", read(&boot));
    let renamed = "boot-00000000000000aa.js";
    let newer = page.replace(&boot, renamed).replacen("<html ", "<html data-build=\"2\" ", 1);
    let worker = worker
        .replace(&digest(page.as_bytes()), &digest(newer.as_bytes()))
        .replace(&digest(read(&boot).as_bytes()), &digest(script.as_bytes()))
        .replace(&boot, renamed)
        .replacen("const BUILD = \"", "const BUILD = \"2", 1);
    assert!(worker.contains(&digest(newer.as_bytes())) && newer.contains("data-build"), "another build");
    fs::remove_file(other.join(&boot)).expect("the script goes");
    for (name, text) in [("index.html", &newer), (renamed, &script), ("sw.js", &worker)] {
        fs::write(other.join(name), text).expect("a file of another build");
    }
    other
}

fn names(folder: &Path) -> Vec<String> {
    let files = folder.read_dir().expect("the files of the build").flatten();
    files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}
