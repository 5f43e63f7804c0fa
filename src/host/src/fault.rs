//! Ways in which the host goes wrong on purpose, so that tests need no hook in the shipped page.
//! Leaves out faults of the browser itself (storage, memory, crashes).

use std::path::PathBuf;
use std::time::Duration;

/// The name under which the text of [`Fault::ScriptBefore`] is served.
pub const SCRIPT_NAME: &str = "fault.js";

/// One way of going wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Every path that ends in this text is answered with 404: `.wasm`.
    Block(String),
    /// Every path that ends in this text is answered only after this time.
    Hold(String, Duration),
    /// Every path that ends in this text is answered only once this fault is mended: what a test sees before that, it
    /// sees without the file, however slow the machine.
    Withhold(String),
    /// This script runs in the page right before `boot.js`. It is a file of the same host, so the policy allows it.
    ScriptBefore(String),
    /// Another build has been put in the place of the one that is served: this folder.
    Instead(PathBuf),
    /// A path that ends in the first text is answered with the file of the second name.
    Swap(String, String),
    /// There is no network: nothing that a browser takes for an answer comes back. The log has the request all the same.
    Away,
}

/// Whether a path (without its query) is blocked.
#[must_use]
pub fn is_blocked(faults: &[Fault], path: &str) -> bool {
    faults.iter().any(|fault| matches!(fault, Fault::Block(suffix) if path.ends_with(suffix.as_str())))
}

/// Whether a path (without its query) waits for a fault to be mended.
#[must_use]
pub fn is_withheld(faults: &[Fault], path: &str) -> bool {
    faults.iter().any(|fault| matches!(fault, Fault::Withhold(suffix) if path.ends_with(suffix.as_str())))
}

/// How long the answer for a path (without its query) is held back.
#[must_use]
pub fn hold(faults: &[Fault], path: &str) -> Duration {
    faults
        .iter()
        .map(|fault| match fault {
            Fault::Hold(suffix, time) if path.ends_with(suffix.as_str()) => *time,
            _ => Duration::ZERO,
        })
        .sum()
}

/// The script to run before `boot.js`, when there is one. Several are joined in order.
#[must_use]
pub fn script(faults: &[Fault]) -> Option<String> {
    let scripts: Vec<&str> = faults
        .iter()
        .filter_map(|fault| match fault {
            Fault::ScriptBefore(script) => Some(script.as_str()),
            _ => None,
        })
        .collect();
    (!scripts.is_empty()).then(|| scripts.join("\n"))
}

/// The folder of the build that took the place of the one that is served.
#[must_use]
pub fn instead(faults: &[Fault]) -> Option<PathBuf> {
    faults.iter().rev().find_map(|fault| match fault {
        Fault::Instead(folder) => Some(folder.clone()),
        _ => None,
    })
}

/// The path that is answered in the place of a path (without its query).
#[must_use]
pub fn swapped(faults: &[Fault], path: &str) -> Option<String> {
    faults.iter().find_map(|fault| match fault {
        Fault::Swap(suffix, name) if path.ends_with(suffix.as_str()) => Some(format!("/{name}")),
        _ => None,
    })
}

/// The page with the fault script named right before the script tag of `boot.js`.
/// A page without such a tag comes back unchanged.
#[must_use]
pub fn with_script(page: &str) -> String {
    let Some(boot) = page.find("boot") else { return page.to_owned() };
    // The first "boot" may stand in a text; only one inside a script tag counts.
    let mut at = boot;
    loop {
        let before = page.get(..at).unwrap_or_default();
        if let Some(tag) = before.rfind('<')
            && let (Some(start), Some(rest)) = (page.get(..tag), page.get(tag..))
            && rest.starts_with("<script")
        {
            return format!("{start}<script src=\"{SCRIPT_NAME}\"></script>{rest}");
        }
        let Some(next) = page.get(at + 4..).and_then(|rest| rest.find("boot")) else {
            return page.to_owned();
        };
        at += 4 + next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suffix_blocks_only_what_ends_in_it() {
        let faults = [Fault::Block(".wasm".into())];
        assert!(is_blocked(&faults, "/routekaart-1.wasm"));
        assert!(!is_blocked(&faults, "/routekaart.wasm.js"));
    }

    #[test]
    fn the_script_comes_right_before_boot() {
        let page = "<p>reboot</p><script src=\"./boot-1.js\" defer></script>";
        assert_eq!(
            with_script(page),
            "<p>reboot</p><script src=\"fault.js\"></script><script src=\"./boot-1.js\" defer></script>"
        );
    }

    #[test]
    fn a_page_without_boot_is_left_alone() {
        assert_eq!(with_script("<p>boot</p>"), "<p>boot</p>");
    }

    #[test]
    fn holds_add_up() {
        let one = Fault::Hold(".js".into(), Duration::from_millis(20));
        assert_eq!(hold(&[one.clone(), one], "/a.js"), Duration::from_millis(40));
    }
}
