//! Reads, checks and writes the checklists: `checklists.toml`, one `[[list]]` each with its items.
//! An item has words of its own, or takes those of a help line or a deadline, so that nothing is said twice.

use super::fields::Fields;
use super::literal::{optional_text, slice, text};
use super::node::Value;
use super::{Context, catalogue, help_lines, identifier, node, phases, provenance};
use std::cell::RefCell;
use std::collections::BTreeSet;

const FILE: &str = "checklists.toml";

/// Where an item can take its words and origin from.
struct Elsewhere {
    /// The field that names it.
    key: &'static str,
    /// The file it stands in.
    file: &'static str,
    /// Its tables there.
    tables: &'static str,
    /// The area of its texts, and the endings of name and action.
    texts: [&'static str; 3],
}

const ELSEWHERE: [Elsewhere; 2] = [
    Elsewhere { key: "help-line", file: "help-lines.toml", tables: "line", texts: ["help", "name", "when"] },
    Elsewhere {
        key: "deadline",
        file: "deadlines.toml",
        tables: "deadline",
        texts: ["deadlines", "name", "do"],
    },
];

/// The ids that were met: of tasks, lists and items together, for what is ticked is kept by id.
type Seen = RefCell<BTreeSet<String>>;

/// `checklists.rs`: all lists in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("list");
    top.finish();
    let seen = Seen::new(phases::task_ids(context.files, context.faults));
    let lists = slice(
        node::tables(&table, "list")
            .filter_map(|node| Fields::of(FILE, node, context.faults))
            .map(|fields| list(context, &fields, &seen)),
    );
    format!("static CHECKLISTS: &[ChecklistEntry] = {lists};\n")
}

fn list(context: &Context, fields: &Fields, seen: &Seen) -> String {
    let id = identifier::required_id(fields);
    unique(fields, seen, id);
    let check = help_lines::site(fields, "check");
    let is_ticked = fields.truth("ticked").unwrap_or_default();
    provenance::read(context, fields);
    let own = |part: &str| context.text(fields, &format!("checklists.{id}-{part}"));
    let (name, about) = (own("name"), own("about"));
    let items = fields.required("item").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    let items = slice(items.iter().map(|item_fields| item(context, item_fields, fields, seen)));
    fields.finish();
    format!(
        "ChecklistEntry {{ id: {}, is_ticked: {is_ticked}, name: {name}, about: {about}, check: {}, items: {items} }}",
        text(id),
        optional_text(check),
    )
}

fn item(context: &Context, fields: &Fields, list: &Fields, seen: &Seen) -> String {
    let check = help_lines::site(fields, "check");
    let elsewhere = ELSEWHERE.iter().find_map(|from| Some((from, fields.optional_text(from.key)?)));
    let written = match elsewhere {
        Some((from, id)) => {
            unique(fields, seen, id);
            taken(context, fields, from, id, check)
        }
        None => {
            let id = identifier::required_id(fields);
            unique(fields, seen, id);
            let countries = context.countries(fields);
            // What the item does not say of its origin, the list says.
            let origin = if fields.optional("source").is_some() { fields } else { list };
            entry(context, fields, origin, id, &countries, check, ["checklists", "name", "about"])
        }
    };
    fields.finish();
    written
}

/// The item of something that stands in another file.
fn taken(context: &Context, fields: &Fields, from: &Elsewhere, id: &str, check: Option<&str>) -> String {
    let table = node::parse(context.files, from.file, context.faults).unwrap_or_default();
    let mut tables =
        node::tables(&table, from.tables).filter_map(|node| Fields::of(from.file, node, context.faults));
    let Some(there) = tables.find(|there| there.optional_text("id") == Some(id)) else {
        fields.fault(fields.line, format!("{} `{id}` is not there; add it to {}", from.key, from.file));
        return String::new();
    };
    let countries = match there.optional_text("country") {
        Some(code) => slice(catalogue::country(code).map(str::to_owned)),
        None => context.countries(&there),
    };
    let check = check.or_else(|| there.optional_text("web"));
    entry(context, fields, &there, id, &countries, check, from.texts)
}

fn entry(
    context: &Context,
    fields: &Fields,
    origin: &Fields,
    id: &str,
    countries: &str,
    check: Option<&str>,
    [area, name, about]: [&str; 3],
) -> String {
    let provenance = provenance::read(context, origin);
    let own = |part: &str| context.text(fields, &format!("{area}.{id}-{part}"));
    format!(
        "ChecklistItemEntry {{ id: {}, countries: {countries}, name: {}, about: {}, check: {}, source: {}, \
         confidence: {}, checked_on: {} }}",
        text(id),
        own(name),
        own(about),
        optional_text(check),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}

fn unique(fields: &Fields, seen: &Seen, id: &str) {
    if !id.is_empty() && !seen.borrow_mut().insert(id.to_owned()) {
        fields.fault(fields.line, format!("`{id}` is a task or on a list already; give each its own id"));
    }
}
