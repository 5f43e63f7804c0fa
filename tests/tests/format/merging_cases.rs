//! Two dossiers put together, case by case. Leaves out what holds for all of them: that is in `merging`.

use chrono::NaiveDate;
use domain::dossier::{
    Budget, Command, Dossier, LastWork, MOST_NOTE, RecordCommand, RecordField, RecordKind, RecordValue,
    TaskStatus,
};
use domain::values::{Answer, Country};
use formats::dossier_file::{beside, merge};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn after(commands: impl IntoIterator<Item = Command>) -> Dossier {
    let mut dossier = Dossier::default();
    for command in commands {
        dossier.apply(command, day()).expect("a command that makes sense");
    }
    dossier
}

fn note(id: &str, words: &str) -> Command {
    Command::Write(id.to_owned(), words.to_owned())
}

fn record(kind: RecordKind, said: &[(RecordField, &str)]) -> Command {
    let said = said.iter().map(|(field, words)| {
        let value = field.shape().choice(words).unwrap_or_else(|| RecordValue::Words((*words).to_owned()));
        (*field, Some(value))
    });
    Command::Record(RecordCommand::Add(kind, said.collect()))
}

#[test]
fn the_first_counts_where_both_say_something_else() {
    let lives = |country| Command::Lives(Answer::Known(country));
    let first = after([lives(Country::Netherlands), Command::Works(Answer::Unknown)]);
    let second = after([lives(Country::Belgium), Command::Works(Answer::Known(Country::Belgium))]);
    let both = merge(&first, &second);
    assert_eq!(both.dossier.intake.lives, Answer::Known(Country::Netherlands));
    // Who does not know yet says nothing against who does.
    assert_eq!(both.dossier.intake.works, Answer::Known(Country::Belgium));
    assert_eq!((both.differing, both.left_out), (1, 0));
    assert_eq!(merge(&second, &first).dossier.intake.lives, Answer::Known(Country::Belgium));
}

#[test]
fn own_words_come_after_one_another_or_under_a_name_of_their_own() {
    let first = after([note("balans-wie", "Eerst."), note("balans-wat", "Kort")]);
    let second = after([note("balans-wie", "Later."), note("balans-wat", "Kort, en meer.")]);
    let both = merge(&first, &second).dossier;
    assert_eq!(both.notes.get("balans-wie"), Some("Eerst.\n\nLater."));
    assert_eq!(both.notes.get("balans-wat"), Some("Kort, en meer."));
    let long = |letter: &str| letter.repeat(MOST_NOTE);
    let both =
        merge(&after([note("stilstaan-x", &long("a"))]), &after([note("stilstaan-x", &long("b"))])).dossier;
    assert_eq!(both.notes.get("stilstaan-x"), Some(long("a").as_str()));
    // Still private: the name begins as it did.
    assert_eq!(both.notes.get("stilstaan-x-2"), Some(long("b").as_str()));
}

#[test]
fn two_records_with_one_number_are_two_and_one_that_grew_is_one() {
    use RecordField::{Note, Organisation, Role};
    let first = after([
        record(RecordKind::Application, &[(Organisation, "Bakker"), (Note, "Gebeld")]),
        record(RecordKind::Application, &[(Organisation, "Slager")]),
    ]);
    let second = after([
        record(RecordKind::Application, &[(Organisation, "Bakker"), (Role, "Verkoop"), (Note, "Brief")]),
        record(RecordKind::Application, &[(Organisation, "Kapper")]),
    ]);
    let both = merge(&first, &second);
    let told: Vec<(u32, &str, &str, &str)> = both
        .dossier
        .records
        .iter()
        .map(|it| (it.id, it.words(Organisation), it.words(Role), it.words(Note)))
        .collect();
    assert_eq!(
        told,
        [(1, "Bakker", "Verkoop", "Gebeld\n\nBrief"), (2, "Slager", "", ""), (3, "Kapper", "", "")]
    );
    assert_eq!((both.differing, both.left_out), (0, 0));
    assert_eq!(both.dossier.records.newest(), 3);
}

#[test]
fn a_step_of_ours_is_there_once_whatever_its_number() {
    let step = |phase: &str| {
        record(RecordKind::Step, &[(RecordField::Task, "cv-maken"), (RecordField::Phase, phase)])
    };
    let goal = record(RecordKind::Goal, &[(RecordField::Title, "Werk")]);
    let both = merge(&after([step("zoeken")]), &after([goal, step("intake")]));
    assert_eq!(both.dossier.records.of(RecordKind::Step).count(), 1);
    assert_eq!((both.dossier.records.of(RecordKind::Goal).count(), both.differing), (1, 1));
}

#[test]
fn answers_that_belong_together_stay_together() {
    let money = |euros| Command::Money(Answer::Known(euros));
    let band = Command::Budget(Answer::Known(Budget::None));
    let both = merge(&after([band]), &after([money(3_000)]));
    assert_eq!((both.dossier.intake.money, both.differing), (Answer::Open, 1));
    let words = |words: &str| LastWork { sector: None, words: words.to_owned() };
    let work = |text: &str| Command::LastWork(Answer::Known(words(text)));
    let both = merge(&after([work("kassa")]), &after([work("kassa, acht jaar")]));
    assert_eq!(both.dossier.intake.last_work, Answer::Known(words("kassa")));
}

#[test]
fn what_the_other_one_only_tries_out_is_left_aside() {
    let mut second = after([Command::Hours(Answer::Known(8)), Command::BeginTrying]);
    second.apply(Command::Hours(Answer::Known(30)), day()).expect("tried");
    assert_eq!(merge(&Dossier::default(), &second).dossier.intake.hours, Answer::Known(8));
    // What the first one tries out stays tried out, on answers that grew.
    let grown = merge(&second, &after([Command::Lives(Answer::Known(Country::Belgium))])).dossier;
    assert_eq!(grown.intake.hours, Answer::Known(30));
    let before = grown.before_trying.expect("still trying");
    assert_eq!((before.hours, before.lives), (Answer::Known(8), Answer::Known(Country::Belgium)));
}

#[test]
fn what_there_is_no_room_for_is_counted() {
    let route = |name: &str| Command::KeepRoute(name.to_owned());
    let four = |from: &str| after(["1", "2", "3", "4"].map(|at| route(&[from, at].concat())));
    let both = merge(&four("Hier "), &four("Daar "));
    assert_eq!(both.dossier.routes.len(), 4);
    assert!(0 < both.left_out);
    assert!(both.dossier.routes.iter().all(|route| route.name.starts_with("Hier")));
}

#[test]
fn each_part_is_told_beside_the_other() {
    let first = after([note("balans-wie", "Ik"), Command::Task("a".to_owned(), Some(TaskStatus::Done))]);
    let second = after([note("balans-wie", "Wij"), note("balans-wat", "Werk")]);
    let told = beside(&first, &second);
    let of = |part: &str| told.iter().find(|it| it.part == part).map(|it| (it.first, it.second, it.other));
    assert_eq!(of("notes"), Some((1, 2, 2)));
    assert_eq!(of("tasks"), Some((1, 0, 0)));
    assert_eq!(of("records"), None);
}
