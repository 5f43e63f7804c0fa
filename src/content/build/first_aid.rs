//! Reads, checks and writes first aid: `first-aid.toml`, one `[[advice]]` a paper and country.

use super::fields::Fields;
use super::literal::{slice, text};
use super::{Context, catalogue, node};
use std::collections::BTreeSet;

const FILE: &str = "first-aid.toml";

/// What can lie before someone: the id in content and the variant of `domain::dossier::Paper`.
pub const PAPERS: [(&str, &str); 6] = [
    ("niets", "Nothing"),
    ("brief-van-uwv", "UwvLetter"),
    ("voorstel", "Proposal"),
    ("opzegbrief", "NoticeLetter"),
    ("al-getekend", "Signed"),
    ("op-staande-voet", "Summary"),
];

/// The Rust path of a paper id.
pub fn paper(fields: &Fields, line: usize, id: &str) -> Option<String> {
    let found = PAPERS.iter().find(|(known, _)| *known == id);
    if found.is_none() {
        let all: Vec<&str> = PAPERS.iter().map(|(known, _)| *known).collect();
        fields.fault(line, format!("paper `{id}` does not exist; use one of: {}", all.join(", ")));
    }
    found.map(|(_, variant)| format!("domain::dossier::Paper::{variant}"))
}

/// `first_aid.rs`: the advice of every paper and country, in the order of the file.
pub fn write(context: &Context) -> String {
    let table = node::parse(context.files, FILE, context.faults).unwrap_or_default();
    let top = Fields::new(FILE, 1, &table, context.faults);
    top.optional("advice");
    top.finish();
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    for node in node::tables(&table, "advice") {
        let Some(fields) = Fields::of(FILE, node, context.faults) else { continue };
        let id = fields.text("paper").unwrap_or_default();
        let country = fields.text("country").unwrap_or_default();
        if !seen.insert((id, country)) {
            fields.fault(fields.line, format!("advice for `{id}` in `{country}` is there twice; keep one"));
        }
        entries.push(advice(context, &fields, id, country));
    }
    for (id, _) in PAPERS {
        if !seen.iter().any(|(paper, _)| *paper == id) {
            context.faults.report(FILE, 1, format!("no advice for paper `{id}`; add an [[advice]] for it"));
        }
    }
    format!("static ADVICE: &[Advice] = {};\n", slice(entries))
}

fn advice(context: &Context, fields: &Fields, id: &str, country: &str) -> String {
    let paper = paper(fields, fields.line, id).unwrap_or_default();
    let path = catalogue::country(country).unwrap_or_default();
    if path.is_empty() {
        fields.fault(fields.line, format!("country `{country}` is not known; use one of: nl, be"));
    }
    let calls = context.help_lines(fields, "calls");
    let label = context.text(fields, &format!("first-aid.{id}-label"));
    let own = |part: &str| context.text(fields, &format!("first-aid.{id}-{country}-{part}"));
    let (today, wait, say) = (own("today"), own("can-wait"), own("say"));
    fields.finish();
    let name = text(id);
    format!(
        "Advice {{ id: {name}, paper: {paper}, country: {path}, label: {label}, today: {today}, \
         can_wait: {wait}, say: {say}, calls: {calls} }}"
    )
}
