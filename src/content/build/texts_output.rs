//! Writes the texts as Rust: one static a key, so that the linker drops what is not used.

use super::literal::{slice, text};
use super::texts::TextEntry;
use super::{Context, identifier, placeholders};

/// `texts.rs`: a module an area, and the register of names behind the feature `names`.
pub fn write(context: &Context) -> String {
    let mut out = String::new();
    let mut open: Option<&str> = None;
    for entry in context.catalogue.texts.values() {
        if open != Some(&entry.area) {
            if open.is_some() {
                out.push_str("}\n");
            }
            out.push_str(&format!(
                "#[doc = \"Texts of `texts/{}.toml`.\"]\npub mod {} {{\n",
                entry.area,
                identifier::snake(&entry.area)
            ));
            open = Some(&entry.area);
        }
        out.push_str(&item(entry));
    }
    if open.is_some() {
        out.push_str("}\n");
    }
    out + &register(context)
}

fn item(entry: &TextEntry) -> String {
    let kind = match entry.placeholders.len() {
        0 => "Text".to_owned(),
        count => format!("Template::<{count}>"),
    };
    let name = identifier::screaming(&entry.key);
    let path = format!("crate::{kind}");
    let declared = path.replace("::<", "<");
    let constructor = format!("{path}::new({})", wording(entry));
    format!("#[doc = {}]\npub static {name}: {declared} = {constructor};\n", text(&entry.nl))
}

fn wording(entry: &TextEntry) -> String {
    let numbered = |form: &str| text(&placeholders::numbered(form, &entry.placeholders));
    let variants = slice(
        entry.variants.iter().map(|(form, wording)| format!("(crate::Form::{form}, {})", numbered(wording))),
    );
    format!("crate::Wording::new({}, {}, {variants})", numbered(&entry.nl), numbered(&entry.en))
}

fn register(context: &Context) -> String {
    let entries = slice(context.catalogue.texts.iter().map(|(id, entry)| {
        let names = slice(entry.placeholders.iter().map(|name| text(name)));
        format!(
            "crate::names::Named {{ id: {}, placeholders: {names}, wording: {}.wording() }}",
            text(id),
            entry.rust_path()
        )
    }));
    format!("#[cfg(feature = \"names\")]\npub(crate) static REGISTER: &[crate::names::Named] = {entries};\n")
}
