//! The files of a release as parts of one page: styles join its style, modules its script, workers stand as text, and all
//! that is packed as letters. Leaves out how the page finds them: `public/one-file.js`.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};

use super::{script, tag, text};
use crate::dist::sizes;
use crate::failure::{Failure, Outcome, While};

/// What becomes of the files.
#[derive(Default)]
pub struct Parts {
    /// What goes on naming the parts to `boot.js`.
    pub tag: String,
    /// Styles of what only the program draws.
    pub style: String,
    /// Modules by their names, as functions that give what they hand out.
    pub modules: Vec<(String, String)>,
    /// Scripts of workers, each with its program inside.
    pub workers: String,
    /// All else.
    pub packed: String,
}

impl Parts {
    /// The files that an element names.
    ///
    /// # Errors
    /// When one is missing or is not as it is thought to be.
    pub fn of(dist: &Path, element: &str) -> Outcome<Parts> {
        let mut parts = Parts::default();
        let mut gone = Vec::new();
        for (word, file) in tag::files(element) {
            match word {
                "src" => gone.push((word, file)),
                "data-style" => {
                    gone.push((word, file));
                    parts.style.push_str(&text(dist, file)?);
                }
                "data-js" | "data-offline" => {
                    parts.modules.push((format!("./{file}"), script::classic(&text(dist, file)?)?));
                }
                _ if file.ends_with(".js") => {
                    gone.push((word, file));
                    let name = word.trim_start_matches("data-");
                    parts.workers.push_str(&block("worker", name, &worker(dist, file)?)?);
                }
                _ => parts.packed.push_str(&block(
                    "part",
                    &format!("./{file}"),
                    &packed(&bytes(dist, file)?)?,
                )?),
            }
        }
        parts.tag = tag::without(element, &gone);
        Ok(parts)
    }
}

/// An element of text that no browser runs.
fn block(kind: &str, name: &str, text: &str) -> Outcome<String> {
    // Either would change where the element ends.
    if text.contains("</script") || text.contains("<!--") {
        return Err(Failure::new(format!("{name} cannot stand inside a page")));
    }
    Ok(format!("<script type=\"text/plain\" data-{kind}=\"{name}\">{text}</script>\n"))
}

/// The script of a worker, which finds its program inside where it would fetch it.
fn worker(dist: &Path, file: &str) -> Outcome<String> {
    let script = text(dist, file)?;
    let names = sizes::files(dist)?;
    let named = names.iter().find(|name| name.ends_with(".wasm") && script.contains(name.as_str()));
    let named = named.ok_or_else(|| Failure::new(format!("{file} names no program")))?;
    let program = STANDARD.encode(bytes(dist, named)?);
    Ok(format!(
        "{{const fetch=async()=>new Response(Uint8Array.from(atob(\"{program}\"),(letter)=>letter.charCodeAt(0)),\
        {{headers:{{\"Content-Type\":\"application/wasm\"}}}});{script}}}"
    ))
}

/// Bytes as letters, packed in the one way that browsers unpack by themselves. Without the day: the same bytes each time.
fn packed(bytes: &[u8]) -> Outcome<String> {
    let mut packed = GzBuilder::new().write(Vec::new(), Compression::best());
    packed.write_all(bytes).during("cannot pack a part")?;
    Ok(STANDARD.encode(packed.finish().during("cannot pack a part")?))
}

fn bytes(dist: &Path, name: &str) -> Outcome<Vec<u8>> {
    fs::read(dist.join(name)).during(format!("cannot read {name}"))
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn what_is_packed_comes_out_as_it_was_and_packs_the_same_again() {
        let letters = packed(b"een twee een twee").unwrap();
        assert_eq!(letters, packed(b"een twee een twee").unwrap());
        let packed = STANDARD.decode(letters).unwrap();
        let mut out = String::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut out).unwrap();
        assert_eq!(out, "een twee een twee");
    }

    #[test]
    fn what_would_end_its_element_is_refused() {
        assert!(block("part", "./a", "x</script>").is_err());
        assert_eq!(
            block("part", "./a", "x").unwrap(),
            "<script type=\"text/plain\" data-part=\"./a\">x</script>\n"
        );
    }
}
