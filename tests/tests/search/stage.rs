//! How far an application is: it follows from days and outcome, in any order of happening, and is taken back whole.

use crate::sample::{ago, application, made, today, with};
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind};
use domain::search::{Ending, Happening as H, Stage, answered_on, silent_since};
use proptest::prelude::*;

fn after(dossier: &mut Dossier, id: u32, happening: H) -> Stage {
    let said = happening.said(today());
    dossier.apply(Command::Record(RecordCommand::Set(id, said)), today()).expect("a change");
    Stage::of(dossier.records.get(id).expect("the application"))
}

#[test]
fn each_thing_that_happens_brings_the_stage_one_expects() {
    let mut dossier = Dossier::default();
    let id = application(&mut dossier, "werk", &[]);
    assert_eq!(Stage::of(dossier.records.get(id).expect("it")), Stage::Found);
    let way = [
        (H::Applied, Stage::Applied),
        (H::NoReply, Stage::Ended(Ending::NoReply)),
        (H::Replied, Stage::Applied),
        (H::Talk, Stage::InTalk),
        (H::SecondTalk, Stage::SecondTalk),
        (H::Offer, Stage::Offered),
        (H::Accepted, Stage::Ended(Ending::Accepted)),
    ];
    for (happening, stage) in way {
        assert_eq!(after(&mut dossier, id, happening), stage, "{happening:?}");
    }
}

#[test]
fn time_alone_ends_nothing_and_silence_is_told_only_while_it_lasts() {
    let mut dossier = Dossier::default();
    let id = application(&mut dossier, "werk", &[(F::Applied, 400)]);
    let stage = |dossier: &Dossier| Stage::of(dossier.records.get(id).expect("it"));
    assert_eq!(stage(&dossier), Stage::Applied);
    assert_eq!(silent_since(dossier.records.get(id).expect("it")), Some(ago(400)));
    after(&mut dossier, id, H::Replied);
    assert_eq!(silent_since(dossier.records.get(id).expect("it")), None);
}

#[test]
fn a_reply_of_another_choice_is_an_answer_and_no_reply_is_none() {
    let mut dossier = Dossier::default();
    let id = application(&mut dossier, "werk", &[(F::Applied, 20)]);
    after(&mut dossier, id, H::NoReply);
    assert_eq!(answered_on(dossier.records.get(id).expect("it")), None);
    after(&mut dossier, id, H::Rejected);
    assert_eq!(answered_on(dossier.records.get(id).expect("it")), Some(today()));
}

proptest! {
    #[test]
    fn what_happens_is_taken_back_to_the_letter(all in made(), happening in 0..H::ALL.len()) {
        let mut dossier = with(&all);
        let before = dossier.clone();
        let happening = H::ALL[happening];
        let ids: Vec<u32> = dossier.records.of(RecordKind::Application).map(|it| it.id).collect();
        for id in ids {
            let undo = happening.before(dossier.records.get(id).expect("it"));
            after(&mut dossier, id, happening);
            dossier.apply(Command::Record(RecordCommand::Set(id, undo)), today()).expect("taken back");
        }
        prop_assert_eq!(before.records, dossier.records);
    }

    #[test]
    fn what_usually_happens_brings_it_further_or_to_an_end(all in made()) {
        let dossier = with(&all);
        for application in dossier.records.of(RecordKind::Application) {
            for happening in H::usual(application) {
                let mut dossier = dossier.clone();
                let before = Stage::of(application);
                let now = after(&mut dossier, application.id, *happening);
                let reopens = before == Stage::Ended(Ending::NoReply);
                let is_same_but_answered = *happening == H::Replied && now == before;
                prop_assert!(before < now || reopens || is_same_but_answered, "{:?} {:?} {:?}", before, happening, now);
            }
        }
    }
}
