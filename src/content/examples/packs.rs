//! Writes the packs of texts and that of occupations into the folder where Trunk gathers a build. Run by Trunk, as its hook.

use std::{env, error::Error, fs, path::PathBuf};

use content::{occupations, packs};
use domain::values::Language;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("TRUNK_STAGING_DIR")?);
    for language in Language::ALL {
        fs::write(folder.join(format!("texts-{}.txt", language.tag())), packs::text(language))?;
    }
    fs::write(folder.join("occupations.txt"), occupations::TEXT)?;
    Ok(())
}
