//! Reads, checks and writes what a plan needs of tasks: `[phase.task.plan]` in `phases.toml`. Apart from the tasks
//! themselves, so that a page without a plan does not hold it.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::Value;
use super::{Context, identifier, node};
use std::collections::{BTreeMap, BTreeSet};

const FILE: &str = "phases.toml";
const NAMED_DAYS: [&str; 3] = ["begin", "last-day", "recovered"];
const AS_LONG_AS: [&str; 2] = ["training", "search"];
/// What may be known of a person; the same list as `domain::plan::Condition`, which a test holds together.
pub const CONDITIONS: [&str; 29] = [
    "same-work",
    "near-work",
    "new-work",
    "own-business",
    "no-direction",
    "chosen-work",
    "training",
    "training-first",
    "on-the-job",
    "training-begun",
    "recovers",
    "limited",
    "guided",
    "unguided",
    "has-offers",
    "long-there",
    "knows-how",
    "still-employed",
    "ended",
    "searching",
    "hired",
    "may-resume",
    "intake-done",
    "has-story",
    "other-language",
    "sharpens-calm",
    "sharpens-together",
    "sharpens-adapting",
    "sharpens-leading",
];

/// What comes before each task that can be in a plan, with the line it stands on.
type Before<'a> = BTreeMap<&'a str, (usize, Vec<&'a str>)>;

/// `planning.rs`: the tasks that a plan can hold, in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let deadlines = deadlines(context);
    let mut before = Before::new();
    let mut written = Vec::new();
    for phase in node::tables(&table, "phase").filter_map(|phase| Fields::of(FILE, phase, context.faults)) {
        let Some(Value::List(tasks)) = phase.optional("task").map(|node| &node.value) else { continue };
        for task in tasks.iter().filter_map(|task| phase.nested(task)) {
            let id = task.optional_text("id").unwrap_or_default();
            let Some(plan) = task.optional("plan").and_then(|node| task.nested(node)) else { continue };
            let after: Vec<&str> = if plan.optional("after").is_some() {
                plan.texts("after").into_iter().map(|(_, id)| id).collect()
            } else {
                Vec::new()
            };
            before.insert(id, (plan.line, after.clone()));
            written.push(planned(context, &plan, id, &after, &deadlines));
        }
    }
    check(context, &before);
    let nowhere = Fields::new(FILE, 1, &table, context.faults);
    let because = CONDITIONS.map(|id| context.text(&nowhere, &format!("plan-because.{id}")));
    format!(
        "static PLANNED: &[PlannedTask] = {};\nstatic BECAUSE: &[&Text] = {};\n",
        slice(written),
        slice(because)
    )
}

fn deadlines(context: &Context) -> BTreeSet<String> {
    let table = node::parse(context.files, "deadlines.toml", context.faults).unwrap_or_default();
    let all = node::tables(&table, "deadline")
        .filter_map(|node| Fields::of("deadlines.toml", node, context.faults));
    all.filter_map(|fields| fields.optional_text("id").map(str::to_owned)).collect()
}

fn planned(
    context: &Context,
    fields: &Fields,
    id: &str,
    after: &[&str],
    deadlines: &BTreeSet<String>,
) -> String {
    let days = fields.optional_whole("takes").filter(|days| 0 < *days).unwrap_or_else(|| {
        fields.fault(fields.line, "a step has no `takes` of a day or more; give its days of work");
        1
    });
    let is_known = fields.optional("as-long-as").is_some();
    let as_long_as = if is_known { fields.choice("as-long-as", &AS_LONG_AS) } else { None };
    let as_long_as = as_long_as.and_then(|at| AS_LONG_AS.get(at)).unwrap_or(&"days");
    let takes = format!("Takes::{}({days})", identifier::pascal(as_long_as));
    let from = if fields.optional("from").is_some() { fields.choice("from", &NAMED_DAYS) } else { None };
    let from = from.and_then(|at| NAMED_DAYS.get(at)).unwrap_or(&"begin");
    let wait = fields.optional_whole("wait").unwrap_or_default();
    let by = list(fields, "by");
    for id in by.iter().filter(|id| !deadlines.contains(**id)) {
        fields.fault(fields.line, format!("deadline `{id}` does not exist; add it to deadlines.toml"));
    }
    let [when, any, unless, because] = ["when", "any", "unless", "because"].map(|key| {
        slice(list(fields, key).into_iter().map(|word| {
            if !CONDITIONS.contains(&word) {
                let known = CONDITIONS.join(", ");
                fields.fault(fields.line, format!("condition `{word}` is not known; use one of: {known}"));
            }
            format!("Condition::{}", identifier::pascal(word))
        }))
    });
    let [is_aim, is_again] =
        ["aim", "again"].map(|key| fields.optional(key).is_some() && fields.truth(key).unwrap_or_default());
    let done = context.text(fields, &format!("tasks-done.{id}"));
    fields.finish();
    format!(
        "PlannedTask {{ id: {}, after: {}, takes: {takes}, from: NamedDay::{}, wait: {wait}, by: {}, when: {when}, \
         any: {any}, unless: {unless}, because: {because}, is_aim: {is_aim}, is_again: {is_again}, done: {done} }}",
        text(id),
        slice(after.iter().map(|id| text(id))),
        identifier::pascal(from),
        slice(by.iter().map(|id| text(id))),
    )
}

fn list<'a>(fields: &Fields<'a>, key: &str) -> Vec<&'a str> {
    if fields.optional(key).is_none() {
        return Vec::new();
    }
    fields.texts(key).into_iter().map(|(_, word)| word).collect()
}

/// Whether what comes before a task can be in a plan, and whether tasks go round in a circle.
fn check(context: &Context, before: &Before) {
    for (id, (line, after)) in before {
        for other in after.iter().filter(|other| !before.contains_key(**other)) {
            context.faults.report(
                FILE,
                *line,
                format!("`{id}` follows `{other}`, which has no plan; give it one"),
            );
        }
    }
    let mut left: Vec<&str> = before.keys().copied().collect();
    loop {
        let count = left.len();
        let still = left.clone();
        left.retain(|id| {
            before.get(id).is_some_and(|(_, after)| after.iter().any(|other| still.contains(other)))
        });
        if left.len() == count {
            break;
        }
    }
    if let Some((line, _)) = left.first().and_then(|id| before.get(id)) {
        context.faults.report(
            FILE,
            *line,
            format!("steps go round in a circle; let one of these not follow another: {}", left.join(", ")),
        );
    }
}
