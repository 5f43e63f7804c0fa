//! What may be taken over: the person's own words and answers, once, and nothing private.

use super::{EN, NL, TODAY, add, line, run};
use content::assessments::{COMPETENTIETEST, VAARDIGHEDEN};
use domain::assessment::Reply;
use domain::dossier::RecordField as F;
use domain::dossier::{Command, Dossier, LastWork, RecordKind as K};
use domain::values::Answer;
use screens::cv::{Offer, offers};
use screens::occupations::known::Known;

fn names(dossier: &Dossier) -> Vec<String> {
    offers(dossier, None, NL).into_iter().map(|offer| offer.words).collect()
}

fn take(dossier: &mut Dossier, which: &str) {
    let found: Option<Offer> = offers(dossier, None, NL).into_iter().find(|it| it.words.starts_with(which));
    let command = found.map(|it| it.command).expect("the offer");
    run(dossier, Command::Record(command));
}

#[test]
fn the_language_that_is_read_is_offered_and_no_more_is_guessed() {
    assert_eq!(names(&Dossier::default()), ["Taal: Nederlands"]);
    let english: Vec<String> =
        offers(&Dossier::default(), None, EN).into_iter().map(|offer| offer.words).collect();
    assert_eq!(english, ["Language: English"]);
}

#[test]
fn the_last_work_comes_with_the_days_that_are_known_and_only_once() {
    let mut dossier = Dossier::default();
    let work = LastWork { sector: None, words: "planner".to_owned() };
    run(&mut dossier, Command::LastWork(Answer::Known(work)));
    run(&mut dossier, Command::LastDay(Answer::Known(content::day(2026, 12, 31))));
    take(&mut dossier, "Laatste werk: planner");
    let taken = dossier.records.of(K::CvWork).next().expect("it is there");
    assert_eq!(taken.words(F::Role), "planner");
    assert_eq!(taken.day(F::Until), Some(content::day(2026, 12, 31)));
    assert_eq!(names(&dossier), ["Taal: Nederlands"]);
}

#[test]
fn strengths_and_skills_come_from_the_tests() {
    let mut dossier = Dossier::default();
    let styles = &COMPETENTIETEST.instrument;
    run(&mut dossier, Command::NameScale(styles.id.to_owned(), styles.scales[0].to_owned(), true));
    let skills = &VAARDIGHEDEN.instrument;
    let item = &skills.items[0];
    let reply = Reply::CanWant(Some(5), Some(5));
    run(&mut dossier, Command::AnswerItem(skills.id.to_owned(), item.id.to_owned(), reply));
    let strength = COMPETENTIETEST.scales[0].name.get(NL);
    let skill = VAARDIGHEDEN.items[0].text.expect("its words").get(NL);
    let offered = names(&dossier);
    assert!(offered.contains(&format!("Sterk punt: {strength}")), "{offered:?}");
    assert!(offered.contains(&format!("Vaardigheid: {skill}")), "{offered:?}");
    take(&mut dossier, "Sterk punt");
    assert!(!names(&dossier).contains(&format!("Sterk punt: {strength}")));
    assert_eq!(dossier.records.of(K::CvSkill).count(), 1);
}

#[test]
fn own_words_and_the_goal_are_for_a_head_that_is_there_and_nothing_private_is() {
    let mut dossier = Dossier::default();
    run(&mut dossier, Command::Write("balans-wie".to_owned(), "Rustig.".to_owned()));
    run(&mut dossier, Command::Write("stilstaan-gebeurd".to_owned(), "Een brief.".to_owned()));
    run(&mut dossier, Command::Work(domain::dossier::WorkCommand::Choose(Some(2221))));
    assert_eq!(names(&dossier).len(), 1);
    add(&mut dossier, K::CvHead, vec![(F::Name, line("Noor"))]);
    let known = Known::of(NL.language);
    let offered = offers(&dossier, known, NL);
    assert!(offered.iter().any(|offer| offer.words == "Je eigen woorden uit de balans: Rustig."));
    assert_eq!(known.is_some(), offered.iter().any(|offer| offer.words.starts_with("Werk dat je zoekt")));
    assert!(offered.iter().all(|offer| !offer.words.contains("Een brief.")));
    take(&mut dossier, "Je eigen woorden");
    let head = dossier.records.of(K::CvHead).next().expect("it is there");
    assert_eq!(head.words(F::Note), "Rustig.");
    assert!(dossier.records.get(head.id).is_some_and(|it| it.made == TODAY));
}
