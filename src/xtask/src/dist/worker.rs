//! Tells the worker that keeps the page which files make up this build, and by which digest each is known. Leaves out
//! what it does with them: `public/sw.js`.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::names::hash_of;
use super::{sizes, squeeze};
use crate::failure::{Failure, Outcome, While};

/// The worker, whose name stays, so that browsers know it again.
const FILE: &str = "sw.js";
/// What is in the folder and no part of the page: the worker, what a host puts in its place to end it, and what robots and
/// hosts read.
const NO_PARTS: [&str; 4] = [FILE, "sw-off.js", "robots.txt", "_headers"];
/// The places to fill.
const BUILD: &str = "const BUILD = \"build\";";
const FILES: &str = "const FILES = {};";

/// Whether a name is that of a script for the background, which nobody waits for.
pub fn is_behind(name: &str) -> bool {
    name.starts_with("sw") && name.ends_with(".js") || name.starts_with("offline-")
}

/// Writes the list into the worker. Everything else must be in `dist` by now, under its last name.
///
/// # Errors
/// When a file cannot be read, or the worker has no place for the list.
pub fn write(dist: &Path) -> Outcome<()> {
    let mut parts = Map::new();
    for name in sizes::files(dist)?.iter().filter(|name| !NO_PARTS.contains(&name.as_str())) {
        let bytes = fs::read(dist.join(name)).during(format!("cannot read {name}"))?;
        // The page is asked for by the folder's own address.
        let address = if name == "index.html" { "./".to_owned() } else { format!("./{name}") };
        parts.insert(address, Value::from(host::policy::digest(&bytes)));
    }
    let script = fs::read_to_string(dist.join(FILE)).during("public/sw.js did not reach dist")?;
    fs::write(dist.join(FILE), filled(&squeeze::script(&script), &Value::Object(parts).to_string())?)
        .during("cannot write sw.js")
}

/// The worker with its list. The build is called after the list, so that builds of the same files have one name.
fn filled(script: &str, parts: &str) -> Outcome<String> {
    for place in [BUILD, FILES] {
        if !script.contains(place) {
            return Err(Failure::new(format!("sw.js has no place for {place}")));
        }
    }
    let build = format!("const BUILD = \"{}\";", hash_of(parts.as_bytes()));
    Ok(script.replace(BUILD, &build).replace(FILES, &format!("const FILES = {parts};")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[test]
    fn the_worker_has_a_place_for_the_list_and_is_called_after_it() {
        let script = fs::read_to_string(project::root().join("public").join(FILE)).unwrap();
        let script = squeeze::script(&script);
        let one = filled(&script, "{\"./\":\"sha256-a\"}").unwrap();
        assert!(one.contains("const FILES = {\"./\":\"sha256-a\"};") && !one.contains("\"build\""), "{one}");
        assert_ne!(one, filled(&script, "{\"./\":\"sha256-b\"}").unwrap());
        assert!(filled("let x;", "{}").is_err());
    }

    #[test]
    fn what_nobody_waits_for_is_told_from_the_program() {
        assert!(is_behind("sw.js") && is_behind("sw-off.js") && is_behind("offline-0123456789abcdef.js"));
        assert!(!is_behind("routekaart-0123456789abcdef.js") && !is_behind("boot-0123456789abcdef.js"));
    }
}
