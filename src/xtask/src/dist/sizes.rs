//! How large each file of the build is, raw and as a host would send it. Leaves out what is allowed.

use std::fs;
use std::path::Path;

use crate::failure::{Outcome, While};

/// One file of the build.
pub struct Size {
    /// Its name in `dist`.
    pub name: String,
    /// Bytes on disk.
    pub raw: usize,
    /// Bytes after brotli at its best.
    pub brotli: usize,
}

/// The names of all files in `dist`, sorted.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(dist: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in dist.read_dir().during("cannot read dist")?.flatten() {
        if entry.path().is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Writes a brotli copy beside each file, for hosts that send those, and gives the sizes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn compress(dist: &Path, names: &[String]) -> Outcome<Vec<Size>> {
    let mut sizes = Vec::new();
    for name in names {
        let raw = fs::read(dist.join(name)).during(format!("cannot read {name}"))?;
        let packed = brotli(&raw)?;
        fs::write(dist.join(format!("{name}.br")), &packed).during(format!("cannot write {name}.br"))?;
        sizes.push(Size { name: name.clone(), raw: raw.len(), brotli: packed.len() });
    }
    Ok(sizes)
}

/// The sizes as a table for the terminal.
pub fn table(sizes: &[Size]) -> String {
    let mut text = format!("{:>10} {:>10}  file\n", "raw", "brotli");
    for size in sizes {
        text.push_str(&format!("{:>10} {:>10}  {}\n", size.raw, size.brotli, size.name));
    }
    let (raw, packed) = sizes.iter().fold((0, 0), |sum, size| (sum.0 + size.raw, sum.1 + size.brotli));
    text.push_str(&format!("{raw:>10} {packed:>10}  in all\n"));
    text
}

/// Logarithms of the blocks that brotli cuts a file in: its own choice, and one block for all, which wins 1 % on the
/// program.
const BLOCKS: [i32; 2] = [0, 24];

/// Brotli at quality 11 with a window of 4 MiB: the smallest of what the sizes of a block give.
fn brotli(raw: &[u8]) -> Outcome<Vec<u8>> {
    let mut smallest: Option<Vec<u8>> = None;
    for lgblock in BLOCKS {
        let options =
            brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, lgblock, ..Default::default() };
        let mut packed = Vec::new();
        brotli::BrotliCompress(&mut &raw[..], &mut packed, &options).during("cannot compress")?;
        if smallest.as_ref().is_none_or(|smallest| packed.len() < smallest.len()) {
            smallest = Some(packed);
        }
    }
    Ok(smallest.unwrap_or_default())
}
