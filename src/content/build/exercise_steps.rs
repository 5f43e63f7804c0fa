//! Reads, checks and writes the steps of an exercise: one table a step, whose one kind says what it is. Texts stand in
//! `texts/exercise-<id>.toml`; notes and ticks of the person are kept under `oefen-<exercise>-<step>`.

use super::fields::Fields;
use super::literal::{slice, text};
use super::node::Value;
use super::{Context, identifier};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What a step can be: the field that says so.
const KINDS: [&str; 13] = [
    "heading", "read", "tips", "example", "words", "check", "choice", "phrases", "timer", "turns", "pairs",
    "known", "to",
];
/// What can be known already.
const KNOWN: [&str; 2] = ["applications", "strengths"];
/// How long the id of a note can be.
const MOST_ID: usize = 40;
/// The most seconds of a clock, and the most people in turns.
const MOST: [i64; 2] = [900, 6];

/// What is known of the exercise that is read.
struct Exercise<'a> {
    context: &'a Context<'a>,
    id: &'a str,
    /// What was given an id: notes, ticks, and options of choices.
    seen: RefCell<BTreeSet<String>>,
}

/// The slice of the steps, in the order of the file.
pub fn write(context: &Context, fields: &Fields, id: &str) -> String {
    let exercise = Exercise { context, id, seen: RefCell::default() };
    let steps = fields.required("steps").map_or_else(Vec::new, |node| match &node.value {
        Value::List(list) => list.iter().filter_map(|item| fields.nested(item)).collect(),
        _ => Vec::new(),
    });
    if steps.is_empty() {
        fields.fault(fields.line, "an exercise has steps; give at least one");
    }
    slice(steps.iter().map(|fields| exercise.step(fields)))
}

impl Exercise<'_> {
    fn step(&self, fields: &Fields) -> String {
        let kinds: Vec<&str> = KINDS.into_iter().filter(|kind| fields.optional(kind).is_some()).collect();
        let is = match kinds.as_slice() {
            [kind] => self.kind(fields, kind),
            _ => {
                fields.fault(fields.line, format!("a step is one of: {}", KINDS.join(", ")));
                String::new()
            }
        };
        let when = fields.optional_text("when").map_or("None".to_owned(), |when| self.when(fields, when));
        fields.finish();
        format!("ExerciseStep {{ when: {when}, is: {is} }}")
    }

    fn kind(&self, fields: &Fields, kind: &str) -> String {
        let key = || fields.text(kind).unwrap_or_default();
        match kind {
            "heading" => format!("Step::Heading({})", self.text(fields, key())),
            "read" => format!("Step::Read({})", self.text(fields, key())),
            "example" => format!("Step::Example({})", self.text(fields, key())),
            "tips" => format!("Step::Tips({})", self.texts(fields, "tips")),
            "words" => self.words(fields),
            "check" => self.listed(fields, "Check", key(), "items"),
            "choice" => self.listed(fields, "Choice", key(), "options"),
            "phrases" => {
                let pairs = fields.texts("phrases").into_iter().map(|(_, key)| {
                    let english = self.text(fields, &format!("{key}-english"));
                    format!("[{}, {english}]", self.text(fields, key))
                });
                format!("Step::Phrases({})", slice(pairs))
            }
            "timer" => format!("Step::Timer({})", self.most(fields, "timer", MOST[0])),
            "turns" => {
                let seconds = self.most(fields, "turns", MOST[0]);
                format!("Step::Turns({seconds}, {})", self.most(fields, "people", MOST[1]))
            }
            "pairs" => format!("Step::Pairs({})", self.most(fields, "pairs", MOST[1])),
            "known" => {
                let known = fields.choice("known", &KNOWN).and_then(|at| KNOWN.get(at)).unwrap_or(&"");
                format!("Step::Known({})", text(known))
            }
            _ => format!("Step::To({})", text(key())),
        }
    }

    /// A question: its number gives the id of the note, and its texts.
    fn words(&self, fields: &Fields) -> String {
        let number = fields.optional_whole("words").unwrap_or_default();
        let (id, key) = (self.own(fields, &number.to_string()), format!("vraag-{number}"));
        let (label, hint) = (self.text(fields, &key), [&key, "-hint"].concat());
        let hint = if self.context.catalogue.texts.contains_key(&self.key(&hint)) {
            format!("Some({})", self.text(fields, &hint))
        } else {
            "None".to_owned()
        };
        format!("Step::Words({}, {label}, {hint})", text(&id))
    }

    /// Things to tick or to choose from, with the words over them.
    fn listed(&self, fields: &Fields, kind: &str, key: &str, of: &str) -> String {
        let label = self.text(fields, key);
        let note = format!("{}, ", text(&self.own(fields, key)));
        let is_choice = kind == "Choice";
        let items = slice(fields.texts(of).into_iter().map(|(_, item)| {
            let own = self.own(fields, &format!("{key}-{item}"));
            let words = self.text(fields, &format!("{key}-{item}"));
            format!("({}, {words})", text(if is_choice { item } else { &own }))
        }));
        format!("Step::{kind}({}{label}, {items})", if is_choice { &note } else { "" })
    }

    /// The choice and the option that a step shows with: `choice-option`, of a choice that stands before it.
    fn when(&self, fields: &Fields, when: &str) -> String {
        let (choice, option) = when.rsplit_once('-').unwrap_or((when, ""));
        let id = |part: &str| ["oefen-", self.id, "-", part].concat();
        if !self.seen.borrow().contains(&id(when)) {
            fields.fault(fields.line, format!("no choice before this has `{when}`; write choice-option"));
        }
        format!("Some(({}, {}))", text(&id(choice)), text(option))
    }

    /// The id under which something of this step is kept; no other of the exercise has it.
    fn own(&self, fields: &Fields, part: &str) -> String {
        let id = ["oefen-", self.id, "-", part].concat();
        if !identifier::is_kebab(&id) || MOST_ID < id.len() {
            fields.fault(fields.line, format!("`{id}` is no id of {MOST_ID} characters at most; mend it"));
        }
        if !self.seen.borrow_mut().insert(id.clone()) {
            fields.fault(fields.line, format!("`{part}` is there twice; what is kept needs its own id"));
        }
        id
    }

    fn most(&self, fields: &Fields, key: &str, most: i64) -> i64 {
        let number = fields.optional_whole(key).unwrap_or_default();
        if !(1..=most).contains(&number) {
            fields.fault(fields.line, format!("`{key}` is not from 1 to {most}; write such a number"));
        }
        number
    }

    fn key(&self, key: &str) -> String {
        format!("exercise-{}.{key}", self.id)
    }

    fn text(&self, fields: &Fields, key: &str) -> String {
        self.context.text(fields, &self.key(key))
    }

    fn texts(&self, fields: &Fields, of: &str) -> String {
        slice(fields.texts(of).into_iter().map(|(_, key)| self.text(fields, key)))
    }
}
