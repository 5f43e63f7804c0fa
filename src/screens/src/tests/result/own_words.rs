//! Tests whose answers stand for themselves: what work must allow, and what gives and costs energy. Leaves out judging
//! them.

use super::part::Part;
use content::texts::test_results as t;
use content::{Assessment, Text, Voice};
use domain::assessment::{Item, Reply, Sitting};

/// What work must allow: every question with what was answered, or that it was not: that says nothing of a wish.
pub fn conditions(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let mut rows = Vec::new();
    let mut closed: usize = 0;
    for (item, words) in made.instrument.items.iter().zip(made.items) {
        let chosen = chosen(made, sitting, item);
        closed += usize::from(limit(made, sitting, item).is_some());
        let told = chosen.and_then(|place| words.choices.get(place)).copied().unwrap_or(&t::NOT_ANSWERED);
        rows.push((asked(words.text, voice), told.owned(voice)));
    }
    let first = t::CONDITIONS_FIRST.fill(voice, [closed.to_string(), rows.len().to_string()]);
    vec![Part::Says(first), Part::Answers(rows)]
}

/// What gives energy, what costs it, and what comes by itself: the person's own words.
pub fn energy(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let mut parts = vec![Part::says(t::ENERGY_FIRST.get(voice))];
    for (place, scale) in made.scales.iter().enumerate() {
        let said = written(made, sitting, place).into_iter();
        let rows: Vec<_> = said.map(|(text, own)| (asked(text, voice), own.to_owned())).collect();
        parts.push(Part::Heading(scale.name.get(voice)));
        if rows.is_empty() {
            parts.push(Part::Small(t::NOBODY.owned(voice)));
        } else {
            parts.push(Part::Answers(rows));
            parts.extend(scale.means.map(|means| Part::says(means.get(voice))));
        }
    }
    parts
}

/// The place of the choice that was made.
fn chosen(made: &Assessment, sitting: &Sitting, item: &Item) -> Option<usize> {
    match sitting.answers.to(&made.instrument, item)? {
        Reply::Chosen(id) => item.choices.iter().position(|choice| choice == id),
        _ => None,
    }
}

/// The same, when it leaves something out: choices run from strict to free, and the last leaves everything in.
pub fn limit(made: &Assessment, sitting: &Sitting, item: &Item) -> Option<usize> {
    chosen(made, sitting, item).filter(|place| place + 1 < item.choices.len())
}

/// What was written to the items of a scale, each after what it asks.
pub fn written<'a>(
    made: &'static Assessment,
    sitting: &'a Sitting,
    scale: usize,
) -> Vec<(Option<&'static Text>, &'a str)> {
    let mut all = Vec::new();
    for (item, words) in made.instrument.items.iter().zip(made.items).filter(|(item, _)| item.is_of(scale)) {
        if let Some(Reply::Words(own)) = sitting.answers.to(&made.instrument, item) {
            all.push((words.text, own.as_str()));
        }
    }
    all
}

fn asked(text: Option<&'static Text>, voice: Voice) -> String {
    text.map(|text| text.owned(voice)).unwrap_or_default()
}
