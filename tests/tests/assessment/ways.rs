//! Skills, readiness, tone, hidden talents, and notes that stand by themselves.

use crate::sample::{notes, profile, rated, test};
use content::assessment_figures::SCORING;
use domain::assessment::{
    Answers, QualityNote, Readiness, Reply, SkillPlace, Tone, quality_notes, readiness, skills,
};

#[test]
fn skills_stand_by_can_and_want() {
    let test = test("vaardigheden");
    let examples = [
        (5, 4, SkillPlace::Use),
        (1, 5, SkillPlace::Grow),
        (4, 2, SkillPlace::Rest),
        (2, 1, SkillPlace::Leave),
        (3, 5, SkillPlace::Between),
        (1, 3, SkillPlace::Between),
    ];
    let mut answers = Answers::default();
    for ((can, want, _), item) in examples.iter().zip(test.items) {
        answers.insert(item.id, Reply::CanWant(Some(*can), Some(*want)));
    }
    answers.insert(test.items[6].id, Reply::CanWant(Some(5), None));
    let found: Vec<SkillPlace> = skills(test, &answers).into_iter().map(|(_, place)| place).collect();
    assert_eq!(found, examples.map(|(_, _, place)| place), "half an answer has no place yet");
}

#[test]
fn readiness_is_told_item_by_item() {
    let test = test("ondernemen");
    assert!(test.items.iter().any(|item| item.is_reversed));
    let sitting = rated(test, |item| if item.is_reversed { 1 } else { 5 });
    assert!(readiness(test, &sitting.answers).iter().all(|(_, stands)| *stands == Readiness::There));
    let sitting = rated(test, |_| 3);
    assert!(readiness(test, &sitting.answers).iter().all(|(_, stands)| *stands == Readiness::Partly));
    let sitting = rated(test, |item| if item.is_reversed { 5 } else { 2 });
    assert!(readiness(test, &sitting.answers).iter().all(|(_, stands)| *stands == Readiness::Missing));
}

#[test]
fn one_heavy_answer_leads_to_people() {
    let test = test("weer-check");
    let with = |choices: &[&str]| {
        let given = test.items.iter().zip(choices);
        given
            .map(|(item, choice)| (item.id.to_owned(), Reply::Chosen((*choice).to_owned())))
            .collect::<Answers>()
    };
    for at in 0..test.items.len() {
        let mut choices = vec!["opklaring"; test.items.len()];
        choices[at] = "storm";
        assert!(Tone::of(test, &with(&choices)).leads_to_people());
    }
    assert_eq!(Tone::of(test, &with(&["bewolkt"])), Tone::Plain);
    assert_eq!(Tone::of(test, &with(&["opklaring", "bewolkt"])), Tone::Plain);
    assert_eq!(Tone::of(test, &with(&["opklaring", "opklaring"])), Tone::Light);
    assert_eq!(Tone::of(test, &Answers::default()), Tone::Plain);
    assert_eq!(Tone::of(test, &with(&["orkaan"])), Tone::Plain, "no such choice");
}

#[test]
fn hidden_talents_are_all_that_stand_out_high_and_were_neither_named_nor_put_right() {
    let test = test("competentietest");
    let at = |item: &domain::assessment::Item, levels: [u8; 4]| {
        let level = match item.scale {
            Some(1) => levels[0],
            Some(4) => levels[1],
            Some(7) => levels[2],
            _ => levels[3],
        };
        if item.is_reversed { 6 - level } else { level }
    };
    let mut sitting = rated(test, |item| at(item, [4, 4, 2, 2]));
    let found = profile(test, &sitting);
    assert_eq!(found.hidden(test, &[test.scales[1]]), [4]);
    assert!(found.hidden(test, &[test.scales[1], test.scales[4]]).is_empty());
    sitting.correct(test.scales[4], Some(5));
    assert!(
        profile(test, &sitting).hidden(test, &[test.scales[1]]).is_empty(),
        "their own word is not hidden"
    );
    let below = profile(test, &rated(test, |item| at(item, [5, 4, 3, 1])));
    assert_eq!(
        below.hidden(test, &[test.scales[1]]),
        [4],
        "high in the second band, and not what is in between"
    );
    assert!(
        profile(test, &rated(test, |item| at(item, [3, 3, 1, 1]))).hidden(test, &[]).is_empty(),
        "not high"
    );
    assert_eq!(
        profile(test, &rated(test, |item| at(item, [5, 4, 4, 4]))).hidden(test, &[]),
        Vec::<usize>::new()
    );
    assert!(profile(test, &rated(test, |_| 3)).hidden(test, &[]).is_empty(), "a flat profile hides none");
}

#[test]
fn too_few_too_fast_and_all_the_same_are_noted() {
    let test = test("interessetest");
    let few = rated(test, |item| if item.scale == Some(0) { 1 + (item.id.len() % 5) as u8 } else { 0 });
    assert!(notes(test, &few).contains(&QualityNote::FewAnswers));
    assert_eq!(notes(test, &rated(test, |_| 3)), [QualityNote::SameAnswers]);
    let start = rated(test, |item| if item.is_start { 1 + (item.scale.unwrap_or(0) % 5) as u8 } else { 0 });
    assert!(notes(test, &start).is_empty(), "the short start is whole by itself");
    let noted = |seconds: &[f64]| quality_notes(test, &start.answers, seconds, &SCORING.quality);
    assert!(noted(&[1.0; 30]).contains(&QualityNote::Fast));
    assert!(!noted(&[3.0; 30]).contains(&QualityNote::Fast));
    assert!(!noted(&[1.0; 5]).contains(&QualityNote::Fast), "too little to judge by");
}

#[test]
fn agreeing_with_a_statement_and_its_opposite_is_noted() {
    let test = test("competentietest");
    assert!(
        notes(test, &rated(test, |item| if item.id.len() % 2 == 0 { 5 } else { 4 }))
            .contains(&QualityNote::Contradictions)
    );
    let honest = rated(test, |item| match (item.is_reversed, item.scale.unwrap_or(0) % 3) {
        (true, 0) => 1,
        (false, 0) => 5,
        (true, 1) => 2,
        (false, 1) => 4,
        _ => 3,
    });
    assert!(notes(test, &honest).is_empty());
}
