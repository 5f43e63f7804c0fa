//! What the forecast takes over from the pot for guidance.

use crate::people::{apply, guided, money, screen, someone, today};
use domain::dossier::{BureauOffer, Command, Dossier, Fact, FactValue, Guidance};
use domain::explanation::{MoneyTerm, Step, Term};
use domain::values::{Answer, Country, Euro};
use screens::control::Number;
use screens::forecast::forecast;
use screens::pots::Pots;

fn press(dossier: &mut Dossier) {
    let proposal = screen(dossier).trajectory.proposal.expect("something to take over");
    apply(dossier, proposal.commands);
}

/// What Belgian law has to know, without the wage.
fn belgian_case() -> [Command; 8] {
    let known = |fact, value| Command::State(fact, Answer::Known(value));
    [
        known(Fact::Ending, FactValue::Ending(domain::dossier::Ending::Notice)),
        known(Fact::Ill, FactValue::Truth(false)),
        known(Fact::CivilServant, FactValue::Truth(false)),
        known(Fact::Began, FactValue::Day(crate::people::day(2014, 3, 1))),
        known(Fact::Noticed, FactValue::Day(crate::people::day(2026, 11, 2))),
        known(Fact::NoticeWorked, FactValue::Truth(false)),
        known(Fact::UnfitForOutplacement, FactValue::Truth(false)),
        known(Fact::FullTimeShare, FactValue::Count(100)),
    ]
}

fn median(dossier: &Dossier) -> f64 {
    forecast(dossier, today()).weeks_until(0.5).expect("within two years")
}

#[test]
fn without_an_amount_nothing_is_proposed_and_it_says_so() {
    let pots = screen(&someone(Country::Netherlands));
    assert_eq!(pots.trajectory.proposal, None);
    assert_eq!(pots.trajectory.answer, "");
    assert!(pots.trajectory.lines[0].contains("weten wij nog niet"), "{:?}", pots.trajectory.lines);
}

#[test]
fn money_is_told_as_months_at_the_usual_price() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 5_500)]);
    let shown = screen(&dossier).trajectory;
    assert!(
        shown.answer.starts_with("Bij €\u{a0}900 per maand is dit ongeveer 6 maanden."),
        "{}",
        shown.answer
    );
    assert_eq!(shown.lines[0], "Je werkgever betaalt €\u{a0}5.500.");
}

#[test]
fn taken_over_every_change_of_the_money_counts() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [guided(Answer::Known(3)), money(Fact::TrajectoryMoney, 9_000)]);
    let given = median(&dossier);
    press(&mut dossier);
    let Answer::Known(Guidance::Arranged(terms)) = dossier.intake.guidance else { panic!("arranged") };
    assert_eq!(terms.months, Answer::Unknown);
    assert_eq!(screen(&dossier).trajectory.proposal, None, "it is taken over");
    let ten_months = median(&dossier);
    assert!(ten_months < given);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 1_000)]);
    assert!(ten_months < median(&dossier));
}

#[test]
fn months_that_are_given_stand_above_money() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [guided(Answer::Known(3))]);
    let before = median(&dossier);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 30_000)]);
    assert_eq!(before.to_bits(), median(&dossier).to_bits());
}

#[test]
fn belgian_law_gives_months_whatever_they_cost() {
    let mut dossier = someone(Country::Belgium);
    apply(&mut dossier, belgian_case());
    apply(&mut dossier, [money(Fact::AnnualWage, 48_000)]);
    let pots = Pots::of(&dossier, today());
    let trajectory = pots.trajectory.expect("the law sets an amount");
    assert_eq!(trajectory.pot.money, Euro::whole(4_000));
    let is_price = |step: &&Step| step.term == Term::GuidancePrice;
    assert!(trajectory.step.walk().iter().any(is_price));
    assert_eq!(pots.by_law.map(|(months, _)| months), Some(12));
    press(&mut dossier);
    let Answer::Known(Guidance::Arranged(terms)) = dossier.intake.guidance else { panic!("arranged") };
    assert_eq!(terms.months, Answer::Known(12));
    assert_eq!(screen(&dossier).trajectory.proposal, None);
}

#[test]
fn the_field_of_months_says_what_counts_while_it_is_empty() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [guided(Answer::Unknown)]);
    assert_eq!(Number::GuidanceMonths.assumed(&dossier), None);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 5_400)]);
    assert_eq!(Number::GuidanceMonths.assumed(&dossier), Some(6));
}

#[test]
fn the_forecast_says_that_it_counts_with_the_money() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [guided(Answer::Unknown), money(Fact::TrajectoryMoney, 5_400)]);
    let step = forecast(&dossier, today()).explanation();
    let is_money = |step: &&Step| step.term == Term::Money(MoneyTerm::TrajectoryMoney);
    assert!(step.walk().iter().any(is_money));
}

#[test]
fn the_when_of_the_row_belongs_to_its_months() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [guided(Answer::Known(6))]);
    let row = |dossier: &Dossier| screen(dossier).table.rows[0].clone();
    assert_eq!(row(&dossier)[3..], ["weten wij niet", "in je schatting: 6 maanden"]);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 2_700)]);
    assert_eq!(row(&dossier)[3..], ["3 maanden", "tot ongeveer februari"]);
    let lines = screen(&dossier).trajectory.lines;
    assert!(lines.contains(
        &"Je schatting rekent nu met 6 maanden, tot ongeveer mei. Dat vulde je eerder in.".to_owned()
    ));
}

#[test]
fn without_an_amount_hours_of_law_and_prices_of_offers_are_told() {
    let mut dossier = someone(Country::Belgium);
    let offer = BureauOffer {
        name: "Anker".to_owned(),
        price: Answer::Known(Euro::whole(3_800)),
        ..BureauOffer::default()
    };
    apply(&mut dossier, belgian_case().into_iter().chain([Command::KeepOffer(Box::new(offer))]));
    let shown = screen(&dossier);
    let told = |line: &str| shown.trajectory.lines.iter().any(|told| told == line);
    assert!(
        told("Je werkgever moet 60 uur begeleiding aanbieden. Zie je rechten."),
        "{:?}",
        shown.trajectory
    );
    assert!(told("Anker kost €\u{a0}3.800."), "{:?}", shown.trajectory);
    assert_eq!(shown.table.rows[0][1], "60 uur");
}
