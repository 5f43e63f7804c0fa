//! Where things stand on disk. Leaves out what is in them.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The top of the repository.
pub fn root() -> PathBuf {
    // Cargo says where this package is; the workspace is two folders up.
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.ancestors().nth(2).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Where the release build is put.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Where the hashes of the release's files are put: beside it, so that who checks a copy need not trust the copy.
pub fn sums() -> PathBuf {
    root().join("dist.sha256")
}

/// The page in one file, by the name under which it is sent on.
pub const ONE_FILE: &str = "routekaart.html";

/// Where the page in one file is put: beside the release, for no host needs it.
pub fn one_file() -> PathBuf {
    root().join(ONE_FILE)
}

/// Where cargo builds: where the environment says, else in the repository.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The project's folder in the user's cache: tools that a command installed.
///
/// # Errors
/// When the user has no home folder.
pub fn cache() -> Outcome<PathBuf> {
    let given = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let home = || env::var_os("HOME").or_else(|| env::var_os("USERPROFILE")).map(PathBuf::from);
    given
        .or_else(|| home().map(|home| home.join(".cache")))
        .map(|cache| cache.join("routekaart"))
        .ok_or_else(|| Failure::new("no home folder: set HOME or XDG_CACHE_HOME"))
}
