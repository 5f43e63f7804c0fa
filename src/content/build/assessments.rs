//! Reads, checks and writes the tests: `assessments/<id>.toml`, one file a test, with its words in
//! `texts/assessment-<id>.toml`. The items are read in `assessment_items`.

use super::assessment_items::{self, KINDS};
use super::fields::Fields;
use super::literal::{slice, text};
use super::{Context, identifier, node, provenance};

const FOLDER: &str = "assessments/";

/// A test that is being read: what its items may refer to.
pub struct Reading<'a> {
    /// All content.
    pub context: &'a Context<'a>,
    /// The id of the test.
    pub id: &'a str,
    /// Its kind, as content calls it.
    pub kind: &'static str,
    /// The ids of its scales.
    pub scales: Vec<&'a str>,
}

impl Reading<'_> {
    /// The id of a text of this test.
    pub fn key(&self, part: &str) -> String {
        format!("assessment-{}.{part}", self.id)
    }

    /// The path of a text that must be there.
    pub fn own(&self, fields: &Fields, part: &str) -> String {
        self.context.text(fields, &self.key(part))
    }

    /// Whether a text is there.
    pub fn has(&self, part: &str) -> bool {
        self.context.catalogue.texts.contains_key(&self.key(part))
    }

    /// The path of a text that may be absent.
    pub fn optional(&self, fields: &Fields, part: &str) -> String {
        if self.has(part) { format!("Some({})", self.own(fields, part)) } else { "None".to_owned() }
    }
}

/// `assessments.rs`: the tests in the order of their ids, each under a name of its own, so that whoever needs one does not
/// bring them all.
pub fn write(context: &Context) -> String {
    let (mut written, mut names) = (String::new(), Vec::new());
    for file in context.files.keys() {
        let Some(id) = file.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".toml")) else {
            continue;
        };
        if let Some(test) = test(context, file, id) {
            let name = identifier::screaming(id);
            written.push_str(&format!("/// The test `{id}`.\npub static {name}: Assessment = {test};\n"));
            names.push(format!("&{name}"));
        }
    }
    format!("{written}static ASSESSMENTS: &[&Assessment] = {};\n", slice(names))
}

fn test(context: &Context, file: &str, id: &str) -> Option<String> {
    let table = node::parse(context.files, file, context.faults)?;
    let top = Fields::new(file, 1, &table, context.faults);
    let kind = top.choice("kind", &KINDS).and_then(|at| KINDS.get(at)).unwrap_or(&"");
    let minutes = top.optional_whole("minutes").filter(|minutes| (1..=60).contains(minutes));
    if minutes.is_none() {
        top.fault(1, "`minutes` is no number from 1 to 60; say how long the test takes");
    }
    let start = top.optional_whole("start-minutes");
    if start.is_some_and(|start| start < 1 || minutes.unwrap_or_default() <= start) {
        top.fault(1, "`start-minutes` is not between 0 and `minutes`; say how long the short start takes");
    }
    let provenance = provenance::read(context, &top);
    top.optional("scale");
    top.optional("item");
    let mut reading = Reading { context, id, kind, scales: Vec::new() };
    let (title, about, cannot) =
        (reading.own(&top, "title"), reading.own(&top, "about"), reading.own(&top, "cannot"));
    let (question, hint) = (reading.optional(&top, "question"), reading.optional(&top, "hint"));
    let mut scales = Vec::new();
    for fields in node::tables(&table, "scale").filter_map(|node| Fields::of(file, node, context.faults)) {
        let scale = identifier::required_id(&fields);
        let elements = elements(&fields);
        fields.finish();
        if reading.scales.contains(&scale) {
            fields.fault(fields.line, format!("scale `{scale}` is there twice; keep one"));
        }
        reading.scales.push(scale);
        scales.push(entry(&reading, &fields, scale, &elements));
    }
    let (items, entries) = assessment_items::write(&reading, &top, &table);
    top.finish();
    Some(format!(
        "Assessment {{ instrument: Instrument {{ id: {}, kind: Kind::{}, minutes: {}, scales: {}, items: {} }}, \
         start_minutes: {}, title: {title}, about: {about}, cannot: {cannot}, question: {question}, hint: {hint}, scales: {}, items: {}, \
         source: {}, confidence: {}, checked_on: {} }}",
        text(id),
        identifier::pascal(kind),
        minutes.unwrap_or_default(),
        slice(reading.scales.iter().map(|scale| text(scale))),
        slice(items),
        start.map_or("None".to_owned(), |start| format!("Some({start})")),
        slice(scales),
        slice(entries),
        text(&provenance.source),
        provenance.confidence,
        provenance.checked_on,
    ))
}

/// The elements of the O*NET content model that a scale covers: `2.A.1.a` and the like. Absent where there are none.
fn elements<'a>(fields: &Fields<'a>) -> Vec<&'a str> {
    if fields.optional("elements").is_none() {
        return Vec::new();
    }
    let named = fields.texts("elements");
    for (line, element) in named.iter().filter(|(_, element)| !is_element(element)) {
        fields.fault(*line, format!("`{element}` is no O*NET element; write it like `2.A.1.a`"));
    }
    named.into_iter().map(|(_, element)| element).collect()
}

fn is_element(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()))
}

/// The words of a scale, and the elements it covers.
fn entry(reading: &Reading, fields: &Fields, id: &str, elements: &[&str]) -> String {
    let part = |number: usize| format!("scale-{id}-sharpen-{number}");
    let ways = (1..).map(part).take_while(|part| reading.has(part));
    format!(
        "AssessmentScale {{ name: {}, means: {}, fits: {}, attempt: {}, sharpen: {}, elements: {} }}",
        reading.own(fields, &format!("scale-{id}")),
        reading.optional(fields, &format!("scale-{id}-means")),
        reading.optional(fields, &format!("scale-{id}-fits")),
        reading.optional(fields, &format!("scale-{id}-try")),
        slice(ways.map(|part| reading.own(fields, &part))),
        slice(elements.iter().map(|element| text(element))),
    )
}
