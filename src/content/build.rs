//! Turns the content files of this package into Rust, or stops the build with every fault found.
//! The rules themselves live in `build/`, where the native tests can call them too.

#[path = "build/mod.rs"]
mod compiler;

use std::{env, fs, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    for watched in ["build.rs", "build", "src/lib.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let files = compiler::files::read(&root).map_err(|e| format!("content files: {e}"))?;
    for folder in compiler::files::folders(&root).map_err(|e| e.to_string())? {
        println!("cargo::rerun-if-changed={folder}");
    }
    let outputs = compiler::compile(&files).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(|f| format!("src/content/{f}")).collect();
        format!("{}\n{} fault(s) in the content files", lines.join("\n"), lines.len())
    })?;
    for (name, text) in outputs {
        fs::write(out.join(&name), text).map_err(|e| format!("{name}: {e}"))?;
    }
    Ok(())
}
