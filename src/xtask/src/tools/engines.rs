//! The three browsers and their drivers. An engine that cannot be had is noted with the reason; `ROUTEKAART_ENGINES`
//! makes the named ones compulsory. Leaves out starting them: the browser tests do that.

use std::env;
use std::path::PathBuf;

use super::{Tools, cargo_tool, debian, path, versions};
use crate::failure::{Failure, Outcome};

/// One browser engine.
struct Engine {
    /// Its name in `ROUTEKAART_ENGINES`.
    name: &'static str,
    /// The variable that tells the tests where its driver is.
    variable: &'static str,
    /// Debian's packages for it.
    packages: &'static [&'static str],
    /// Programs that must be there.
    programs: &'static [&'static str],
    /// What to do by hand elsewhere.
    advice: &'static str,
}

/// All engines. The last of `programs` is the driver, but for Firefox, whose driver cargo installs.
const ENGINES: [Engine; 3] = [
    Engine {
        name: "chromium",
        variable: "ROUTEKAART_CHROMEDRIVER",
        packages: &["chromium", "chromium-driver"],
        programs: &["chromium", "chromedriver"],
        advice: "install Chromium and the chromedriver of the same version, both on PATH",
    },
    Engine {
        name: "firefox",
        variable: "ROUTEKAART_GECKODRIVER",
        packages: &["firefox-esr"],
        programs: &["firefox"],
        advice: "install Firefox and put it on PATH",
    },
    Engine {
        name: "webkit",
        variable: "ROUTEKAART_WEBKITDRIVER",
        packages: &["webkit2gtk-driver", "xvfb", "xauth"],
        programs: &["Xvfb", "WebKitWebDriver"],
        advice: "install WebKitGTK's WebKitWebDriver (Linux only) and Xvfb",
    },
];

/// Looks for every engine, installs what may be installed, and notes the rest.
pub fn find(tools: &mut Tools) {
    for engine in &ENGINES {
        match driver(tools, engine) {
            Ok(driver) => {
                tools.told.insert(engine.variable, driver);
            }
            Err(failure) => tools.missing_engines.push((engine.name, failure.to_string())),
        }
    }
}

/// Fails when an engine that `ROUTEKAART_ENGINES` names (with commas) is missing.
///
/// # Errors
/// When one is, with the reason.
pub fn check_compulsory(missing: &[(&'static str, String)]) -> Outcome<()> {
    let named = env::var("ROUTEKAART_ENGINES").unwrap_or_default();
    for name in named.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if !ENGINES.iter().any(|engine| engine.name == name) {
            return Err(Failure::new(format!("ROUTEKAART_ENGINES names an unknown engine: {name}")));
        }
        if let Some((_, reason)) = missing.iter().find(|(engine, _)| *engine == name) {
            return Err(Failure::new(format!("{name} must be tested but is missing: {reason}")));
        }
    }
    Ok(())
}

/// Where the driver of an engine is.
fn driver(tools: &mut Tools, engine: &Engine) -> Outcome<PathBuf> {
    if !is_there(engine) && debian::may_install() {
        debian::install(engine.packages)?;
    }
    if !is_there(engine) {
        return Err(Failure::new(engine.advice));
    }
    let program = if engine.name == "firefox" {
        cargo_tool::ensure(tools, "geckodriver", "geckodriver", versions::GECKODRIVER)?;
        "geckodriver"
    } else {
        engine.programs.last().copied().unwrap_or_default()
    };
    let command = tools.command(program);
    Ok(command.get_program().into())
}

/// Whether all programs of an engine are on PATH.
fn is_there(engine: &Engine) -> bool {
    engine.programs.iter().all(|program| path::find(program).is_some())
}

#[cfg(test)]
mod tests {
    use super::ENGINES;

    #[test]
    fn each_engine_tells_the_tests_through_its_own_variable() {
        let mut variables = ENGINES.map(|engine| engine.variable);
        variables.sort_unstable();
        assert!(variables.windows(2).all(|pair| pair.first() != pair.last()));
    }
}
