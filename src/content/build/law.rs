//! Reads, checks and writes the figures of law: `law-nl.toml` and `law-be.toml`, one table a figure, each with its
//! values in the order of time. Leaves out what each figure is for: that stands in the domain.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::{self, Node, Value};
use super::{Context, identifier, law_value, provenance};

type Day = (i32, u32, u32);

/// `law_nl.rs`: one constant a figure of Dutch law.
pub fn dutch(context: &Context) -> String {
    write(context, "law-nl.toml", "nl")
}

/// `law_be.rs`: one constant a figure of Belgian law.
pub fn belgian(context: &Context) -> String {
    write(context, "law-be.toml", "be")
}

fn write(context: &Context, file: &str, country: &str) -> String {
    let table = node::parse(context.files, file, context.faults).unwrap_or_default();
    let figures = table.iter().filter_map(|(key, node)| {
        let fields = Fields::of(file, node, context.faults)?;
        if !identifier::is_kebab(key) {
            fields
                .fault(fields.line, format!("figure `{key}` is not kebab-case; use lower case and hyphens"));
        }
        Some(figure(context, &fields, key, &format!("{country}-{key}")))
    });
    figures.collect()
}

/// One constant, with what it is as its documentation.
fn figure(context: &Context, fields: &Fields, key: &str, id: &str) -> String {
    let what = fields.text("what").unwrap_or_default();
    let unit =
        fields.choice("unit", &law_value::UNITS).and_then(|at| law_value::UNITS.get(at)).unwrap_or(&"");
    let kind = law_value::kind(unit);
    let mut last = None;
    let values = slice(listed(fields).iter().filter_map(|node| fields.nested(node)).map(|fields| {
        let span = span(&fields, &mut last);
        let value = law_value::read(&fields, unit);
        let article = text(fields.text("article").unwrap_or_default());
        let found = provenance::read(context, &fields);
        fields.finish();
        format!(
            "Valid {{ {span}, figure: Sourced::<{kind}>::new({value}, {}, {}).named({}), article: {article}, \
             checked_on: {} }}",
            text(&found.source),
            found.confidence,
            text(id),
            found.checked_on,
        )
    }));
    fields.finish();
    let name = identifier::screaming(key);
    format!(
        "/// {what}\npub const {name}: LegalFigure<{kind}> = LegalFigure {{ id: {}, values: {values}, own: None }};\n",
        text(id)
    )
}

/// The values of a figure.
fn listed<'a>(fields: &Fields<'a>) -> &'a [Node] {
    let Some(node) = fields.required("values") else { return &[] };
    match &node.value {
        Value::List(list) if !list.is_empty() => list,
        _ => {
            fields.fault(node.line, "`values` holds no value; write one table for each span of time");
            &[]
        }
    }
}

/// The days on which a value holds: later than those of the value above it.
fn span(fields: &Fields, last: &mut Option<Day>) -> String {
    let (from, until) = (fields.date("from"), fields.optional_date("until"));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        fields.fault(fields.line, "`until` lies before `from`; put them in order");
    }
    if from.is_some_and(|from| last.is_some_and(|last| from <= last)) {
        fields.fault(fields.line, "holds on days of the value above it; put values in the order of time");
    }
    // A value without an end leaves no days for one below it.
    *last = until.or(Some((i32::MAX, 0, 0)));
    let end = until.map_or("None".to_owned(), |day| format!("Some({})", provenance::date(Some(day))));
    format!("from: {}, until: {end}", provenance::date(from))
}
