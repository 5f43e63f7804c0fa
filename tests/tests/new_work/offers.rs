//! What follows from an offer: the wage an hour by its sum, the difference with the old wage, what the person wanted; and
//! never advice.

use super::{DAY, VOICE, add, count, day, euros, on, run, words};
use domain::assessment::Reply;
use domain::dossier::{Command, Dossier, Fact, FactValue, RecordField as F, RecordKind, Said};
use domain::values::{Answer, Euro};
use proptest::prelude::*;
use screens::new_work::{ShownOffer, not_here_yet, offers};
use screens::test::Test;

fn offer(dossier: &mut Dossier, more: Said) -> ShownOffer {
    let mut said = vec![words(F::Role, "Planner"), words(F::Organisation, "Vos")];
    said.extend(more);
    add(dossier, RecordKind::JobOffer, said, DAY);
    offers(dossier, VOICE).pop().expect("an offer")
}

fn says(shown: &ShownOffer) -> String {
    shown.reckoned.iter().map(|line| line.value.clone()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_wage_an_hour_says_its_sum() {
    let shown = offer(&mut Dossier::default(), vec![euros(F::Wage, 3_000), count(F::Hours, 36)]);
    // 3,000 × 12 ÷ 52 ÷ 36 = 19.2307…
    assert!(says(&shown).contains("€\u{a0}19,23") && says(&shown).contains("÷ 36 uur"), "{}", says(&shown));
    let without = offer(&mut Dossier::default(), vec![euros(F::Wage, 3_000)]);
    assert!(without.reckoned.is_empty());
}

#[test]
fn the_old_wage_is_told_as_a_difference_and_only_when_it_is_known() {
    for (wage, told) in [(3_200, "€\u{a0}200 meer"), (2_800, "€\u{a0}200 minder"), (3_000, "Even veel")] {
        let mut dossier = Dossier::default();
        let old = FactValue::Money(Euro::whole(3_000));
        run(&mut dossier, Command::State(Fact::MonthlyWage, Answer::Known(old)), DAY);
        assert!(says(&offer(&mut dossier, vec![euros(F::Wage, wage)])).contains(told), "{wage}");
    }
}

#[test]
fn the_time_between_the_two_is_counted_in_days_without_work() {
    for (start, told) in [(1, "sluit aan"), (11, "10 dagen"), (0, "begint voor")] {
        let mut dossier = Dossier::default();
        run(&mut dossier, Command::LastDay(Answer::Known(on(10))), DAY);
        assert!(says(&offer(&mut dossier, vec![day(F::Start, on(10 + start))])).contains(told), "{start}");
    }
}

#[test]
fn hours_and_travel_are_held_against_what_was_said_and_health_never_is() {
    let mut dossier = Dossier::default();
    for (item, choice) in [("uren", "van-24-tot-32"), ("reizen", "half-uur"), ("lichaam", "licht")] {
        let (test, reply) = (Test::Conditions.id().to_owned(), Reply::Chosen(choice.to_owned()));
        run(&mut dossier, Command::AnswerItem(test, item.to_owned(), reply), DAY);
    }
    let fits = offer(&mut dossier, vec![count(F::Hours, 28), count(F::TravelMinutes, 30)]).fits;
    assert_eq!(fits, ["De uren zijn wat je wilde.", "De reis is zo lang als je wilde, of korter."]);
    let differs = offer(&mut dossier, vec![count(F::Hours, 40), count(F::TravelMinutes, 31)]).fits;
    assert_eq!(differs.len(), 2);
    assert!(differs.iter().all(|line| !fits.contains(line)));
    assert!(offer(&mut dossier, Vec::new()).fits.is_empty());
}

#[test]
fn an_application_with_an_offer_waits_to_be_put_here_until_it_is() {
    let mut dossier = Dossier::default();
    let said = vec![words(F::Role, "Planner"), words(F::Organisation, "Vos"), day(F::Offered, DAY)];
    add(&mut dossier, RecordKind::Application, said, DAY);
    assert_eq!(not_here_yet(&dossier, VOICE).len(), 1);
    offer(&mut dossier, Vec::new());
    assert!(not_here_yet(&dossier, VOICE).is_empty());
}

proptest! {
    #[test]
    fn the_wage_an_hour_is_within_half_a_cent(cents in 0i64..2_000_000, hours in 1u32..=60) {
        let mut dossier = Dossier::default();
        let wage = (F::Wage, Some(domain::dossier::RecordValue::Money(Euro::from_cents(cents))));
        let said = says(&offer(&mut dossier, vec![wage, count(F::Hours, hours)]));
        let told = said.trim_start_matches("€\u{a0}").split(". Zo").next().expect("an amount");
        let told = told.replace('.', "").replace(',', ".").parse::<f64>().expect("a number") * 100.0;
        let exact = cents as f64 * 12.0 / 52.0 / f64::from(hours);
        prop_assert!((told - exact).abs() <= 0.5 + 1e-6, "{} {}", told, exact);
    }
}
