//! Finding a program in folders. Leaves out which version it is.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The program on PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    find_in(&env::var_os("PATH")?, program)
}

/// The program in a list of folders written as PATH is.
pub fn find_in(folders: &OsStr, program: &str) -> Option<PathBuf> {
    env::split_paths(folders).find_map(|folder| program_in(&folder, program))
}

/// The program in one folder.
pub fn program_in(folder: &Path, program: &str) -> Option<PathBuf> {
    let plain = folder.join(program);
    let windows = folder.join(format!("{program}{}", env::consts::EXE_SUFFIX));
    [windows, plain].into_iter().find(|file| file.is_file())
}
