//! Questions about the contract: whatever people usually type is read, nonsense gets a sentence at its field, and nothing
//! is kept until all of it is right. Leaves out drawing.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Dossier, Fact, FactKind, FactValue};
use domain::rights::RightsQuestion::{self, LastDay, Lives, Of, Works};
use domain::values::{Address, Answer, Euro, Language};
use screens::facts::{self, FieldOf, Problem, Typed};
use screens::typed_date::TypedDate;

const DUTCH: Voice = Voice { language: Language::Nl, address: Address::Je };
const ENGLISH: Voice = Voice { language: Language::En, address: Address::Je };

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn all() -> Vec<RightsQuestion> {
    [Lives, Works, LastDay].into_iter().chain(Fact::ALL.iter().map(|fact| Of(*fact))).collect()
}

fn text(text: &str) -> Typed {
    Typed { text: text.to_owned(), ..Typed::default() }
}

fn date(day: &str, month: &str, year: &str) -> Typed {
    let [day, month, year] = [day, month, year].map(str::to_owned);
    Typed { date: TypedDate { day, month, year }, ..Typed::default() }
}

fn read(question: RightsQuestion, typed: Typed, voice: Voice) -> Result<Vec<Command>, Vec<Problem>> {
    facts::commands(&[question], &[typed], &Dossier::default(), today(), voice)
}

fn wage(typed: &str, voice: Voice) -> Option<i64> {
    match read(Of(Fact::MonthlyWage), text(typed), voice).ok()?.as_slice() {
        [Command::State(Fact::MonthlyWage, Answer::Known(FactValue::Money(amount)))] => Some(amount.cents()),
        other => panic!("{typed}: {other:?}"),
    }
}

#[test]
fn every_question_has_an_id_of_its_own_that_begins_no_other() {
    let ids: Vec<&str> = all().into_iter().map(|question| facts::asked(question).id).collect();
    for (place, id) in ids.iter().enumerate() {
        let others = ids.iter().enumerate().filter(|(other, _)| *other != place);
        // An error finds its field by the beginning of the id.
        assert!(others.clone().all(|(_, other)| !other.starts_with(id)), "{id}");
    }
}

#[test]
fn every_choice_has_options_and_ends_in_not_knowing() {
    for question in all() {
        let choices = facts::choices(question, DUTCH);
        assert_eq!(facts::field_of(question) == FieldOf::Choice, !choices.is_empty(), "{question:?}");
        if let Some(last) = choices.last() {
            assert_eq!(last.word, "unknown");
            assert!(
                2 < choices.len() && choices.iter().all(|choice| !choice.label.is_empty()),
                "{question:?}"
            );
        }
    }
}

#[test]
fn an_amount_is_read_as_people_write_it() {
    let same = [
        "1234,56",
        "1.234,56",
        "€ 1.234,56",
        "€1234,56",
        " 1 234,56 ",
        "EUR 1.234,56",
        "1234,56 euro",
        "1234.56",
    ];
    for typed in same {
        assert_eq!(wage(typed, DUTCH), Some(123_456), "{typed}");
    }
    for typed in ["2500", "2.500", "€ 2.500,-", "2500,00", "2.500,--", "2500 euro", "2500 EUR"] {
        assert_eq!(wage(typed, DUTCH), Some(250_000), "{typed}");
    }
    for typed in ["1,234.56", "€ 1,234.56", "1234.56"] {
        assert_eq!(wage(typed, ENGLISH), Some(123_456), "{typed}");
    }
}

#[test]
fn nonsense_is_told_at_its_field_and_nothing_is_kept() {
    for typed in ["abc", "1.2.3,4", "12,345,6", "--5", "1e5", "12,3456"] {
        let problems = read(Of(Fact::MonthlyWage), text(typed), DUTCH).expect_err(typed);
        assert_eq!(problems.len(), 1, "{typed}");
        assert_eq!(problems[0].field, "monthly-wage");
        assert!(problems[0].sentence.starts_with("Schrijf een bedrag"), "{typed}: {}", problems[0].sentence);
    }
    for typed in ["-5", "99.999.999"] {
        let problems = read(Of(Fact::MonthlyWage), text(typed), DUTCH).expect_err(typed);
        assert!(problems[0].sentence.contains("€\u{a0}10.000.000"), "{typed}: {}", problems[0].sentence);
    }
    let both = [Of(Fact::MonthlyWage), Of(Fact::WeeksWorked)];
    let typed = [text("2500"), text("veel")];
    let problems =
        facts::commands(&both, &typed, &Dossier::default(), today(), DUTCH).expect_err("one is wrong");
    assert_eq!(problems.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), ["weeks-worked"]);
}

#[test]
fn numbers_keep_to_their_range_and_percentages_to_theirs() {
    let weeks = |typed: &str| read(Of(Fact::WeeksWorked), text(typed), DUTCH);
    assert!(weeks("36").is_ok() && weeks("0").is_ok());
    for typed in ["37", "-1", "2,5", "999999999"] {
        assert!(weeks(typed).is_err(), "{typed}");
    }
    let holiday = |typed: &str| read(Of(Fact::HolidayPay), text(typed), DUTCH).ok();
    let of = |hundredths| {
        Some(vec![Command::State(Fact::HolidayPay, Answer::Known(FactValue::Count(hundredths)))])
    };
    assert_eq!(holiday("8"), of(800));
    assert_eq!(holiday("8,33 %"), of(833));
    let problems = read(Of(Fact::HolidayPay), text("101"), DUTCH).expect_err("more than all");
    assert!(problems[0].sentence.contains("100"), "{}", problems[0].sentence);
}

#[test]
fn a_day_is_read_in_any_usual_form_and_its_part_is_named_when_wrong() {
    let known = |day| Ok(vec![Command::State(Fact::Began, Answer::Known(FactValue::Day(day)))]);
    let first = NaiveDate::from_ymd_opt(2016, 3, 1).unwrap();
    for typed in [
        date("1", "3", "2016"),
        date("01", "03", "2016"),
        date("1", "maart", "2016"),
        date("1", "mrt", "2016"),
    ] {
        assert_eq!(read(Of(Fact::Began), typed.clone(), DUTCH), known(first), "{typed:?}");
    }
    let field = |typed| read(Of(Fact::Began), typed, DUTCH).expect_err("wrong")[0].field.clone();
    assert_eq!(field(date("31", "2", "2016")), "began");
    assert_eq!(field(date("1", "3", "16")), "began-year");
    assert_eq!(field(date("1", "3", "1816")), "began-year");
    assert_eq!(
        read(Of(Fact::Born), date("23", "11", "2026"), DUTCH).expect_err("ahead")[0].field,
        "born-year"
    );
}

#[test]
fn what_was_kept_stands_in_the_field_again_and_changes_nothing() {
    let mut dossier = Dossier::default();
    for fact in Fact::ALL {
        let value = match fact.kind() {
            FactKind::Day => FactValue::Day(NaiveDate::from_ymd_opt(2020, 2, 29).unwrap()),
            FactKind::Money => FactValue::Money(Euro::from_cents(123_456)),
            FactKind::Count { most, .. } => FactValue::Count(most),
            FactKind::Truth => FactValue::Truth(true),
            FactKind::Ending => FactValue::Ending(domain::dossier::Ending::Court),
            FactKind::Status => FactValue::Status(domain::dossier::StatusIn2013::LowerClerk),
        };
        dossier.apply(Command::State(*fact, Answer::Known(value)), today()).unwrap();
    }
    for voice in [DUTCH, ENGLISH] {
        for question in all() {
            let typed = facts::current(question, &dossier, voice);
            assert_eq!(facts::commands(&[question], &[typed.clone()], &dossier, today(), voice), Ok(vec![]));
            // Typed anew into an empty dossier, it is the same answer.
            let Of(fact) = question else { continue };
            let commands = read(question, typed, voice).unwrap();
            assert_eq!(commands, [Command::State(fact, dossier.contract.stated(fact))], "{fact:?}");
        }
    }
}

#[test]
fn not_knowing_the_rest_leaves_answers_alone() {
    let mut dossier = Dossier::default();
    dossier.apply(Command::State(Fact::Ill, Answer::Known(FactValue::Truth(false))), today()).unwrap();
    let asked = [Of(Fact::Ill), Of(Fact::MonthlyWage), LastDay];
    let commands = facts::not_known(&asked, &dossier);
    assert_eq!(
        commands,
        [Command::State(Fact::MonthlyWage, Answer::Unknown), Command::LastDay(Answer::Unknown)]
    );
}

#[test]
fn an_emptied_field_takes_the_answer_back() {
    let mut dossier = Dossier::default();
    let wage = FactValue::Money(Euro::whole(2_500));
    dossier.apply(Command::State(Fact::MonthlyWage, Answer::Known(wage)), today()).unwrap();
    let commands = facts::commands(&[Of(Fact::MonthlyWage)], &[Typed::default()], &dossier, today(), DUTCH);
    assert_eq!(commands, Ok(vec![Command::State(Fact::MonthlyWage, Answer::Open)]));
}
