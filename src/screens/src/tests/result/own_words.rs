//! Tests whose answers stand for themselves: what work must allow, and what gives and costs energy. Leaves out judging
//! them.

use super::part::Part;
use content::texts::test_results as t;
use content::{Assessment, Text, Voice};
use domain::assessment::{Reply, Sitting};

/// What work must allow: every question with the limit that was set, or that it leaves everything open.
pub fn conditions(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let mut rows = Vec::new();
    let mut closed: usize = 0;
    for (item, words) in made.instrument.items.iter().zip(made.items) {
        let chosen = match sitting.answers.to(&made.instrument, item) {
            Some(Reply::Chosen(id)) => item.choices.iter().position(|choice| choice == id),
            _ => None,
        };
        // Choices run from strict to free; the last leaves everything in.
        closed += usize::from(chosen.is_some_and(|place| place + 1 < item.choices.len()));
        let told = chosen.and_then(|place| words.choices.get(place)).copied().unwrap_or(&t::OPEN);
        rows.push((asked(words.text, voice), told.owned(voice)));
    }
    let first = t::CONDITIONS_FIRST.fill(voice, [closed.to_string(), rows.len().to_string()]);
    vec![Part::Says(first), Part::Answers(rows)]
}

/// What gives energy, what costs it, and what comes by itself: the person's own words.
pub fn energy(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let mut parts = vec![Part::says(t::ENERGY_FIRST.get(voice))];
    for (place, scale) in made.scales.iter().enumerate() {
        let mut rows = Vec::new();
        for (item, words) in made.instrument.items.iter().zip(made.items) {
            if let (true, Some(Reply::Words(own))) =
                (item.scale == Some(place), sitting.answers.to(&made.instrument, item))
            {
                rows.push((asked(words.text, voice), own.clone()));
            }
        }
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

fn asked(text: Option<&'static Text>, voice: Voice) -> String {
    text.map(|text| text.owned(voice)).unwrap_or_default()
}
