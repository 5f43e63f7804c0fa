//! What is there for a business of one's own, what is there in part, and what is missing, with a first step for each.
//! Leaves out a total: there is none.

use super::part::Part;
use super::words::names;
use crate::test::Test;
use content::texts::{assessment_ondernemen as o, test_results as t};
use content::{Assessment, Text, Voice};
use domain::assessment::{Item, Readiness, Sitting, readiness};

/// What each item is about, and the first step towards it, in the order of the test.
const ABOUT: [(&Text, &Text); 12] = [
    (&o::ITEM_AANBOD_NAME, &o::ITEM_AANBOD_STEP),
    (&o::ITEM_BUFFER_NAME, &o::ITEM_BUFFER_STEP),
    (&o::ITEM_VAK_NAME, &o::ITEM_VAK_STEP),
    (&o::ITEM_TEGENSLAG_NAME, &o::ITEM_TEGENSLAG_STEP),
    (&o::ITEM_KOPERS_NAME, &o::ITEM_KOPERS_STEP),
    (&o::ITEM_VAST_BEDRAG_NAME, &o::ITEM_VAST_BEDRAG_STEP),
    (&o::ITEM_PAPIEREN_NAME, &o::ITEM_PAPIEREN_STEP),
    (&o::ITEM_THUIS_NAME, &o::ITEM_THUIS_STEP),
    (&o::ITEM_AANDACHT_NAME, &o::ITEM_AANDACHT_STEP),
    (&o::ITEM_PRIJS_NAME, &o::ITEM_PRIJS_STEP),
    (&o::ITEM_OPDRACHT_NAME, &o::ITEM_OPDRACHT_STEP),
    (&o::ITEM_TIJD_NAME, &o::ITEM_TIJD_STEP),
];

/// What is there, by name, and the first steps towards what is not: what is missing before what is there in part.
pub fn there_and_steps(made: &Assessment, sitting: &Sitting, voice: Voice) -> [Vec<&'static str>; 2] {
    let found = &readiness(&made.instrument, &sitting.answers);
    let of = |stands: Readiness| {
        let items = made.instrument.items.iter().zip(&ABOUT);
        items.filter(move |(item, _)| found.contains(&(item.id, stands))).map(|(_, about)| about)
    };
    let there = of(Readiness::There).map(|(name, _)| name.get(voice)).collect();
    let steps = of(Readiness::Missing).chain(of(Readiness::Partly)).map(|(_, step)| step.get(voice));
    [there, steps.collect()]
}

/// The parts, in order.
pub fn parts(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let found = readiness(&made.instrument, &sitting.answers);
    let of = |stands: Readiness| -> Vec<(&Text, &Text)> {
        let items = made.instrument.items.iter().zip(ABOUT);
        items.filter(|(item, _)| found.contains(&(item.id, stands))).map(|(_, about)| about).collect()
    };
    let there: Vec<&str> = of(Readiness::There).iter().map(|(name, _)| name.get(voice)).collect();
    let mut parts = vec![match there.is_empty() {
        true => Part::says(t::BUSINESS_NONE.get(voice)),
        false => Part::says(t::BUSINESS_THERE.fill(voice, [names(&there, voice)])),
    }];
    let items = made.instrument.items.iter().zip(ABOUT);
    let is_open = |(item, _): &(&Item, _)| !found.iter().any(|(id, _)| *id == item.id);
    let open: Vec<&str> = items.filter(is_open).map(|(_, (name, _))| name.get(voice)).collect();
    if !open.is_empty() {
        parts.extend(Part::missing(Test::OwnBusiness, sitting, &open, voice));
    }
    if there.len() < found.len() {
        parts.push(Part::says(t::BUSINESS_FIRST.get(voice)));
    }
    parts.push(Part::says(o::BENEFIT_FIRST.get(voice)));
    for (stands, heading) in
        [(Readiness::There, &o::THERE), (Readiness::Partly, &o::BETWEEN), (Readiness::Missing, &o::MISSING)]
    {
        let rows = of(stands);
        if rows.is_empty() {
            continue;
        }
        parts.push(Part::Heading(heading.get(voice)));
        parts.push(match stands {
            Readiness::There => Part::Listed(rows.iter().map(|(name, _)| name.owned(voice)).collect()),
            _ => Part::Answers(
                rows.iter().map(|(name, step)| (name.owned(voice), step.owned(voice))).collect(),
            ),
        });
    }
    parts
}
