//! Before signing: terms of the law and no other clock, what is offered against the rules, and what another offer does.

use chrono::{Days, NaiveDate};
use content::texts::{common, compare as c, signing as t};
use content::{Voice, checklist};
use domain::dossier::{
    Budget, Command, Dossier, Ending, Entry, Fact, FactValue, Guidance, GuidanceTerms, Market, Recovery,
    Retraining, Telling,
};
use domain::rights::RightsQuestion;
use domain::values::{Answer, Country, Euro};
use screens::against_rule::RuleCell;
use screens::signing::{self, Changes, Effect, OfferedRow};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 2).expect("a date")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date")
}

fn voice() -> Voice {
    Voice::default()
}

fn with(commands: impl IntoIterator<Item = Command>) -> Dossier {
    let mut dossier = Dossier::default();
    run(&mut dossier, commands);
    dossier
}

fn run(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

fn money(euros: i64) -> FactValue {
    FactValue::Money(Euro::whole(euros))
}

fn state(fact: Fact, value: FactValue) -> Command {
    Command::State(fact, Answer::Known(value))
}

/// Ten years of service in the Netherlands, with an agreement that is not signed yet.
fn dutch() -> Dossier {
    with([
        Command::Lives(Answer::Known(Country::Netherlands)),
        Command::Works(Answer::Known(Country::Netherlands)),
        Command::LastDay(Answer::Known(day(2026, 4, 30))),
        state(Fact::Ending, FactValue::Ending(Ending::Agreement)),
        state(Fact::Began, FactValue::Day(day(2016, 5, 1))),
        state(Fact::Born, FactValue::Day(day(1980, 1, 1))),
        state(Fact::MonthlyWage, money(3000)),
        state(Fact::HolidayPay, FactValue::Count(0)),
        state(Fact::FixedExtras, money(0)),
        state(Fact::VariableExtras, money(0)),
        state(Fact::Deducted, money(0)),
        state(Fact::Ill, FactValue::Truth(false)),
    ])
}

/// Six years of service in Belgium, notice that is paid out.
fn belgian() -> Dossier {
    with([
        Command::Lives(Answer::Known(Country::Belgium)),
        Command::Works(Answer::Known(Country::Belgium)),
        Command::LastDay(Answer::Known(day(2026, 3, 31))),
        state(Fact::Ending, FactValue::Ending(Ending::Notice)),
        state(Fact::Began, FactValue::Day(day(2014, 3, 1))),
        state(Fact::Noticed, FactValue::Day(day(2026, 3, 2))),
        state(Fact::Born, FactValue::Day(day(1980, 1, 1))),
        state(Fact::PrivateSector, FactValue::Truth(true)),
        state(Fact::CivilServant, FactValue::Truth(false)),
        state(Fact::Ill, FactValue::Truth(false)),
        state(Fact::NoticeWorked, FactValue::Truth(false)),
        state(Fact::AnnualWage, money(42_000)),
        state(Fact::FullTimeShare, FactValue::Count(100)),
    ])
}

fn row(dossier: &Dossier, id: &str) -> OfferedRow {
    let rows = signing::rows(dossier, today(), voice()).expect("a country");
    rows.into_iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id}"))
}

fn value(row: &OfferedRow) -> &str {
    match &row.rule {
        RuleCell::Steps(step) => &step.value,
        other => panic!("{}: {other:?}", row.id),
    }
}

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
    assert_eq!(value(&row(&dossier, "severance")), "€ 10.000");
    for (offered, expected) in [
        (10_000, t::LIKE_NOTICE.owned(voice())),
        (12_500, t::MORE_THAN_NOTICE.fill(voice(), ["€ 2.500"])),
        (9_000, t::LESS_THAN_NOTICE.fill(voice(), ["€ 1.000"])),
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
    let less = t::LESS.fill(voice(), ["€ 1.000"]);
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
    assert_eq!(value(&row(&dossier, "deducted")), "€ 0");
    run(&mut dossier, [state(Fact::DeductionAgreed, FactValue::Truth(true))]);
    assert_eq!(value(&row(&dossier, "deducted")), "€ 2.000");
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
    assert_eq!(value(&guidance), "€ 3.500");
    assert_eq!(guidance.difference, Some(t::LESS.fill(voice(), ["€ 500"])));
}

#[test]
fn only_terms_of_the_law_that_run_are_counted_down_the_nearest_first() {
    assert!(signing::clock(&Dossier::default(), today(), voice()).terms.is_empty());
    let mut dossier = dutch();
    run(&mut dossier, [state(Fact::Noticed, FactValue::Day(today()))]);
    let withdrawals = |on: NaiveDate| {
        let terms = signing::clock(&dossier, on, voice()).terms;
        assert!(terms.iter().all(|term| term.is_legal && term.is_ahead), "{terms:?}");
        terms.into_iter().filter(|term| term.when.contains("16 maart 2026")).collect::<Vec<_>>()
    };
    let now = withdrawals(today());
    assert_eq!(now.len(), 1, "the term stands there once: {now:?}");
    assert!(now[0].note.contains("14"), "{now:?}");
    assert!(!withdrawals(today() + Days::new(14))[0].note.contains(char::is_numeric));
    assert!(withdrawals(today() + Days::new(15)).is_empty());
}

#[test]
fn someone_who_is_ill_is_led_to_people() {
    let mut dossier = dutch();
    run(&mut dossier, [Command::Enter(Entry::Ill), state(Fact::Ill, FactValue::Truth(true))]);
    let stop = signing::clock(&dossier, today(), voice()).stop.expect("a door");
    assert!(!stop.people.is_empty());
    assert!(matches!(row(&dossier, "severance").rule, RuleCell::Nothing(_)));
}

fn answered() -> Dossier {
    let mut dossier = dutch();
    let terms = GuidanceTerms { months: Answer::Known(3), kind: Answer::Unknown };
    run(
        &mut dossier,
        [
            Command::Retraining(Answer::Known(Retraining::ShortCourse)),
            Command::Budget(Answer::Known(Budget::None)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Guidance(Answer::Known(Guidance::Arranged(terms))),
            Command::Tell(Telling::Now),
        ],
    );
    dossier
}

fn changes(dossier: &Dossier) -> Vec<Effect> {
    match Changes::of(dossier, today(), voice()) {
        Changes::Shown { changes, notes, .. } => {
            assert!(notes.contains(&t::CHANGES_NOTE.get(voice())), "{notes:?}");
            changes.into_iter().map(|change| change.effect).collect()
        }
        Changes::Hidden(why) => panic!("hidden: {why}"),
    }
}

#[test]
fn without_the_choice_to_see_the_forecast_there_is_no_figure_of_it() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = answered();
        run(&mut dossier, [Command::Tell(telling)]);
        let expected = if telling == Telling::Unasked { &c::UNASKED } else { &c::HIDDEN };
        assert_eq!(Changes::of(&dossier, today(), voice()), Changes::Hidden(expected.get(voice())));
    }
}

#[test]
fn every_change_is_told_with_its_range_and_none_makes_it_later() {
    let found = changes(&answered());
    for (effect, later_work) in found.iter().zip([false, true, false]) {
        let Effect::Told(told) = effect else { panic!("{effect:?}") };
        let mark = [" (", common::CONFIDENCE_ASSUMPTION.get(voice()), ")."].concat();
        assert!(told.range.starts_with(char::is_uppercase) && told.range.ends_with(&mark), "{}", told.range);
        let later = t::MOVED_LATER.fill(voice(), ["\u{0}"]);
        let words = later.split('\u{0}').nth(1).expect("words after the span");
        assert!(later_work || !told.moved.contains(words.trim()), "{told:?}");
    }
    let Effect::Told(last_day) = &found[1] else { panic!("{found:?}") };
    let without = last_day.without_wage.clone().expect("the last day is known");
    assert!(without != t::WITHOUT_WAGE_MORE.fill(voice(), ["1 maand"]), "{without}");
}

#[test]
fn what_is_not_answered_is_asked_in_place_of_a_guess() {
    let dossier = with([Command::Tell(Telling::Now), Command::Recovery(Answer::Known(Recovery::None))]);
    let asks = changes(&dossier);
    for (effect, why) in
        asks.iter().zip([&t::CHANGE_ASK_GUIDANCE, &t::CHANGE_ASK_LAST_DAY, &t::CHANGE_ASK_MONEY])
    {
        let Effect::Open(told, Some(_)) = effect else { panic!("{effect:?}") };
        assert_eq!(*told, why.get(voice()));
    }
    let mut gone = answered();
    run(&mut gone, [Command::LastDay(Answer::Known(today() - Days::new(1)))]);
    assert_eq!(changes(&gone)[1], Effect::Open(t::CHANGE_LAST_DAY_PASSED.get(voice()), None));
}

#[test]
fn what_is_tried_out_elsewhere_is_not_what_changes_are_held_against() {
    let own = answered();
    let mut trying = own.clone();
    run(&mut trying, [Command::BeginTrying, Command::Market(Answer::Known(Market::MoreSeekers))]);
    assert_eq!(Changes::of(&own, today(), voice()), Changes::of(&trying, today(), voice()));
}

#[test]
fn the_lists_of_the_page_are_there_and_what_is_asked_has_a_row() {
    for id in signing::LISTS {
        assert!(checklist(id).is_some(), "{id}");
    }
    for dossier in [dutch(), belgian()] {
        assert_eq!(signing::asked(&dossier)[0], RightsQuestion::LastDay);
        assert!(signing::rows(&dossier, today(), voice()).expect("a country").len() >= 3);
        assert!(!signing::lines(&dossier, today(), voice()).is_empty());
    }
}
