//! What the person decides: conditions, putting aside with its replacement, keeping, and weights.

use crate::people::{PLANNER, TODAY, answer, items, known, list, of_last_job, social, work};
use content::Voice;
use content::texts::work as t;
use domain::assessment::Reply;
use domain::dossier::{Dossier, WorkCommand};
use domain::values::{Answer, Country};
use screens::occupations::list::{Asked, WorkList};
use screens::occupations::weights::{WEIGHED, now, standard};
use screens::test::Test;

fn someone() -> Dossier {
    let mut dossier = of_last_job(PLANNER);
    social(&mut dossier);
    dossier
}

#[test]
fn each_condition_says_how_many_it_left_out_and_where_to_change_it() {
    let mut dossier = someone();
    assert!(list(&dossier).left_out.is_empty());
    answer(&mut dossier, Test::Conditions, "lichaam", Reply::Chosen("licht".to_owned()));
    answer(&mut dossier, Test::Conditions, "tijden", Reply::Chosen("overdag".to_owned()));
    let left_out = list(&dossier).left_out;
    let items: Vec<_> = left_out.iter().map(|left_out| left_out.item).collect();
    assert_eq!(items, [Some("lichaam"), Some("tijden")]);
    assert!(left_out.iter().all(|left_out| left_out.words.starts_with(|sign: char| sign.is_ascii_digit())));
}

#[test]
fn what_is_put_aside_is_replaced_and_can_come_back() {
    let mut dossier = someone();
    let first = list(&dossier);
    let before = first.codes();
    work(&mut dossier, WorkCommand::PutAside(before[3], true));
    let asked = Asked { room: first.room(), ..Asked::default() };
    let after = WorkList::of(&dossier, known(), asked, TODAY, Voice::default());
    assert!(!after.codes().contains(&before[3]));
    assert!(after.new_since(&before).is_some());
    assert!(before.len() <= after.codes().len());
    assert_eq!(after.aside.iter().map(|(code, _)| *code).collect::<Vec<_>>(), [before[3]]);
    assert_eq!(after.left_out.last().map(|left_out| left_out.item), Some(None));
    work(&mut dossier, WorkCommand::PutAside(before[3], false));
    assert_eq!(list(&dossier).codes(), before);
}

#[test]
fn what_is_kept_is_marked_and_listed_with_its_note() {
    let mut dossier = someone();
    let code = list(&dossier).codes()[1];
    work(&mut dossier, WorkCommand::Keep(code, "dicht bij huis".to_owned()));
    let found = list(&dossier);
    assert_eq!(found.kept.len(), 1);
    assert_eq!(found.kept[0].note, "dicht bij huis");
    let marked: Vec<u16> = items(&found).iter().filter(|item| item.is_kept).map(|item| item.code).collect();
    assert_eq!(marked, [code]);
}

#[test]
fn weights_count_at_once_and_go_back_to_the_standard() {
    let mut dossier = someone();
    assert_eq!((standard(), now(&dossier)), ([5, 3, 2], [5, 3, 2]));
    let before = list(&dossier).codes();
    let lower = WEIGHED[0].set(0, &dossier);
    work(&mut dossier, lower);
    assert_eq!(now(&dossier), [0, 3, 2]);
    assert_eq!(list(&dossier).codes(), list(&of_last_job(PLANNER)).codes());
    let back = WEIGHED[0].set(5, &dossier);
    assert_eq!(back, WorkCommand::Weigh(None));
    work(&mut dossier, back);
    assert_eq!(list(&dossier).codes(), before);
}

#[test]
fn weights_of_zero_leave_no_list_and_say_so() {
    let mut dossier = someone();
    work(&mut dossier, WorkCommand::Weigh(Some([0; 3])));
    let found = list(&dossier);
    assert!(found.bands.is_empty());
    assert_eq!(found.nothing, Some(t::NOTHING_WEIGHS.get(Voice::default())));
}

#[test]
fn what_weighs_nothing_is_not_named_and_is_no_reason_to_say_that_all_was_left_out() {
    let mut dossier = someone();
    work(&mut dossier, WorkCommand::Weigh(Some([0, 3, 2])));
    let basis = list(&dossier).basis;
    assert!(!basis.contains(t::BASIS_INTERESTS.get(Voice::default())), "{basis}");
    assert!(basis.contains(t::BASIS_LAST.get(Voice::default())), "{basis}");
    let mut dossier = of_last_job(PLANNER);
    work(&mut dossier, WorkCommand::Weigh(Some([5, 0, 2])));
    let found = list(&dossier);
    let why = t::NOTHING_WEIGHS.get(Voice::default());
    assert_eq!((found.nothing, found.basis.contains(why)), (Some(why), true));
}

#[test]
fn that_counts_are_old_is_told_to_who_may_look_for_work_where_they_are_from() {
    let mut dossier = someone();
    assert!(list(&dossier).old.is_some());
    crate::people::run(&mut dossier, domain::dossier::Command::Lives(Answer::Known(Country::Belgium)));
    assert_eq!(list(&dossier).old, None);
}

#[test]
fn a_weight_is_a_whole_number_up_to_ten() {
    let read = |text: &str| WEIGHED[1].read(text, Voice::default());
    assert_eq!(read(" 7 "), Ok(7));
    assert!(read("11").is_err() && read("").is_err() && read("veel").is_err());
}

#[test]
fn shortage_is_told_of_flanders_and_old_counts_of_the_netherlands() {
    let mut dossier = of_last_job(7212);
    let lines = |dossier: &Dossier| items(&list(dossier))[0].market.clone();
    assert!(lines(&dossier).iter().any(|line| line.contains("2026")), "{:?}", lines(&dossier));
    let nl = Answer::Known(Country::Netherlands);
    crate::people::run(&mut dossier, domain::dossier::Command::Works(nl));
    assert!(lines(&dossier).iter().all(|line| !line.contains("2026")));
}
