//! The style files as two texts, each in the order of its cascade layers: what the static pages need travels inside the
//! page, what only the program draws in a file of its own. Leaves out what the styles say.

use std::fs;
use std::path::Path;

use super::squeeze;
use crate::failure::{Failure, Outcome, While};

/// The cascade layers, weakest first. A file is named after its layer, alone or with more after a hyphen:
/// `components-chart.css`.
const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layout", "components", "utilities", "print"];

/// What a file of styles that only the program draws is named after; the layer is named inside it.
const PROGRAM: &str = "app";
/// The file that holds these.
pub const PROGRAM_FILE: &str = "app.css";

/// All styles.
pub struct Styles {
    /// Inside the page.
    pub page: String,
    /// In a file of its own.
    pub program: String,
}

/// The text of all files in `style/`, without comments.
///
/// # Errors
/// When a file names no layer, or `index.html` does not link to it (then `serve --watch` would miss it).
pub fn gather(root: &Path) -> Outcome<Styles> {
    let folder = root.join("style");
    let entries = folder.read_dir().during("cannot read style/")?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let names = in_order(names.filter(|name| name.ends_with(".css")).collect())?;
    let template = fs::read_to_string(root.join("index.html")).during("cannot read index.html")?;
    let mut styles = Styles { page: format!("@layer {};", LAYERS.join(",")), program: String::new() };
    for name in &names {
        if !template.contains(&format!("href=\"style/{name}\"")) {
            return Err(Failure::new(format!("index.html has no link to style/{name}")));
        }
        let text = fs::read_to_string(folder.join(name)).during(format!("cannot read style/{name}"))?;
        let css = if is_for_program(name) { &mut styles.program } else { &mut styles.page };
        css.push_str(&squeeze::css(&text));
    }
    Ok(styles)
}

/// Takes the separate style files out of `dist`: they are inside the page, or in the one file of the program.
///
/// # Errors
/// When a file cannot be removed.
pub fn remove(dist: &Path) -> Outcome<()> {
    for entry in dist.read_dir().during("cannot read dist")?.flatten() {
        if entry.path().extension().is_some_and(|ending| ending == "css") {
            fs::remove_file(entry.path()).during(format!("cannot remove {}", entry.path().display()))?;
        }
    }
    Ok(())
}

/// File names by layer, and by name inside a layer.
fn in_order(names: Vec<String>) -> Outcome<Vec<String>> {
    let mut placed = Vec::new();
    for name in names {
        let place =
            layer(&name).ok_or_else(|| Failure::new(format!("style/{name} is named after no layer")))?;
        placed.push((place, name));
    }
    placed.sort();
    Ok(placed.into_iter().map(|(_, name)| name).collect())
}

/// Whether a file holds styles of what only the program draws.
fn is_for_program(name: &str) -> bool {
    first_word(name) == Some(PROGRAM)
}

/// The first word of a file's name.
fn first_word(name: &str) -> Option<&str> {
    name.strip_suffix(".css")?.split('-').next()
}

/// The place of a file's layer in [`LAYERS`]; the files of the program come last.
fn layer(name: &str) -> Option<usize> {
    let first = first_word(name)?;
    if first == PROGRAM {
        return Some(LAYERS.len());
    }
    LAYERS.iter().position(|layer| *layer == first)
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn files_stand_in_the_order_of_their_layers() {
        let names = ["print.css", "components-route.css", "reset.css", "components-chart.css", "tokens.css"];
        let ordered = in_order(names.map(str::to_owned).to_vec()).ok();
        let expected =
            ["reset.css", "tokens.css", "components-chart.css", "components-route.css", "print.css"];
        assert_eq!(ordered, Some(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn a_file_of_no_layer_is_refused() {
        assert!(in_order(vec!["misc.css".to_owned()]).is_err());
    }
}
