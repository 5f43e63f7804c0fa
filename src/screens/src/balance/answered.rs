//! Answers that stand for themselves, in a few words: skills, what work must allow, what gives and costs energy, and what is
//! there for an own business. Leaves out scores, and what tells of health: this page is for others too.

use super::found::{Row, TASKS};
use crate::test::Test;
use crate::tests::made_of;
use crate::tests::result::{limit, there_and_steps, written};
use content::texts::{assessment_ondernemen as o, balance as t};
use content::{Assessment, Voice};
use domain::assessment::{Sitting, SkillPlace};
use domain::dossier::{Assessments, Dossier};

/// Skills that one can and wants to use, and those that one wants to learn.
pub(super) fn skills(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Row> {
    let found = domain::assessment::skills(&made.instrument, &sitting.answers);
    let mut rows = Vec::new();
    for (wanted, label) in [(SkillPlace::Use, &t::SKILLS_USE), (SkillPlace::Grow, &t::SKILLS_GROW)] {
        let mut words = Vec::new();
        for (item, asked) in made.instrument.items.iter().zip(made.items) {
            if found.contains(&(item.id, wanted)) {
                words.extend(asked.text.map(|text| text.get(voice)));
            }
        }
        rows.extend(row(label.get(voice), &words));
    }
    rows
}

/// What is there for an own business, and the first steps towards what is not.
pub(super) fn business(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Row> {
    let [there, mut steps] = there_and_steps(made, sitting, voice);
    steps.truncate(TASKS);
    let mut rows = Vec::new();
    rows.extend(row(o::THERE.get(voice), &there));
    let label = o::FIRST_STEPS.get(voice);
    rows.extend((!steps.is_empty()).then(|| Row { label, words: steps.join(" ") }));
    rows
}

/// What work must allow. What leaves everything in says nothing.
pub(super) fn limits(made: &'static Assessment, sitting: &Sitting, voice: Voice) -> Vec<Row> {
    let mut rows = Vec::new();
    let all = made.instrument.items.iter().zip(made.items);
    for (item, asked) in all.filter(|(item, _)| !Assessments::is_health(made.instrument.id, item.id)) {
        let chosen = limit(made, sitting, item).and_then(|place| asked.choices.get(place));
        if let (Some(label), Some(words)) = (asked.text, chosen) {
            rows.push(Row { label: label.get(voice), words: words.owned(voice) });
        }
    }
    rows
}

/// Own words on energy, by these scales.
pub(super) fn energy(dossier: &Dossier, scales: &[&str], voice: Voice) -> Vec<Row> {
    let made = made_of(Test::Energy);
    let Some(sitting) = dossier.assessments.get(Test::Energy.id()) else { return Vec::new() };
    let mut rows = Vec::new();
    for ((place, id), scale) in made.instrument.scales.iter().enumerate().zip(made.scales) {
        if scales.contains(id) {
            let words = written(made, sitting, place).into_iter().map(|(_, said)| said.trim_end_matches('.'));
            rows.extend(row(scale.name.get(voice), &words.collect::<Vec<_>>()));
        }
    }
    rows
}

/// A line of a list. Own words may end in any sign, so they stand apart by one that fits after all.
fn row(label: &'static str, words: &[&str]) -> Option<Row> {
    (!words.is_empty()).then(|| Row { label, words: words.join("; ") })
}
