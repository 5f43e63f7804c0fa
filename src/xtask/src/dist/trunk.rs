//! Has Trunk build the wasm, its glue and the raw page. Leaves out everything after that.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, While};
use crate::tools::Tools;
use crate::{process, project};

/// Builds the release into an empty `dist`. Names are not hashed yet: that comes when the bytes are final.
///
/// # Errors
/// When Trunk or cargo fails.
pub fn build(tools: &Tools, dist: &Path) -> Outcome<()> {
    if dist.exists() {
        fs::remove_dir_all(dist).during(format!("cannot empty {}", dist.display()))?;
    }
    let mut trunk = tools.command("trunk");
    trunk.current_dir(project::root());
    trunk.args(["build", "--release", "--skip-version-check", "--filehash", "false", "--dist"]).arg(dist);
    // Trunk refuses any other value than true or false, while some machines set 1.
    process::run(trunk.env_remove("NO_COLOR"))
}
