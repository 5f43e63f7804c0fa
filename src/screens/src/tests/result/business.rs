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

/// What each item is about that stands so; None for those that were not answered.
fn that_stand(
    made: &Assessment,
    sitting: &Sitting,
    stands: Option<Readiness>,
) -> Vec<(&'static Text, &'static Text)> {
    let found = readiness(&made.instrument, &sitting.answers);
    let stand = |item: &Item| found.iter().find(|(id, _)| *id == item.id).map(|(_, stands)| *stands);
    let items = made.instrument.items.iter().zip(ABOUT);
    items.filter(|(item, _)| stand(item) == stands).map(|(_, about)| about).collect()
}

/// What is there, by name, and the first steps towards what is not: what is missing before what is there in part.
pub fn there_and_steps(made: &Assessment, sitting: &Sitting, voice: Voice) -> [Vec<&'static str>; 2] {
    let of = |stands: Readiness| that_stand(made, sitting, Some(stands)).into_iter();
    let there = of(Readiness::There).map(|(name, _)| name.get(voice)).collect();
    let steps = of(Readiness::Missing).chain(of(Readiness::Partly)).map(|(_, step)| step.get(voice));
    [there, steps.collect()]
}

/// The parts, in order.
pub fn parts(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let [there, steps] = there_and_steps(made, sitting, voice);
    let mut parts = vec![match there.is_empty() {
        true => Part::says(t::BUSINESS_NONE.get(voice)),
        false => Part::says(t::BUSINESS_THERE.fill(voice, [names(&there, voice)])),
    }];
    let open = that_stand(made, sitting, None);
    let open: Vec<&str> = open.into_iter().map(|(name, _)| name.get(voice)).collect();
    if !open.is_empty() {
        parts.extend(Part::missing(Test::OwnBusiness, sitting, &open, voice));
    }
    if !steps.is_empty() {
        parts.push(Part::says(t::BUSINESS_FIRST.get(voice)));
    }
    parts.push(Part::says(o::BENEFIT_FIRST.get(voice)));
    for (stands, heading) in
        [(Readiness::There, &o::THERE), (Readiness::Partly, &o::BETWEEN), (Readiness::Missing, &o::MISSING)]
    {
        let rows = that_stand(made, sitting, Some(stands));
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
