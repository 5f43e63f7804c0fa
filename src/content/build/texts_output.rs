//! Writes the texts: as Rust a static a key that holds only its place, and as one pack a language that holds the
//! words. The page fetches packs beside the program, so that no text weighs on its start.

use super::literal::{slice, text};
use super::texts::TextEntry;
use super::{Context, both_forms, identifier, placeholders};

/// Between a text and its summary in a pack, and between texts.
const FORM: &str = "\u{1f}";
const TEXT: &str = "\n";

/// `texts.rs`: a module an area, and the register of names behind the feature `names`.
pub fn write(context: &Context) -> String {
    let mut out = String::new();
    let mut open: Option<&str> = None;
    for (place, entry) in context.catalogue.texts.values().enumerate() {
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
        out.push_str(&item(place, entry));
    }
    if open.is_some() {
        out.push_str("}\n");
    }
    out + &register(context)
}

fn item(place: usize, entry: &TextEntry) -> String {
    let kind = match entry.placeholders.len() {
        0 => "Text".to_owned(),
        count => format!("Template::<{count}>"),
    };
    let name = identifier::screaming(&entry.key);
    let path = format!("crate::{kind}");
    let declared = path.replace("::<", "<");
    format!("#[doc = {}]\npub static {name}: {declared} = {path}::new({place});\n", text(&entry.nl))
}

/// The pack of Dutch.
pub fn pack_nl(context: &Context) -> String {
    pack(context, &[&[], &["U"], &["A2"]], false)
}

/// The pack of Flemish: Dutch where it does not differ.
pub fn pack_nl_be(context: &Context) -> String {
    pack(context, &[&["Be"], &["BeU", "Be", "U"], &["A2"]], false)
}

/// The pack of English.
pub fn pack_en(context: &Context) -> String {
    pack(context, &[&[], &[], &["A2En"]], true)
}

/// A line a text: the words in both forms, the plain summary when there is one.
fn pack(context: &Context, forms: &[&[&str]; 3], english: bool) -> String {
    let line = |entry: &TextEntry| {
        let base = if english { &entry.en } else { &entry.nl };
        let find = |wanted: &[&str]| {
            wanted.iter().find_map(|wanted| {
                let found = entry.variants.iter().find(|(form, _)| *form == *wanted);
                found.map(|(_, wording)| placeholders::numbered(wording, &entry.placeholders))
            })
        };
        let [je, u, plain] = forms.map(find);
        let je = je.unwrap_or_else(|| placeholders::numbered(base, &entry.placeholders));
        let both = both_forms::written(&je, u.as_ref().unwrap_or(&je));
        [both, plain.unwrap_or_default()].join(FORM).replace(TEXT, " ").trim_end_matches(FORM).to_owned()
    };
    context.catalogue.texts.values().map(line).collect::<Vec<_>>().join(TEXT)
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
            "crate::names::Named {{ id: {}, placeholders: {names}, wording: {} }}",
            text(id),
            wording(entry)
        )
    }));
    format!("#[cfg(feature = \"names\")]\npub(crate) static REGISTER: &[crate::names::Named] = {entries};\n")
}
