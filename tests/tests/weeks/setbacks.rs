//! The setback plan and the buddy card: in the person's own words, offered back, and nothing else of the dossier.

use super::{DAY, VOICE, add, choice, run};
use content::Voice;
use domain::dossier::{Command, Dossier, RecordField as F, RecordKind};
use domain::values::Language;
use screens::buddy::{WHAT, WHO, card, suggestions};
use screens::setbacks::{Setback, offered, sentence};
use screens::suggestions::taken;

#[test]
fn what_was_written_is_offered_back_and_without_it_only_the_way_to_write() {
    for setback in Setback::ALL {
        let mut dossier = Dossier::default();
        let nothing = offered(setback, &dossier, VOICE);
        assert!(!nothing.is_own);
        assert_eq!(sentence(setback, &dossier, VOICE), None);
        run(&mut dossier, Command::Write(setback.note().to_owned(), "bel ik Ria".to_owned()), DAY);
        let own = offered(setback, &dossier, VOICE);
        assert!(own.is_own);
        assert!(own.body.starts_with(setback.when(VOICE)) && own.body.contains("bel ik Ria"));
        assert_eq!(own.href, "#/tegenslag");
    }
}

#[test]
fn only_no_reply_and_a_refusal_are_setbacks_of_an_application() {
    for (outcome, expected) in [
        ("no-reply", Some(Setback::NoReply)),
        ("rejected", Some(Setback::Rejected)),
        ("withdrawn", None),
        ("gone", None),
        ("accepted", None),
    ] {
        let mut dossier = Dossier::default();
        let id = add(&mut dossier, RecordKind::Application, vec![choice(F::Outcome, outcome)], DAY);
        assert_eq!(dossier.records.get(id).and_then(Setback::of), expected);
    }
}

#[test]
fn every_setback_has_suggestions_in_every_language_and_notes_of_their_own() {
    for language in Language::ALL {
        let voice = Voice { language, ..VOICE };
        for setback in Setback::ALL {
            assert!(setback.suggestions(voice).iter().all(|words| !words.is_empty()));
        }
        assert!(suggestions(voice).iter().all(|words| !words.is_empty()));
    }
    let mut notes = Setback::ALL.map(Setback::note).to_vec();
    notes.sort_unstable();
    notes.dedup();
    assert_eq!(notes.len(), Setback::ALL.len());
}

#[test]
fn the_card_holds_what_was_written_for_it_and_nothing_else() {
    let mut dossier = Dossier::default();
    assert_eq!(card(&dossier, VOICE), None);
    run(&mut dossier, Command::Write("verhaal".to_owned(), "Mijn baas".to_owned()), DAY);
    run(&mut dossier, Command::Write(WHO.to_owned(), "Ria".to_owned()), DAY);
    assert_eq!(card(&dossier, VOICE), None);
    run(&mut dossier, Command::Write(WHAT.to_owned(), "Lees mijn cv.".to_owned()), DAY);
    let shown = card(&dossier, VOICE).expect("a card");
    let text = shown.lines.join(" ");
    assert!(text.contains("Ria") && text.contains("Lees mijn cv.") && !text.contains("baas"));
    assert!(shown.code.is_some());
    run(&mut dossier, Command::Write(WHAT.to_owned(), "lang ".repeat(399)), DAY);
    assert!(card(&dossier, VOICE).expect("a card").code.is_some());
    run(&mut dossier, Command::Write(WHAT.to_owned(), "é".repeat(2_000)), DAY);
    assert!(card(&dossier, VOICE).expect("a card").code.is_none());
}

#[test]
fn what_was_written_stays_when_a_suggestion_is_taken_over() {
    let ours = Setback::NoReply.suggestions(VOICE);
    let note = Setback::NoReply.note();
    let mut dossier = Dossier::default();
    for (words, expected) in [
        (ours[0], ours[0].to_owned()),
        // Ours makes way for ours.
        (ours[1], ours[1].to_owned()),
    ] {
        let change = taken(note, &ours, words, &dossier);
        run(&mut dossier, change, DAY);
        assert_eq!(dossier.notes.get(note), Some(expected.as_str()));
    }
    run(&mut dossier, Command::Write(note.to_owned(), "bel ik Ria".to_owned()), DAY);
    for _ in 0..2 {
        let change = taken(note, &ours, ours[0], &dossier);
        run(&mut dossier, change, DAY);
        assert_eq!(dossier.notes.get(note), Some(["bel ik Ria\n", ours[0]].concat().as_str()));
    }
}
