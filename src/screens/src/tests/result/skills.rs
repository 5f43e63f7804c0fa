//! Skills by whether one can and whether one wants to, in lists and as a table. Leaves out scores: there are none.

use super::cards;
use super::part::{Part, ScaleCard};
use super::words::names;
use crate::charts::ChartTable;
use crate::test::Test;
use content::texts::{assessment_vaardigheden as v, test_results as t};
use content::{Assessment, AssessmentScale, Text, Voice};
use domain::assessment::{Item, Reply, Sitting, SkillPlace, skills};

/// The squares, with their names and what they mean, in the order in which they are read.
const SQUARES: [(SkillPlace, &Text, &Text); 5] = [
    (SkillPlace::Use, &v::SQUARE_USE, &v::SQUARE_USE_MEANS),
    (SkillPlace::Grow, &v::SQUARE_GROW, &v::SQUARE_GROW_MEANS),
    (SkillPlace::Between, &t::SQUARE_BETWEEN, &t::SQUARE_BETWEEN_MEANS),
    (SkillPlace::Rest, &v::SQUARE_REST, &v::SQUARE_REST_MEANS),
    (SkillPlace::Leave, &v::SQUARE_LEAVE, &v::SQUARE_LEAVE_MEANS),
];

/// The parts, in order.
pub fn parts(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Part> {
    let found = skills(&made.instrument, &sitting.answers);
    let scale = |id: &str| {
        let place = made.instrument.items.iter().position(|item| item.id == id);
        place.and_then(|place| made.scales.get(place))
    };
    let of = |square: SkillPlace| -> Vec<&'static AssessmentScale> {
        found.iter().filter(|(_, place)| *place == square).filter_map(|(id, _)| scale(id)).collect()
    };
    let told = |square: SkillPlace| {
        let all: Vec<&str> = of(square).iter().map(|scale| scale.name.get(voice)).collect();
        names(&all, voice)
    };
    let mut parts = Vec::new();
    for (square, lead) in [
        (SkillPlace::Use, &t::SKILLS_USE),
        (SkillPlace::Grow, &t::SKILLS_GROW),
        (SkillPlace::Rest, &t::SKILLS_REST),
    ] {
        if !of(square).is_empty() {
            parts.push(Part::says(lead.fill(voice, [told(square)])));
        } else if square == SkillPlace::Use && !found.is_empty() {
            parts.push(Part::says(t::SKILLS_NONE.get(voice)));
        }
    }
    let is_found = |item: &&Item| !found.iter().any(|(id, _)| *id == item.id);
    let missing: Vec<&str> = made
        .instrument
        .items
        .iter()
        .filter(is_found)
        .filter_map(|item| scale(item.id))
        .map(|scale| scale.name.get(voice))
        .collect();
    if !missing.is_empty() {
        parts.extend(Part::missing(Test::Skills, sitting, &missing, voice));
    }
    for (square, name, means) in SQUARES.iter().filter(|_| !found.is_empty()) {
        parts.push(Part::Heading(name.get(voice)));
        parts.push(Part::says(means.get(voice)));
        let all = of(*square);
        if all.is_empty() {
            parts.push(Part::Small(t::NOBODY.owned(voice)));
        }
        parts.extend(all.into_iter().map(|scale| card(scale, *square, voice)));
    }
    parts.extend((!found.is_empty()).then(|| Part::Table(table(made, sitting, &found, voice))));
    parts
}

fn card(scale: &'static AssessmentScale, square: SkillPlace, voice: Voice) -> Part {
    let is_grown = matches!(square, SkillPlace::Grow | SkillPlace::Between);
    Part::Card(Box::new(ScaleCard {
        name: scale.name.get(voice),
        lines: cards::lines(scale, voice),
        practise: if is_grown { cards::ways(scale, voice) } else { Vec::new() },
        ..ScaleCard::default()
    }))
}

/// Every skill in a row, as it was answered.
fn table(
    made: &'static Assessment,
    sitting: &Sitting,
    found: &[(&'static str, SkillPlace)],
    voice: Voice,
) -> ChartTable {
    let mut rows = Vec::new();
    for (item, scale) in made.instrument.items.iter().zip(made.scales) {
        let square = found.iter().find(|(id, _)| *id == item.id).map(|(_, place)| *place);
        let square = SQUARES.iter().find(|(place, ..)| Some(*place) == square);
        if let (Some((_, name, _)), Some(Reply::CanWant(Some(can), Some(want)))) =
            (square, sitting.answers.to(&made.instrument, item))
        {
            rows.push(vec![scale.name.owned(voice), can.to_string(), want.to_string(), name.owned(voice)]);
        }
    }
    let columns = [&t::COLUMN_NAME, &t::COLUMN_CAN, &t::COLUMN_WANT, &t::COLUMN_SQUARE];
    ChartTable { caption: t::SKILLS_TABLE.owned(voice), columns: ChartTable::columns(&columns, voice), rows }
}
