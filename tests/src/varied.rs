//! A dossier in which everything that is private is another, and nothing else. Leaves out what is asked of it.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops when it must")]

use crate::chance::Chance;
use chrono::{Days, NaiveDate};
use domain::assessment::Reply;
use domain::dossier::{
    Assumption, Block, Budget, Command, DiaryEntry, Dossier, Ending, Entry, Fact, FactKind, FactValue,
    Intake, Limitations, NamedRoute, RecordCommand, RecordField, RecordKind, RecordValue, Recovery,
    TaskStatus,
};
use domain::values::{Answer, Author, Euro};

/// The day of all of this.
///
/// # Panics
/// Never: it is a day.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

/// Makes everything in a block another by chance: each answer of it open, not known or known.
///
/// # Panics
/// When it is not private.
pub fn vary(dossier: &mut Dossier, block: Block, chance: &mut Chance) {
    match block {
        Block::Money => money(dossier, chance),
        Block::Health => health(dossier, chance),
        Block::Feelings => feelings(dossier, chance),
        Block::Forecast => told(dossier, chance),
        _ => assert!(block.is_private(), "{block:?} is not private"),
    }
}

fn answer<T>(chance: &mut Chance, known: impl FnOnce(&mut Chance) -> T) -> Answer<T> {
    match chance.below(4) {
        0 => Answer::Open,
        1 => Answer::Unknown,
        _ => Answer::Known(known(chance)),
    }
}

fn number(chance: &mut Chance, most: usize) -> u32 {
    u32::try_from(chance.below(most)).unwrap_or_default()
}

fn small(chance: &mut Chance, most: usize) -> u8 {
    u8::try_from(1 + chance.below(most)).unwrap_or_default()
}

fn euro(chance: &mut Chance) -> Euro {
    Euro::from_cents(i64::from(number(chance, 9_000_000)))
}

fn each_intake(dossier: &mut Dossier, mut change: impl FnMut(&mut Intake)) {
    change(&mut dossier.intake);
    if let Some(before) = &mut dossier.before_trying {
        change(before);
    }
    dossier.routes.iter_mut().for_each(|route| change(&mut route.answers));
}

fn money(dossier: &mut Dossier, chance: &mut Chance) {
    for fact in Fact::ALL {
        match fact.kind() {
            FactKind::Money => {
                dossier.contract.state(*fact, answer(chance, |chance| FactValue::Money(euro(chance))));
            }
            FactKind::Count { .. } if *fact == Fact::HolidayPay => {
                dossier
                    .contract
                    .state(*fact, answer(chance, |chance| FactValue::Count(number(chance, 2_000))));
            }
            _ => {}
        }
    }
    for offer in &mut dossier.offers {
        offer.price = answer(chance, euro);
        offer.training = answer(chance, euro);
    }
    each_intake(dossier, |intake| {
        intake.budget = answer(chance, |chance| Budget::ALL[chance.below(4)]);
        intake.money = answer(chance, |chance| number(chance, 99_999));
        intake.training_cost = answer(chance, |chance| number(chance, 99_999));
        intake.needed_by = answer(chance, |chance| day() + Days::new(1 + chance.below(400) as u64));
    });
    let offers: Vec<u32> = dossier.records.of(RecordKind::JobOffer).map(|record| record.id).collect();
    for id in offers {
        let wage = answer(chance, euro).known().map(|wage| RecordValue::Money(*wage));
        let extras = (chance.below(2) == 0).then(|| RecordValue::Words(format!("auto {}", chance.below(99))));
        let said = vec![(RecordField::Wage, wage), (RecordField::Extras, extras)];
        run(dossier, Command::Record(RecordCommand::Set(id, said)));
    }
}

fn health(dossier: &mut Dossier, chance: &mut Chance) {
    if matches!(dossier.entry, None | Some(Entry::Ill)) {
        dossier.entry = (chance.below(2) == 0).then_some(Entry::Ill);
    }
    if matches!(dossier.contract.ending, Answer::Open | Answer::Known(Ending::Illness)) {
        dossier.contract.ending =
            if chance.below(2) == 0 { Answer::Open } else { Answer::Known(Ending::Illness) };
    }
    dossier.contract.is_ill = answer(chance, |chance| chance.below(2) == 0);
    dossier.contract.unfit_for_outplacement = answer(chance, |chance| chance.below(2) == 0);
    each_intake(dossier, |intake| {
        intake.recovery = answer(chance, |chance| match chance.below(3) {
            0 => Recovery::None,
            1 => Recovery::Rest { weeks: small(chance, 52) },
            _ => Recovery::BurnOut { weeks: answer(chance, |chance| small(chance, 100)) },
        });
        intake.recovery_from = (chance.below(2) == 0).then(|| day() - Days::new(chance.below(90) as u64));
        intake.limitations = answer(chance, |chance| Limitations::ALL[chance.below(2)]);
    });
    if dossier.assessments.get("randvoorwaarden").is_some() {
        for (item, choices) in
            [("lichaam", ["licht", "middel", "zwaar"]), ("gevoel", ["weinig", "soms", "vaak"])]
        {
            reply(dossier, "randvoorwaarden", item, choices[chance.below(3)]);
        }
        let at = ["lichaam", "gevoel"][chance.below(2)].to_owned();
        run(dossier, Command::StandAt("randvoorwaarden".to_owned(), Some(at)));
    }
    if chance.below(2) == 0 && !dossier.in_calendar.is_empty() {
        dossier.in_calendar.put("term-attest-arts", day() + Days::new(chance.below(60) as u64));
    }
}

fn feelings(dossier: &mut Dossier, chance: &mut Chance) {
    run(dossier, Command::ForgetTest("weer-check".to_owned()));
    if chance.below(4) != 0 {
        for item in ["vandaag", "week", "mensen", "dag", "hoofd", "nodig"] {
            if chance.below(3) != 0 {
                reply(dossier, "weer-check", item, ["storm", "bewolkt", "opklaring"][chance.below(3)]);
            }
        }
    }
    for id in [
        "stilstaan-gebeurd",
        "stilstaan-houvast",
        "stilstaan-verloren",
        "oefen-stress-1",
        "tegenslag-sombere-week",
    ] {
        let words =
            if chance.below(3) == 0 { String::new() } else { format!("woord {}", chance.below(1_000)) };
        run(dossier, Command::Write(id.to_owned(), words));
    }
    let ticked = (chance.below(2) == 0).then_some(TaskStatus::Done);
    run(dossier, Command::Task("oefen-stress-gedaan".to_owned(), ticked));
    let weeks: Vec<u32> = dossier.records.of(RecordKind::CheckIn).map(|record| record.id).collect();
    for id in weeks {
        let mood = RecordField::Mood.shape().choice(["heavy", "mixed", "light"][chance.below(3)]);
        let mood = if chance.below(4) == 0 { None } else { mood };
        run(dossier, Command::Record(RecordCommand::Set(id, vec![(RecordField::Mood, mood)])));
    }
}

fn told(dossier: &mut Dossier, chance: &mut Chance) {
    dossier.diary.clear();
    for month in 0..chance.below(4) as u64 {
        let days = |chance: &mut Chance| u16::try_from(chance.below(3_000)).ok();
        dossier.diary.push(DiaryEntry {
            day: day() - Days::new(400 - 30 * month),
            answers: dossier.intake.clone(),
            early: days(chance),
            half: days(chance),
            late: days(chance),
        });
    }
    dossier.assumptions.clear();
    for figure in ["recovery-burn-out", "prior-interviews"].into_iter().take(chance.below(3)) {
        dossier.assumptions.push(Assumption {
            figure: figure.to_owned(),
            thousandths: number(chance, 5_000),
            by: Author::Person,
            why: format!("reden {}", chance.below(99)),
        });
    }
    dossier.routes.clear();
    for name in ["Met rust", "Met scholing"].into_iter().take(chance.below(3)) {
        dossier.routes.push(NamedRoute { name: name.to_owned(), answers: dossier.intake.clone() });
    }
}

fn reply(dossier: &mut Dossier, test: &str, item: &str, choice: &str) {
    run(dossier, Command::AnswerItem(test.to_owned(), item.to_owned(), Reply::Chosen(choice.to_owned())));
}

fn run(dossier: &mut Dossier, command: Command) {
    let begun = dossier.begun;
    dossier.apply(command, day()).expect("kept");
    // The day of the first answer is no part of what is private.
    dossier.begun = begun;
}
