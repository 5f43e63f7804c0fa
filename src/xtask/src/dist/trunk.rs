//! Has Trunk build the wasm, its glue and the raw page. Leaves out everything after that.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use super::sources;
use crate::failure::{Outcome, While};
use crate::tools::Tools;
use crate::{process, project};

/// Has Leptos forget the types of views where components meet. Measured on the first whole app: 14 % less brotli,
/// since far fewer functions are built anew for each type.
const ERASED: &str = "--cfg erase_components";
/// Has the compiler put no function into another for speed: 0.8 % less brotli.
const OUT_OF_LINE: &str = "-Cllvm-args=-inline-threshold=0";

/// What the app is told when it is to be parted in two files.
pub const FEATURE: &str = "app/split";

/// Builds the release into an empty `dist`. Names are not hashed yet: that comes when the bytes are final.
///
/// # Errors
/// When Trunk or cargo fails.
pub fn build(tools: &Tools, dist: &Path) -> Outcome<()> {
    if dist.exists() {
        fs::remove_dir_all(dist).during(format!("cannot empty {}", dist.display()))?;
    }
    let mut trunk = tools.wasm_command("trunk");
    trunk.current_dir(project::root());
    trunk.args(["build", "--release", "--skip-version-check", "--filehash", "false"]);
    trunk.args(["--features", FEATURE, "--dist"]).arg(dist);
    let (name, flags) = wasm_flags(tools);
    trunk.env(name, flags);
    if let Some(hash) = sources::hash()? {
        trunk.env(sources::VARIABLE, hash);
    }
    // Trunk refuses any other value than true or false, while some machines set 1.
    process::run(trunk.env_remove("NO_COLOR"))
}

/// The variable that tells cargo how to build for wasm, and what it says.
pub fn wasm_flags(tools: &Tools) -> (&'static str, String) {
    let own = tools.wasm_flags().join(" ");
    let flags = format!("{ERASED} {OUT_OF_LINE} {own} {}", hidden_paths());
    ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
}

/// Compiler flags that keep the folders of this machine out of the wasm: the same source then gives the same bytes
/// in any folder, and no user name travels along. A folder with a blank in its name stays as it is.
fn hidden_paths() -> String {
    let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| home.map(|home| home.join(".cargo")));
    let folders = [cargo.map(|cargo| (cargo, "cargo")), Some((project::root(), "routekaart"))];
    folders
        .into_iter()
        .flatten()
        .filter_map(|(folder, name)| flag(&folder, name))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The flag for one folder.
fn flag(folder: &Path, name: &str) -> Option<String> {
    let folder = folder.to_str().filter(|folder| !folder.contains(char::is_whitespace))?;
    Some(format!("--remap-path-prefix={folder}=/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_hidden_unless_its_name_would_split_the_flag() {
        let flag_of = |folder: &str| flag(Path::new(folder), "cargo");
        assert_eq!(flag_of("/home/x/.cargo").as_deref(), Some("--remap-path-prefix=/home/x/.cargo=/cargo"));
        assert_eq!(flag_of("/home/x y/.cargo"), None);
    }
}
