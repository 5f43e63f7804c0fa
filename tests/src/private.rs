//! A person with secrets, and whether a text gives one away: for whatever is shown, printed or sent. Leaves out which
//! screens may show them.

#![allow(clippy::expect_used, reason = "a test stops when it must")]

use chrono::NaiveDate;
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Entry, Limitations, Recovery};
use domain::values::Answer;

/// Words that stand only in private notes.
pub const SECRETS: [&str; 2] = ["boosmaakwoord", "troostwoord"];

/// What stands in a file only for what is private: ids, and words for health.
const ONLY_PRIVATE: [&str; 9] = [
    "weer-check",
    "stilstaan-",
    "storm",
    "recovery",
    "limitations",
    "\"ill\"",
    "unfit-for-outplacement",
    "lichaam",
    "gevoel",
];

/// Someone who answered all that is private, and something that is not.
///
/// # Panics
/// When the dossier no longer takes such answers.
pub fn person_with_secrets() -> Dossier {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let mut person = Dossier::default();
    let [angry, comforted] = SECRETS;
    let write = |id: &str, words: &str| Command::Write(id.to_owned(), words.to_owned());
    let answer = |test: &str, item: &str, reply| Command::AnswerItem(test.to_owned(), item.to_owned(), reply);
    let chosen = |choice: &str| Reply::Chosen(choice.to_owned());
    for command in [
        Command::Enter(Entry::Ill),
        Command::Limitations(Answer::Known(Limitations::Some)),
        Command::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Known(12) })),
        answer("interessetest", "kast", Reply::Rated(4)),
        answer("weer-check", "vandaag", chosen("storm")),
        answer("weer-check", "week", chosen("storm")),
        answer("randvoorwaarden", "plek", chosen("binnen")),
        answer("randvoorwaarden", "lichaam", chosen("licht")),
        answer("randvoorwaarden", "gevoel", chosen("weinig")),
        write("stilstaan-gebeurd", angry),
        write("stilstaan-houvast", comforted),
        write("balans-wie", "Iemand die doorgaat."),
        Command::KeepRoute("Met rust".to_owned()),
        Command::BeginTrying,
        Command::Recovery(Answer::Known(Recovery::Rest { weeks: 4 })),
    ] {
        person.apply(command, today).expect("kept");
    }
    person.contract.is_ill = Answer::Known(true);
    person.contract.unfit_for_outplacement = Answer::Known(true);
    person
}

/// Asks that a text has none of the words of private notes.
///
/// # Panics
/// When it has.
pub fn assert_no_secrets(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is told in: {text}");
    }
}

/// Asks that a file has nothing that is private.
///
/// # Panics
/// When it has.
pub fn assert_nothing_private(file: &str) {
    assert_no_secrets(file);
    for word in ONLY_PRIVATE {
        assert!(!file.contains(word), "{word} stands in: {file}");
    }
}
