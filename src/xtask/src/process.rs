//! Running other programs. Leaves out which ones, and finding them.

use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome, While};

/// Runs a command with its output shown.
///
/// # Errors
/// When it cannot start or ends with another code than 0.
pub fn run(command: &mut Command) -> Outcome<()> {
    let line = line(command);
    let status = command.stdin(Stdio::null()).status().during(&line)?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{line}: {status}"))) }
}

/// Runs a command and gives back what it wrote, without showing it.
///
/// # Errors
/// When it cannot start or ends with another code than 0; the reason then holds what it said.
pub fn read(command: &mut Command) -> Outcome<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().during(&line)?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!("{line}: {}\n{said}", output.status)))
    }
}

/// The command as one would type it.
pub fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
