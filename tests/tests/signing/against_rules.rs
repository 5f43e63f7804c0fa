//! What is offered held against the rules, in the Netherlands and in Belgium.

use crate::people::{belgian, day, dutch, money, row, run, state, today, value, voice};
use content::texts::signing as t;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue};
use domain::values::Answer;
use screens::against_rule::RuleCell;
use screens::signing;

#[test]
fn without_a_country_of_work_there_is_no_row_and_nothing_is_asked() {
    assert_eq!(signing::rows(&Dossier::default(), today(), voice()), None);
    assert!(signing::asked(&Dossier::default()).is_empty());
}

#[test]
fn an_amount_is_held_against_the_transitievergoeding_without_judgment() {
    let mut dossier = dutch();
    assert_eq!(row(&dossier, "severance").offered, t::NOT_SAID.get(voice()));
    assert_eq!(row(&dossier, "severance").difference, None);
    assert_eq!(value(&row(&dossier, "severance")), "€\u{a0}10.000");
    for (offered, expected) in [
        (10_000, t::LIKE_NOTICE.owned(voice())),
        (12_500, t::MORE_THAN_NOTICE.fill(voice(), ["€\u{a0}2.500"])),
        (9_000, t::LESS_THAN_NOTICE.fill(voice(), ["€\u{a0}1.000"])),
    ] {
        run(&mut dossier, [state(Fact::Severance, money(offered))]);
        let found = row(&dossier, "severance");
        assert_eq!((found.by, found.difference), (t::BY_NOTICE.get(voice()), Some(expected)));
    }
    let noticed = [
        state(Fact::Ending, FactValue::Ending(Ending::Notice)),
        state(Fact::Noticed, FactValue::Day(day(2026, 2, 2))),
    ];
    run(&mut dossier, noticed);
    let found = row(&dossier, "severance");
    let less = t::LESS.fill(voice(), ["€\u{a0}1.000"]);
    assert_eq!((found.by, found.difference), (t::BY_RULE.get(voice()), Some(less)));
    run(&mut dossier, [Command::State(Fact::Severance, Answer::Unknown)]);
    assert_eq!(row(&dossier, "severance").offered, t::NOT_KNOWN.get(voice()));
}

#[test]
fn missing_answers_are_asked_and_not_guessed() {
    let mut dossier = dutch();
    run(&mut dossier, [Command::State(Fact::MonthlyWage, Answer::Open)]);
    assert_eq!(row(&dossier, "severance").rule, RuleCell::Asks);
}

#[test]
fn costs_come_off_only_with_consent() {
    let mut dossier = dutch();
    run(
        &mut dossier,
        [state(Fact::Deducted, money(2000)), Command::State(Fact::DeductionAgreed, Answer::Unknown)],
    );
    assert_eq!(value(&row(&dossier, "deducted")), "€\u{a0}0");
    run(&mut dossier, [state(Fact::DeductionAgreed, FactValue::Truth(true))]);
    assert_eq!(value(&row(&dossier, "deducted")), "€\u{a0}2.000");
    assert_eq!(row(&dossier, "deducted").difference, Some(t::SAME.owned(voice())));
    run(&mut dossier, [state(Fact::Deducted, money(0))]);
    let rows = signing::rows(&dossier, today(), voice()).expect("a country");
    assert!(rows.iter().all(|row| row.id != "deducted"));
}

#[test]
fn the_start_of_the_benefit_is_counted_as_if_signed_today_until_it_is() {
    // Notice of two months from 2 March runs to the end of May, since ten years are not reached yet.
    let mut dossier = dutch();
    let found = row(&dossier, "benefit");
    assert_eq!(value(&found), "1 juni 2026");
    assert_eq!(found.note, Some(t::IF_SIGNED_TODAY.get(voice())));
    assert_eq!(found.difference, Some(t::GAP.fill(voice(), ["31 dagen"])));
    let RuleCell::Steps(step) = &found.rule else { panic!("no steps") };
    assert!(
        !answers(step).contains(&"2 maart 2026".to_owned()),
        "no answer of the person: {:?}",
        answers(step)
    );
    run(&mut dossier, [state(Fact::Noticed, FactValue::Day(day(2026, 2, 2)))]);
    let found = row(&dossier, "benefit");
    assert_eq!((value(&found), found.note), ("1 mei 2026", None));
    assert_eq!(found.difference, Some(t::NO_GAP.owned(voice())));
}

fn answers(step: &screens::forecast::ShownStep) -> Vec<String> {
    let mut found: Vec<String> = step.from.iter().flat_map(answers).collect();
    if step.basis_id == "answer" {
        found.push(step.value.clone());
    }
    found
}

#[test]
fn in_belgium_weeks_value_and_what_is_paid_stand_beside_the_offer() {
    let mut dossier = belgian();
    run(
        &mut dossier,
        [
            state(Fact::NoticeWeeks, FactValue::Count(36)),
            state(Fact::TrajectoryMoney, money(3000)),
            state(Fact::Severance, money(20_000)),
        ],
    );
    // Twelve years of service: 39 weeks, of which four go to outplacement.
    let weeks = row(&dossier, "notice-weeks");
    assert_eq!((weeks.offered.as_str(), value(&weeks)), ("36 weken", "39 weken"));
    assert_eq!(weeks.difference, Some(t::LESS.fill(voice(), ["3 weken"])));
    let paid = row(&dossier, "paid-weeks");
    assert_eq!((value(&paid), paid.difference.as_deref()), ("35 weken", None));
    assert_eq!(paid.note, Some(t::EURO_TO_WEEKS.get(voice())));
    // A twelfth of € 42.000.
    let guidance = row(&dossier, "guidance");
    assert_eq!(value(&guidance), "€\u{a0}3.500");
    assert_eq!(guidance.difference, Some(t::LESS.fill(voice(), ["€\u{a0}500"])));
}
