//! Words for others: three listeners, three lengths, and only what the person wrote.

use content::Voice;
use content::texts::my_story as t;
use domain::dossier::{Command, Dossier};
use screens::story::{Length, Listener, seconds, sentences, story, time, unfinished};

fn write(dossier: &mut Dossier, note: &str, words: &str) {
    let today = content::day(2026, 11, 23);
    dossier.apply(Command::Write(note.to_owned(), words.to_owned()), today).expect("room");
}

#[test]
fn longer_stories_hold_the_shorter_ones() {
    for listener in Listener::ALL {
        let counts = Length::ALL.map(|length| sentences(listener, length, Voice::default()).len());
        assert_eq!(counts, [2, 4, 6]);
        let short = sentences(listener, Length::Short, Voice::default());
        let long = sentences(listener, Length::Long, Voice::default());
        assert!(short.iter().all(|sentence| long.contains(sentence)));
    }
}

#[test]
fn every_sentence_is_open_and_has_a_note_of_its_own() {
    let mut notes = Vec::new();
    for listener in Listener::ALL {
        for sentence in sentences(listener, Length::Long, Voice::default()) {
            assert!(sentence.beginning.contains('…'), "{}", sentence.beginning);
            assert!(!notes.contains(&sentence.note));
            notes.push(sentence.note);
        }
    }
    assert_eq!(notes.len(), 18);
}

#[test]
fn a_story_is_what_was_written_in_order_and_nothing_else() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    assert_eq!(story(&dossier, Listener::Home, Length::Long, voice), "");
    write(&mut dossier, "verhaal-thuis-zoeken", "Wat ik nu nodig heb, is rust");
    write(&mut dossier, "verhaal-thuis-gebeurd", "Mijn werk stopt.");
    write(&mut dossier, "verhaal-thuis-meer", "Op dit moment voel ik me moe!");
    write(&mut dossier, "verhaal-bekenden-gebeurd", "Iets anders");
    let short = story(&dossier, Listener::Home, Length::Short, voice);
    assert_eq!(short, "Mijn werk stopt. Wat ik nu nodig heb, is rust.");
    let long = story(&dossier, Listener::Home, Length::Long, voice);
    assert_eq!(long, "Mijn werk stopt. Op dit moment voel ik me moe! Wat ik nu nodig heb, is rust.");
    assert_eq!(story(&dossier, Listener::Network, Length::Short, voice), "Iets anders.");
}

#[test]
fn a_sentence_with_an_open_place_is_not_told_but_named() {
    let voice = Voice::default();
    let (listener, length) = (Listener::Network, Length::Short);
    let home = |words: &str| {
        let mut dossier = Dossier::default();
        write(&mut dossier, "verhaal-thuis-gebeurd", words);
        (story(&dossier, Listener::Home, length, voice), unfinished(&dossier, Listener::Home, length, voice))
    };
    let name = sentences(Listener::Home, length, voice)[0].label;
    let behind = home("Er is iets gebeurd met mijn werk: … ik ben ontslagen");
    assert_eq!(behind, (String::new(), t::UNFINISHED.fill(voice, [name])));
    let told = home("Er is iets gebeurd met mijn werk: ik ben ontslagen");
    assert_eq!(told, ("Er is iets gebeurd met mijn werk: ik ben ontslagen.".to_owned(), String::new()));

    let mut dossier = Dossier::default();
    write(&mut dossier, "verhaal-bekenden-zoeken", "Ik zoek werk waarin ik plan.");
    for open in ["Vanaf werk ik niet meer bij.", "Vanaf  werk ik niet meer bij", "Vanaf mei werk ik niet meer bij …"] {
        write(&mut dossier, "verhaal-bekenden-gebeurd", open);
        assert_eq!(story(&dossier, listener, length, voice), "Ik zoek werk waarin ik plan.", "{open}");
        let name = sentences(listener, length, voice)[0].label;
        assert_eq!(unfinished(&dossier, listener, length, voice), t::UNFINISHED.fill(voice, [name]));
    }
}

#[test]
fn the_time_to_tell_grows_with_the_words() {
    let voice = Voice::default();
    assert_eq!(time("een", voice), "5 seconden");
    assert_eq!(time(&"woord ".repeat(44), voice), "20 seconden");
    assert_eq!(time(&"woord ".repeat(132), voice), "60 seconden");
    assert_eq!([seconds(0, voice), seconds(1, voice)], ["0 seconden", "1 seconde"]);
}
