//! What comes from npm: the optimisers for wasm and scripts, and the accessibility checks. All are tools; nothing of npm
//! is in the page. Leaves out node programs of our own: there are none.

use std::path::PathBuf;

use super::{Tools, by_hand, debian, make_folder, path, say, versions};
use crate::failure::{Failure, Outcome};
use crate::{process, project};

/// Makes sure that npm can be run.
///
/// # Errors
/// When it is missing and cannot be installed.
pub fn ensure_node() -> Outcome<()> {
    if path::find("npm").is_some() && path::find("node").is_some() {
        return Ok(());
    }
    debian::install(&["nodejs", "npm"])
        .map_err(|_| by_hand("npm", "Install Node.js 18 or later from nodejs.org and put it on PATH."))
}

/// Finds or installs wasm-opt. Without npm there is none, and the build is not optimised.
///
/// # Errors
/// When npm is there but cannot install it.
pub fn find_wasm_opt(tools: &mut Tools) -> Outcome<()> {
    let major = versions::BINARYEN.split('.').next().unwrap_or_default();
    if let Some(found) = path::find("wasm-opt")
        && process::read(std::process::Command::new(found).arg("--version"))
            .is_ok_and(|said| said.split_whitespace().any(|word| word == major))
    {
        return Ok(());
    }
    if path::find("npm").is_none() {
        say("npm is not here, so the build is not optimised (it works, but is larger)");
        return Ok(());
    }
    let place = package("binaryen", versions::BINARYEN)?;
    tools.folders.push(place.join("node_modules").join(".bin"));
    Ok(())
}

/// Finds or installs what makes scripts smaller. Without npm there is none, and scripts only lose their comments.
///
/// # Errors
/// When npm is there but cannot install it.
pub fn find_terser(tools: &mut Tools) -> Outcome<()> {
    if path::find("npm").is_some() {
        let place = package("terser", versions::TERSER)?;
        tools.folders.push(place.join("node_modules").join(".bin"));
    }
    Ok(())
}

/// Finds or installs the accessibility checks and tells the browser tests where they are.
///
/// # Errors
/// When npm cannot be had or cannot install them.
pub fn ensure_axe(tools: &mut Tools) -> Outcome<()> {
    ensure_node()?;
    let place = package("axe-core", versions::AXE)?;
    tools.told.insert("ROUTEKAART_AXE", place.join("node_modules/axe-core/axe.min.js"));
    Ok(())
}

/// The cache folder in which an npm package is installed, installing it when it is not there yet.
fn package(name: &str, version: &str) -> Outcome<PathBuf> {
    let place = project::cache()?.join("tools").join(format!("{name}-{version}"));
    if place.join("node_modules").join(name).join("package.json").is_file() {
        return Ok(place);
    }
    say(&format!("installing {name} {version} from npm into {}", place.display()));
    make_folder(&place)?;
    let npm = path::find("npm").ok_or_else(|| Failure::new("npm is not on PATH"))?;
    let mut command = std::process::Command::new(npm);
    command.current_dir(&place).args(["install", "--prefix", "."]);
    // No scripts of others run here, and nothing is looked up that the install does not need.
    command
        .args(["--ignore-scripts", "--no-audit", "--no-fund", "--no-save"])
        .arg(format!("{name}@{version}"));
    process::run(&mut command)?;
    Ok(place)
}
