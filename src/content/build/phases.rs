//! Reads, checks and writes the phases and their tasks: `phases.toml`, one `[[phase]]` each.

use super::fault::Faults;
use super::fields::Fields;
use super::files::Files;
use super::literal::{slice, text};
use super::node::{Node, Value};
use super::{Context, identifier, node};
use std::cell::RefCell;
use std::collections::BTreeSet;

const FILE: &str = "phases.toml";
const OWNERS: [&str; 6] = ["you", "employer", "coach", "benefit-agency", "job-service", "doctor"];
/// The three descriptions of outplacement that a phase is mapped to, with their number of parts.
const MAPPINGS: [(&str, i64); 3] = [("five-steps", 5), ("four-phases", 4), ("six-elements", 6)];

/// The ids of all tasks, so that nothing else that is ticked takes one.
pub fn task_ids(files: &Files, faults: &Faults) -> BTreeSet<String> {
    let table = node::parse(files, FILE, faults).unwrap_or_default();
    let phases = node::tables(&table, "phase").filter_map(|node| Fields::of(FILE, node, faults));
    let tasks = phases.filter_map(|phase| phase.optional("task")).filter_map(|node| match &node.value {
        Value::List(list) => Some(list),
        _ => None,
    });
    let tasks = tasks.flatten().filter_map(|node| Fields::of(FILE, node, faults));
    tasks.filter_map(|task| task.optional_text("id").map(str::to_owned)).collect()
}

/// `phases.rs`: the phases in order, each with its tasks.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("phase");
    top.finish();
    let seen = RefCell::new(BTreeSet::new());
    let unique = |fields: &Fields, kind: &str, id: &str| {
        if !id.is_empty() && !seen.borrow_mut().insert(format!("{kind} {id}")) {
            fields.fault(fields.line, format!("{kind} `{id}` is there twice; give each its own id"));
        }
    };
    let phases = slice(
        node::tables(&table, "phase")
            .filter_map(|node| Fields::of(FILE, node, context.faults))
            .map(|fields| phase(context, &fields, &unique)),
    );
    format!("static PHASES: &[PhaseEntry] = {phases};\n")
}

fn phase(context: &Context, fields: &Fields, unique: &dyn Fn(&Fields, &str, &str)) -> String {
    let id = identifier::required_id(fields);
    unique(fields, "phase", id);
    let own = |part: &str| context.text(fields, &format!("route.{id}-{part}"));
    let (name, purpose, when) = (own("name"), own("purpose"), own("when"));
    let optional = fields.truth("optional").unwrap_or_default();
    let mapping: Vec<String> = MAPPINGS
        .iter()
        .map(|(key, parts)| format!("{}: {}", identifier::snake(key), numbers(fields, key, *parts)))
        .collect();
    let tasks = fields.required("task").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    let tasks = slice(tasks.iter().map(|task_fields| task(context, task_fields, unique)));
    fields.finish();
    format!(
        "PhaseEntry {{ id: {}, optional: {optional}, name: {name}, purpose: {purpose}, when: {when}, {}, \
         tasks: {tasks} }}",
        text(id),
        mapping.join(", "),
    )
}

/// Part numbers of another description, each between one and its number of parts; may be empty.
fn numbers(fields: &Fields, key: &str, parts: i64) -> String {
    let Some(node) = fields.required(key) else { return String::new() };
    let list: &[Node] = if let Value::List(list) = &node.value { list } else { &[] };
    slice(list.iter().map(|item| match item.value {
        Value::Whole(number) if (1..=parts).contains(&number) => number.to_string(),
        _ => {
            fields
                .fault(item.line, format!("`{key}` holds no such part; use whole numbers from 1 to {parts}"));
            String::new()
        }
    }))
}

fn task(context: &Context, fields: &Fields, unique: &dyn Fn(&Fields, &str, &str)) -> String {
    let id = identifier::required_id(fields);
    unique(fields, "task", id);
    let countries = context.countries(fields);
    let owner = fields.choice("owner", &OWNERS).and_then(|at| OWNERS.get(at)).unwrap_or(&"");
    let (minutes, weeks) = (fields.optional_whole("minutes"), fields.optional_whole("weeks"));
    let length = match (minutes, weeks) {
        (Some(minutes), None) if minutes > 0 => format!("TaskLength::Minutes({minutes})"),
        (None, Some(weeks)) if weeks > 0 => format!("TaskLength::Weeks({weeks})"),
        _ => {
            fields
                .fault(fields.line, "a task takes `minutes` or `weeks`, more than zero; give one of the two");
            String::new()
        }
    };
    let at = fields.optional_text("at").map_or("None".to_owned(), |at| format!("Some({})", text(at)));
    let by_plan = fields.optional("by-plan").is_some() && fields.truth("by-plan").unwrap_or_default();
    // What a plan needs of it is read apart.
    fields.optional("plan");
    let name = context.text(fields, &format!("tasks.{id}-name"));
    let why = context.text(fields, &format!("tasks.{id}-why"));
    fields.finish();
    format!(
        "TaskEntry {{ id: {}, countries: {countries}, owner: Owner::{}, at: {at}, length: {length}, by_plan: {by_plan}, name: {name}, why: {why} }}",
        text(id),
        identifier::pascal(owner),
    )
}
