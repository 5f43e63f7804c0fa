//! Reads and writes the outside sources: `sources.toml`, one table an id.

use super::fault::Faults;
use super::fields::Fields;
use super::files::Files;
use super::literal::{optional_text, slice, text};
use super::{Context, identifier, node, provenance};
use std::collections::BTreeMap;

const FILE: &str = "sources.toml";

/// One source, as read.
pub struct Source {
    title: String,
    publisher: String,
    url: Option<String>,
    article: Option<String>,
    read_on: Option<(i32, u32, u32)>,
}

/// All sources by id.
pub fn read(files: &Files, faults: &Faults) -> BTreeMap<String, Source> {
    let table = node::parse(files, FILE, faults).unwrap_or_default();
    let mut sources = BTreeMap::new();
    for (id, node) in &table {
        if !identifier::is_kebab(id) {
            faults.report(
                FILE,
                node.line,
                format!("source id `{id}` is not kebab-case; use lower case and hyphens"),
            );
        }
        let Some(fields) = Fields::of(FILE, node, faults) else { continue };
        let source = Source {
            title: fields.text("title").unwrap_or_default().to_owned(),
            publisher: fields.text("publisher").unwrap_or_default().to_owned(),
            url: fields.optional_text("url").map(str::to_owned),
            article: fields.optional_text("article").map(str::to_owned),
            read_on: fields.date("read-on"),
        };
        if source.url.is_none() && source.article.is_none() {
            fields
                .fault(fields.line, "neither `url` nor `article`; add one, so that the source can be found");
        }
        if source.url.as_ref().is_some_and(|url| !url.starts_with("https://")) {
            fields.fault(fields.line, "`url` must start with https://; write the full address");
        }
        fields.finish();
        sources.insert(id.clone(), source);
    }
    sources
}

/// `sources.rs`: all sources, in the order of their ids.
pub fn write(context: &Context) -> String {
    let entries = slice(context.catalogue.sources.iter().map(|(id, source)| {
        format!(
            "Source {{ id: {}, title: {}, publisher: {}, url: {}, article: {}, read_on: {} }}",
            text(id),
            text(&source.title),
            text(&source.publisher),
            optional_text(source.url.as_deref()),
            optional_text(source.article.as_deref()),
            provenance::date(source.read_on),
        )
    }));
    let newest = context.catalogue.sources.values().filter_map(|source| source.read_on).max();
    let newest = provenance::date(newest);
    format!(
        "static SOURCES: &[Source] = {entries};\n\
        /// The day on which a source was read last: the content is that of this day.\n\
        pub const READ_UP_TO: NaiveDate = {newest};\n"
    )
}
