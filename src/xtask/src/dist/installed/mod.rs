//! What a phone or computer needs to keep the page among its apps: a manifest, and icons made from the drawing that
//! `index.html` shows in the tab. Leaves out keeping the files of the page: `worker` does that.

use std::fs;
use std::path::Path;

use content::Voice;
use serde_json::json;

use super::names::hash_of;
use crate::failure::{Outcome, While};
use crate::project;

mod drawing;
mod png;

use drawing::Drawing;

/// The manifest as `offline.js` names it, before it carries a hash.
const MANIFEST: &str = "app.webmanifest";
/// The icon that it names.
const APPLE: &str = "icon-192.png";
/// The script that names both.
const SCRIPT: &str = "offline.js";
/// The drawing itself.
const VECTOR: &str = "icon.svg";

/// The icons: name, pixels a side, which share of these the drawing takes, and what the icon is for. What is cut to
/// a circle keeps its drawing inside the inner four fifths.
const ICONS: [(&str, usize, f64, &str); 3] = [
    (APPLE, 192, 0.86, "any"),
    ("icon-512.png", 512, 0.86, "any"),
    ("icon-maskable-512.png", 512, 0.7, "maskable"),
];
/// The colour behind the drawing: `--paper` of `style/tokens.css`, in light.
const PAPER: &str = "#fbf8f3";

/// Puts the icons and the manifest into `dist`, and their names into the script that brings them.
///
/// # Errors
/// When `index.html` shows no drawing that is understood, or a file cannot be written.
pub fn write(dist: &Path) -> Outcome<()> {
    let page = fs::read_to_string(project::root().join("index.html")).during("cannot read index.html")?;
    let drawing = Drawing::in_page(&page)?;
    let vector = put(dist, VECTOR, drawing.svg().as_bytes())?;
    let mut icons = vec![json!({ "src": vector, "sizes": "any", "type": "image/svg+xml" })];
    let mut apple = String::new();
    for (name, side, share, purpose) in ICONS {
        let name = put(dist, name, &png::file(side, &drawing.pixels(side, share, PAPER)?)?)?;
        if purpose == "any" && apple.is_empty() {
            apple.clone_from(&name);
        }
        let sizes = format!("{side}x{side}");
        icons.push(json!({ "src": name, "sizes": sizes, "type": "image/png", "purpose": purpose }));
    }
    let name = content::texts::common::NAME.get(Voice::default());
    let manifest = json!({
        "id": "./", "name": name, "short_name": name, "lang": "nl", "start_url": "./", "scope": "./",
        "display": "standalone", "background_color": PAPER, "theme_color": PAPER, "icons": icons,
    });
    let manifest = put(dist, MANIFEST, manifest.to_string().as_bytes())?;
    let script = dist.join(SCRIPT);
    let text = fs::read_to_string(&script).during("public/offline.js did not reach dist")?;
    let text = text.replace(MANIFEST, &manifest).replace(APPLE, &apple);
    fs::write(script, text).during("cannot write offline.js")
}

/// Writes a file under a name that carries its hash, and gives that name back.
fn put(dist: &Path, name: &str, bytes: &[u8]) -> Outcome<String> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let name = format!("{stem}-{}.{ending}", hash_of(bytes));
    fs::write(dist.join(&name), bytes).during(format!("cannot write {name}"))?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_behind_the_drawing_is_that_of_the_page() {
        let tokens = fs::read_to_string(project::root().join("style/tokens.css")).unwrap();
        assert!(tokens.contains(&format!("--paper: {PAPER};")));
    }

    #[test]
    fn manifest_and_icons_come_with_the_names_that_the_script_asks_for() {
        let dist = project::target().join("installed-test");
        fs::create_dir_all(&dist).unwrap();
        let script = fs::read_to_string(project::root().join("public").join(SCRIPT)).unwrap();
        fs::write(dist.join(SCRIPT), script).unwrap();
        write(&dist).unwrap();
        let script = fs::read_to_string(dist.join(SCRIPT)).unwrap();
        let named = |start: &str, ending: &str| {
            let at = script.find(start).unwrap();
            let end = at + script[at..].find(ending).unwrap() + ending.len();
            script[at..end].to_owned()
        };
        let manifest = fs::read_to_string(dist.join(named("app-", ".webmanifest"))).unwrap();
        let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
        for icon in manifest["icons"].as_array().unwrap() {
            assert!(dist.join(icon["src"].as_str().unwrap()).is_file(), "{icon}");
        }
        assert!(dist.join(named("icon-192-", ".png")).is_file());
    }
}
