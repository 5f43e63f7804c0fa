//! The curriculum vitae as JSON Resume, the public format that other programs for it read: schema 1.0.0. Leaves out what
//! the person did not fill in, and everything else of the dossier.

use crate::json::Json;
use chrono::{Datelike, NaiveDate};
use domain::dossier::{Dossier, Record, RecordField as F, RecordKind as K};

/// The name of the file: the person's own stays inside.
pub const FILE_NAME: &str = "cv.json";
/// Where the schema that it follows is published.
const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
/// Its version.
const VERSION: &str = "v1.0.0";
/// What an address begins with when it says nothing else.
const SCHEME: &str = "https://";

/// Members with their names.
type Members = Vec<(String, Json)>;
/// What stands in a field, as it is told here.
type Told<'a> = &'a dyn Fn(&Record, F) -> String;
/// What makes the members of a record.
type Make = fn(&Record, Told) -> Members;

/// The file. `records` come in the order in which they are told; `level` says how well, in the reader's words.
pub fn json_resume<'a>(dossier: &'a Dossier, ordered: &dyn Fn(K) -> Vec<&'a Record>, level: Told) -> String {
    let mut all: Members = vec![("$schema".to_owned(), text(SCHEMA))];
    let head = dossier.records.of(K::CvHead).next();
    all.push(("basics".to_owned(), Json::Object(head.map(basics).unwrap_or_default())));
    let parts: [(&str, K, Make); 5] = [
        ("work", K::CvWork, work),
        ("education", K::CvStudy, study),
        ("skills", K::CvSkill, skill),
        ("languages", K::CvLanguage, language),
        ("projects", K::CvOther, other),
    ];
    for (name, kind, members) in parts {
        let records: Vec<Json> =
            ordered(kind).into_iter().map(|it| Json::Object(members(it, level))).collect();
        if !records.is_empty() {
            all.push((name.to_owned(), Json::List(records)));
        }
    }
    all.push(("meta".to_owned(), Json::Object(vec![("version".to_owned(), text(VERSION))])));
    Json::Object(all).to_text()
}

fn basics(head: &Record) -> Members {
    let mut all = words(head, &[("name", F::Name), ("label", F::Title)]);
    let mail = head.words(F::Mail);
    if is_mail(mail) {
        all.push(("email".to_owned(), text(mail)));
    }
    all.extend(words(head, &[("phone", F::Phone)]));
    all.extend(address(head.words(F::Link)).map(|url| ("url".to_owned(), Json::Text(url))));
    all.extend(words(head, &[("summary", F::Note)]));
    let place = words(head, &[("city", F::Place)]);
    if !place.is_empty() {
        all.push(("location".to_owned(), Json::Object(place)));
    }
    all
}

fn work(record: &Record, _: Told) -> Members {
    let mut all = words(record, &[("name", F::Organisation), ("position", F::Role), ("location", F::Place)]);
    all.extend(span(record));
    all.extend(words(record, &[("summary", F::Note)]));
    all
}

fn study(record: &Record, _: Told) -> Members {
    let mut all = words(record, &[("institution", F::Organisation), ("area", F::Title)]);
    all.extend(span(record));
    if !record.words(F::Note).is_empty() {
        all.push(("courses".to_owned(), Json::List(vec![text(record.words(F::Note))])));
    }
    all
}

fn skill(record: &Record, level: Told) -> Members {
    levelled(record, ["name", "level"], level)
}

fn language(record: &Record, level: Told) -> Members {
    levelled(record, ["language", "fluency"], level)
}

fn other(record: &Record, _: Told) -> Members {
    let mut all = words(record, &[("name", F::Title), ("entity", F::Organisation)]);
    all.extend(span(record));
    all.extend(words(record, &[("description", F::Note)]));
    all
}

fn levelled(record: &Record, [name, how]: [&str; 2], level: Told) -> Members {
    let mut all = words(record, &[(name, F::Title)]);
    let level = level(record, F::Level);
    if !level.is_empty() {
        all.push((how.to_owned(), Json::Text(level)));
    }
    all
}

/// The words in these fields, as far as there are any.
fn words(record: &Record, fields: &[(&str, F)]) -> Members {
    let filled = fields.iter().filter(|(_, field)| !record.words(*field).is_empty());
    filled.map(|(name, field)| ((*name).to_owned(), text(record.words(*field)))).collect()
}

/// The months from which and until which it was.
fn span(record: &Record) -> Members {
    let day = |name: &str, field: F| record.day(field).map(|day| (name.to_owned(), Json::Text(month(day))));
    [day("startDate", F::From), day("endDate", F::Until)].into_iter().flatten().collect()
}

/// A month as the format writes it: a curriculum vitae does not tell the day.
fn month(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// Whether this can be a mail address: the format takes nothing else.
fn is_mail(words: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "._%+-".contains(letter))
    };
    let is_host = |host: &str| {
        host.split('.').all(|part| is_part(part) && !part.starts_with('-') && !part.ends_with('-'))
            && host.chars().all(|letter| letter.is_ascii_alphanumeric() || ".-".contains(letter))
    };
    words.split_once('@').is_some_and(|(name, host)| is_part(name) && host.contains('.') && is_host(host))
}

/// The address in a line, when it is one.
fn address(words: &str) -> Option<String> {
    let is_told = words.starts_with(SCHEME) || words.starts_with("http://");
    let url = if is_told { words.to_owned() } else { [SCHEME, words].concat() };
    let (_, rest) = url.split_once("://")?;
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-._~/?=&+,@#".contains(letter);
    let host = rest.split(['/', '?', '#']).next()?;
    let is_host = host.contains('.')
        && host
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|it| it.is_ascii_alphanumeric() || it == '-'));
    (is_host && rest.chars().all(is_letter) && rest.matches('#').count() < 2).then_some(url)
}

fn text(words: &str) -> Json {
    Json::Text(words.to_owned())
}
