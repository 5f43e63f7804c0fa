//! Reads, checks and writes the deadlines of first aid: `deadlines.toml`, one `[[deadline]]` each.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::{Node, Value};
use super::{Context, catalogue, first_aid, identifier, node, provenance};
use std::collections::BTreeSet;

const FILE: &str = "deadlines.toml";
const LAWS: [&str; 2] = ["work", "residence"];
const STARTS: [&str; 7] =
    ["letter-date", "signing-date", "last-working-day", "told-date", "noticed", "notice-start", RECKONED];
/// The start of a day that rules reckon; it has no term of its own.
const RECKONED: &str = "reckoned";
const QUESTIONS: [&str; 6] = [
    "right-mentioned",
    "notice-worked",
    "outplacement-owed",
    "unfit-for-outplacement",
    "ended-by-employer",
    "collective",
];
const WHEN_UNKNOWN: [&str; 2] = ["apply", "ask"];

/// `deadlines.rs`: all deadlines, in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("deadline");
    top.finish();
    let mut seen = BTreeSet::new();
    let entries = slice(
        node::tables(&table, "deadline").filter_map(|node| Fields::of(FILE, node, context.faults)).map(
            |fields| {
                let id = identifier::required_id(&fields);
                if !id.is_empty() && !seen.insert(id) {
                    fields
                        .fault(fields.line, format!("deadline `{id}` is there twice; give each its own id"));
                }
                deadline(context, &fields, id)
            },
        ),
    );
    format!("static DEADLINES: &[DeadlineEntry] = {entries};\n")
}

fn deadline(context: &Context, fields: &Fields, id: &str) -> String {
    let rule = rule(fields, id);
    let article = text(fields.text("article").unwrap_or_default());
    let provenance = provenance::read(context, fields);
    let own = |part: &str| context.text(fields, &format!("deadlines.{id}-{part}"));
    let (name, action, skipping) = (own("name"), own("do"), own("skip"));
    fields.finish();
    format!(
        "DeadlineEntry {{ rule: domain::values::Sourced::new({rule}, {}, {}), name: {name}, action: {action}, \
         skipping: {skipping}, article: {article}, checked_on: {} }}",
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    )
}

fn rule(fields: &Fields, id: &str) -> String {
    let country = fields.text("country").and_then(|code| {
        let found = catalogue::country(code);
        if found.is_none() {
            fields.fault(fields.line, format!("country `{code}` is not known; use one of: nl, be"));
        }
        found
    });
    // A day of new work belongs to no paper.
    let papers = fields.optional("papers").map_or(Vec::new(), |_| fields.texts("papers"));
    let papers = slice(papers.into_iter().filter_map(|(line, id)| first_aid::paper(fields, line, id)));
    let (law, from) = (chosen(fields, "law", &LAWS), chosen(fields, "from", &STARTS));
    let offset = if from == identifier::pascal(RECKONED) {
        String::from("domain::rights::Offset { months: 0, days: 0 }")
    } else {
        fields.required("offset").map_or(String::new(), |node| offset(fields, node))
    };
    let opens = fields
        .optional("opens")
        .map_or("None".to_owned(), |node| format!("Some({})", self::offset(fields, node)));
    let sooner = fields
        .optional("sooner")
        .map_or("None".to_owned(), |node| format!("Some({})", self::sooner(fields, node)));
    let only_if = fields.optional("only-if").map_or("&[]".to_owned(), |node| conditions(fields, node));
    let legal = fields.truth("legal").unwrap_or_default();
    let country = country.unwrap_or_default();
    let id = text(id);
    format!(
        "domain::rights::DeadlineRule {{ id: {id}, country: {country}, law: domain::rights::CountryLaw::{law}, \
         papers: {papers}, from: domain::rights::DeadlineFrom::{from}, offset: {offset}, opens: {opens}, \
         sooner: {sooner}, only_if: {only_if}, legal: {legal} }}"
    )
}

/// The choice for a key as a variant.
fn chosen(fields: &Fields, key: &str, choices: &'static [&'static str]) -> String {
    let choice = fields.choice(key, choices).and_then(|at| choices.get(at));
    choice.map_or(String::new(), |choice| identifier::pascal(choice))
}

/// Another term, of which the earlier end counts.
fn sooner(parent: &Fields, node: &Node) -> String {
    let Some(fields) = parent.nested(node) else { return String::new() };
    let from = chosen(&fields, "from", &STARTS);
    let offset = fields.required("offset").map_or(String::new(), |node| offset(&fields, node));
    let only_if = fields.required("only-if").map_or(String::new(), |node| condition(&fields, node));
    fields.finish();
    format!(
        "domain::rights::SoonerTerm {{ from: domain::rights::DeadlineFrom::{from}, offset: {offset}, \
         only_if: {only_if} }}"
    )
}

fn offset(parent: &Fields, node: &Node) -> String {
    let Some(fields) = parent.nested(node) else { return String::new() };
    let part = |key: &str| fields.optional_whole(key).unwrap_or_default();
    let (months, weeks, days) = (part("months"), part("weeks"), part("days"));
    fields.finish();
    if months == 0 && weeks == 0 && days == 0 {
        fields.fault(fields.line, "a term of nothing; write days, weeks or months");
    }
    if months < 0 {
        fields.fault(fields.line, "`months` is negative; only days and weeks may count back");
    }
    format!("domain::rights::Offset {{ months: {months}, days: {} }}", weeks * 7 + days)
}

fn conditions(parent: &Fields, node: &Node) -> String {
    match &node.value {
        Value::List(list) => slice(list.iter().map(|item| condition(parent, item))),
        other => {
            parent.fault(node.line, format!("`only-if` is {}; write a list of tables", other.kind()));
            String::new()
        }
    }
}

fn condition(parent: &Fields, node: &Node) -> String {
    let Some(fields) = parent.nested(node) else { return String::new() };
    let question = fields.choice("question", &QUESTIONS).and_then(|at| QUESTIONS.get(at));
    let answer = fields.truth("answer").unwrap_or_default();
    let unknown = fields.choice("when-unknown", &WHEN_UNKNOWN).and_then(|at| WHEN_UNKNOWN.get(at));
    fields.finish();
    format!(
        "domain::rights::Condition {{ question: domain::rights::DeadlineQuestion::{}, answer: {answer}, \
         when_unknown: domain::rights::WhenUnknown::{} }}",
        question.map_or(String::new(), |q| identifier::pascal(q)),
        unknown.map_or(String::new(), |u| identifier::pascal(u)),
    )
}
