//! What comes on paper of an exercise: what was written, and nothing else.

use super::{NL, TODAY, add, line, run, write};
use content::exercise;
use domain::dossier::RecordField as F;
use domain::dossier::{Command, Dossier, RecordKind as K, TaskStatus, WorkCommand};
use screens::exercises::{applications, chosen, is_shown, sheet, span, strengths, written};
use screens::occupations::known::Known;

#[test]
fn a_letter_is_its_four_blocks_in_order_for_the_vacancy_that_was_chosen() {
    let letter = exercise("brief").expect("it is there");
    let mut dossier = Dossier::default();
    assert!(sheet(letter, &dossier, None, NL).lines.is_empty());
    add(&mut dossier, K::Application, vec![(F::Role, line("Planner")), (F::Organisation, line("Veldman"))]);
    write(&mut dossier, "oefen-brief-4", "Ik kom graag langs.");
    write(&mut dossier, "oefen-brief-1", "Ik las uw vacature.");
    write(&mut dossier, "oefen-brief-applications", "1");
    run(&mut dossier, Command::Task("oefen-brief-nakijken-hardop".to_owned(), Some(TaskStatus::Done)));
    let made = sheet(letter, &dossier, None, NL);
    assert!(made.is_letter);
    assert_eq!(made.title, "Een brief in vier blokken: Planner, Veldman");
    let words: Vec<&str> = made.lines.iter().map(|line| line.words.as_str()).collect();
    assert_eq!(words, ["Ik las uw vacature.", "Ik kom graag langs."]);
}

#[test]
fn a_sheet_has_questions_choices_and_ticks() {
    let mut dossier = Dossier::default();
    write(&mut dossier, "oefen-sociale-vaardigheden-wat", "nee");
    write(&mut dossier, "oefen-sociale-vaardigheden-1", "Vandaag niet.");
    write(&mut dossier, "oefen-sociale-vaardigheden-2", "Waar staat dat?");
    let skills = exercise("sociale-vaardigheden").expect("it is there");
    let lines = sheet(skills, &dossier, None, NL).lines;
    let words: Vec<&str> = lines.iter().map(|line| line.words.as_str()).collect();
    // What was written under another choice is not lost.
    assert_eq!(words, ["Nee zeggen", "Vandaag niet.", "Waar staat dat?"]);
    run(&mut dossier, Command::Task("oefen-assessment-vooraf-wie".to_owned(), Some(TaskStatus::Done)));
    let assessment = exercise("assessment").expect("it is there");
    assert_eq!(sheet(assessment, &dossier, None, NL).lines.len(), 1);
    let all = written(&dossier, None, NL);
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|written| !written.is_private));
}

#[test]
fn steps_show_with_their_choice_only() {
    let mut dossier = Dossier::default();
    let skills = exercise("sociale-vaardigheden").expect("it is there");
    let shown = |dossier: &Dossier| skills.steps.iter().filter(|step| is_shown(step, dossier, None)).count();
    let before = shown(&dossier);
    write(&mut dossier, "oefen-sociale-vaardigheden-wat", "kritiek");
    assert_eq!(shown(&dossier), before + 3);
    assert_eq!(chosen("oefen-sociale-vaardigheden-wat", &dossier, None).as_deref(), Some("kritiek"));
}

#[test]
fn the_level_of_work_is_that_of_the_occupation_until_the_person_chooses() {
    let known = Known::of(NL.language).expect("the table");
    let level = |dossier: &Dossier| chosen("oefen-gesprek-niveau", dossier, Some(known));
    let mut dossier = Dossier::default();
    assert_eq!(level(&dossier), None);
    // A cleaner, a nurse.
    run(&mut dossier, Command::Work(WorkCommand::Last(Some(9112))));
    assert_eq!(level(&dossier).as_deref(), Some("1"));
    run(&mut dossier, Command::Work(WorkCommand::Choose(Some(2221))));
    assert_eq!(level(&dossier).as_deref(), Some("4"));
    write(&mut dossier, "oefen-gesprek-niveau", "3");
    assert_eq!(level(&dossier).as_deref(), Some("3"));
}

#[test]
fn applications_that_are_over_are_not_to_choose_from() {
    let mut dossier = Dossier::default();
    assert!(applications(&dossier, NL).is_empty());
    add(&mut dossier, K::Application, vec![(F::Role, line("Planner"))]);
    let outcome = F::Outcome.shape().choice("no-reply");
    add(&mut dossier, K::Application, vec![(F::Role, line("Kok")), (F::Outcome, outcome)]);
    add(&mut dossier, K::Application, vec![(F::Role, line("Bakker"))]);
    let names: Vec<String> = applications(&dossier, NL).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["Bakker", "Planner", "Zonder vacature uit mijn lijst"]);
}

#[test]
fn strengths_are_the_persons_own_words() {
    let mut dossier = Dossier::default();
    assert!(strengths(&dossier, TODAY, NL).is_empty());
    write(&mut dossier, "balans-kan", "Roosters maken");
    write(&mut dossier, "stilstaan-gebeurd", "Het was een brief.");
    add(&mut dossier, K::CvSkill, vec![(F::Title, line("Lassen"))]);
    assert_eq!(strengths(&dossier, TODAY, NL), ["Roosters maken", "Lassen"]);
}

#[test]
fn spans_are_whole_minutes_where_they_are() {
    assert_eq!(span(60, NL), "1 minuut");
    assert_eq!(span(300, NL), "5 minuten");
    assert_eq!(span(30, NL), "30 seconden");
}
