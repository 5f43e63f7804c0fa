//! Reads, checks and writes the exercises: `exercises.toml`, one `[[group]]` each with its exercises. What their steps
//! are is read in `exercise_steps.rs`.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::Value;
use super::{Context, exercise_steps, identifier, node};
use std::cell::RefCell;
use std::collections::BTreeSet;

const FILE: &str = "exercises.toml";
const RESULTS: [&str; 2] = ["letter", "sheet"];
/// The fewest and the most minutes of an exercise.
const MINUTES: std::ops::RangeInclusive<i64> = 5..=15;

/// `exercises.rs`: the groups in the order of the file, each with its exercises, and the names of all.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("group");
    top.finish();
    let seen = RefCell::new(BTreeSet::new());
    let names = RefCell::new(Vec::new());
    let own_id = |fields: &Fields| {
        let id = identifier::required_id(fields).to_owned();
        if !id.is_empty() && !seen.borrow_mut().insert(id.clone()) {
            fields.fault(fields.line, format!("exercise or group `{id}` is there twice; rename one"));
        }
        id
    };
    let groups = slice(
        node::tables(&table, "group")
            .filter_map(|node| Fields::of(FILE, node, context.faults))
            .map(|fields| group(context, &fields, &own_id, &names)),
    );
    let names = slice(names.into_inner());
    format!("static GROUPS: &[ExerciseGroup] = {groups};\nstatic NAMES: &[(&str, &Text)] = {names};\n")
}

fn group(
    context: &Context,
    fields: &Fields,
    own_id: &dyn Fn(&Fields) -> String,
    names: &RefCell<Vec<String>>,
) -> String {
    let id = own_id(fields);
    let name = context.text(fields, &format!("exercises.group-{id}"));
    let exercises = fields.required("exercise").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    let exercises = slice(exercises.iter().map(|fields| {
        let id = own_id(fields);
        let title = context.text(fields, &format!("exercise-{id}.title"));
        names.borrow_mut().push(format!("({}, {title})", text(&id)));
        exercise(context, fields, &id, &title)
    }));
    fields.finish();
    format!("ExerciseGroup {{ name: {name}, exercises: {exercises} }}")
}

fn exercise(context: &Context, fields: &Fields, id: &str, title: &str) -> String {
    let gives = context.text(fields, &format!("exercise-{id}.gives"));
    let minutes = fields.optional_whole("minutes").unwrap_or_default();
    if !MINUTES.contains(&minutes) {
        let (least, most) = (MINUTES.start(), MINUTES.end());
        fields.fault(fields.line, format!("`minutes` is not from {least} to {most}; say how long it takes"));
    }
    let result = fields.choice("result", &RESULTS).and_then(|at| RESULTS.get(at)).unwrap_or(&"");
    let steps = exercise_steps::write(context, fields, id);
    fields.finish();
    format!(
        "ExerciseEntry {{ id: {}, title: {title}, gives: {gives}, minutes: {minutes}, \
         result: ExerciseResult::{}, steps: {steps} }}",
        text(id),
        identifier::pascal(result),
    )
}
