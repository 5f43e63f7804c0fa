//! All style files as one text, in the order of their cascade layers. Leaves out what the styles say.

use std::fs;
use std::path::Path;

use super::squeeze;
use crate::failure::{Failure, Outcome, While};

/// The cascade layers, weakest first. A file is named after its layer, alone or with more after a hyphen:
/// `components-chart.css`.
const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layout", "components", "utilities", "print"];

/// The text of all files in `style/`, without comments.
///
/// # Errors
/// When a file names no layer, or `index.html` does not link to it (then `serve --watch` would miss it).
pub fn gather(root: &Path) -> Outcome<String> {
    let folder = root.join("style");
    let entries = folder.read_dir().during("cannot read style/")?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let names = in_order(names.filter(|name| name.ends_with(".css")).collect())?;
    let template = fs::read_to_string(root.join("index.html")).during("cannot read index.html")?;
    let mut css = format!("@layer {};", LAYERS.join(","));
    for name in &names {
        if !template.contains(&format!("href=\"style/{name}\"")) {
            return Err(Failure::new(format!("index.html has no link to style/{name}")));
        }
        let text = fs::read_to_string(folder.join(name)).during(format!("cannot read style/{name}"))?;
        css.push_str(&squeeze::css(&text));
    }
    Ok(css)
}

/// Takes the separate style files out of `dist`: they are inside the page.
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

/// The place of a file's layer in [`LAYERS`].
fn layer(name: &str) -> Option<usize> {
    let first = name.strip_suffix(".css")?.split('-').next()?;
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
