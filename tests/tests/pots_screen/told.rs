//! What the pots for training and to live on say, and what they leave open.

use crate::people::{apply, day, entitled, householder, money, screen, someone, today};
use content::Voice;
use domain::dossier::{Assumption, Author, Budget, BureauOffer, Command, Fact, Retraining};
use domain::pots::Month;
use domain::values::{Answer, Country, Euro};
use screens::assumptions::{can_be_own, listed};
use screens::pots::Pots;

#[test]
fn training_says_what_is_left_or_missing() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [Command::TrainingCost(Answer::Known(2_500))]);
    assert_eq!(screen(&dossier).training.answer, "Dan blijft er €\u{a0}500 over.");
    apply(&mut dossier, [Command::TrainingCost(Answer::Known(4_250))]);
    assert_eq!(screen(&dossier).training.answer, "Er is nog €\u{a0}1.250 nodig.");
    apply(&mut dossier, [Command::Retraining(Answer::Known(Retraining::None))]);
    assert_eq!(screen(&dossier).training.answer, "");
}

#[test]
fn an_amount_that_nobody_typed_is_said_to_be_about_right() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [Command::Money(Answer::Open), Command::Budget(Answer::Known(Budget::Small))]);
    let shown = screen(&dossier);
    assert!(shown.training.lines[1].starts_with("Wij rekenen met ongeveer €\u{a0}"), "{:?}", shown.training);
    assert!(shown.training.answer.contains(" ongeveer €\u{a0}"), "{:?}", shown.training);
    assert!(shown.table.rows[1][1..4].iter().all(|cell| cell.starts_with("ongeveer")), "{:?}", shown.table);
}

#[test]
fn an_offer_with_money_for_training_is_named() {
    let mut dossier = someone(Country::Netherlands);
    let offer = BureauOffer {
        name: "Anker".to_owned(),
        training: Answer::Known(Euro::whole(1_500)),
        ..BureauOffer::default()
    };
    apply(&mut dossier, [Command::KeepOffer(Box::new(offer))]);
    let lines = screen(&dossier).training.lines;
    assert!(lines.iter().any(|line| line.starts_with("Anker biedt €\u{a0}1.500")), "{lines:?}");
}

#[test]
fn what_is_missing_is_named() {
    let shown = screen(&someone(Country::Netherlands));
    assert_eq!(shown.picture, None);
    assert_eq!(shown.living.answer, "");
    assert_eq!(shown.living.lines.len(), 4, "savings, costs and wage: {:?}", shown.living.lines);
}

#[test]
fn a_full_case_runs_through_wage_severance_and_benefit() {
    let dossier = entitled();
    let household = Pots::of(&dossier, today()).living.expect("all is known");
    let benefit = household.benefit.as_ref().expect("a right to WW");
    let severance = household.severance.as_ref().expect("a transitievergoeding");
    // 3,240 a month for ten years: 10,800, of which six in ten are in hand.
    assert_eq!(severance.amount, Euro::whole(6_480));
    assert_eq!(severance.day, day(2027, 2, 28));
    assert_eq!(benefit.until, Some(day(2027, 11, 30)));
    let row = |month| {
        let of = |row: &&domain::pots::LivingRow| row.month == Month::of(month);
        *household.pot.rows.iter().find(of).expect("a row")
    };
    assert_eq!(row(day(2026, 12, 1)).wage, Euro::whole(2_400));
    assert_eq!(row(day(2027, 2, 1)).wage, Euro::whole(0));
    assert_eq!(row(day(2027, 2, 1)).once, severance.amount);
    // 75 % of 3,240 in the first months, three quarters of it in hand; 70 % after that.
    assert_eq!(row(day(2027, 3, 1)).benefit, Euro::from_cents(182_250));
    assert_eq!(row(day(2027, 4, 1)).benefit, Euro::from_cents(170_100));
    assert_eq!(row(day(2027, 12, 1)).benefit, Euro::whole(0));
    let shown = screen(&dossier);
    assert!(
        shown.living.answer.starts_with("Zonder nieuw werk heb je genoeg tot "),
        "{}",
        shown.living.answer
    );
    let picture = shown.picture.expect("a picture");
    let last = picture.table.rows.last().expect("rows");
    assert_eq!(last.last().map(String::as_str), Some("op"));
    assert_eq!(picture.table.rows.len(), picture.chart.weeks.len());
}

#[test]
fn the_month_in_which_it_runs_out_is_counted_back_from() {
    let mut dossier = householder(Country::Netherlands);
    let dry = Pots::of(&dossier, today()).living.expect("counted").pot.dry.expect("it runs out");
    let proposal = screen(&dossier).living.proposal.expect("something to take over");
    apply(&mut dossier, proposal.commands);
    assert_eq!(dossier.intake.needed_by, Answer::Known(dry.first_day()));
    assert_eq!(screen(&dossier).living.proposal, None);
}

#[test]
fn a_belgian_benefit_is_not_known_until_it_is_stated() {
    let mut dossier = householder(Country::Belgium);
    let shown = screen(&dossier);
    assert!(
        shown.living.lines.iter().any(|line| line.contains("weten wij niet")),
        "{:?}",
        shown.living.lines
    );
    let rows = shown.picture.expect("counted without it").table.rows;
    let benefit = |rows: &[Vec<String>]| rows.last().map(|row| row[2].clone());
    assert_eq!(benefit(&rows).as_deref(), Some("weten wij niet"));
    apply(&mut dossier, [money(Fact::Benefit, 1_500)]);
    let household = Pots::of(&dossier, today()).living.expect("counted");
    let counted = household.benefit.expect("stated");
    assert!(counted.is_least);
    assert_eq!(counted.until, Some(day(2028, 1, 31)), "the twelve months that the law gives anyone");
}

#[test]
fn the_share_in_hand_can_be_overruled() {
    let mut dossier = entitled();
    let pots = Pots::of(&dossier, today());
    let living = pots.living.expect("counted");
    let figures: Vec<&str> = living.step.walk().iter().filter_map(|step| can_be_own(step.basis)).collect();
    assert!(figures.contains(&"benefit-in-hand") && figures.contains(&"severance-in-hand"), "{figures:?}");
    let own = |figure: &str, thousandths| {
        let (figure, why) = (figure.to_owned(), "loonstrook".to_owned());
        Command::Assume(Assumption { figure, thousandths, by: Author::Person, why })
    };
    apply(&mut dossier, [own("benefit-in-hand", 900), own("severance-in-hand", 1_000)]);
    let changed = Pots::of(&dossier, today()).living.expect("counted");
    assert_eq!(changed.severance.expect("owed").amount, Euro::whole(10_800));
    for own in listed(&dossier, today(), Voice::default()) {
        assert_eq!(own.notes.len(), 1, "it plays a part: {own:?}");
    }
}

#[test]
fn an_own_price_of_guidance_moves_pot_and_forecast() {
    let mut dossier = someone(Country::Netherlands);
    apply(&mut dossier, [money(Fact::TrajectoryMoney, 5_400)]);
    let (figure, why) = ("guidance-price".to_owned(), "offerte".to_owned());
    apply(
        &mut dossier,
        [Command::Assume(Assumption { figure, thousandths: 1_800_000, by: Author::Person, why })],
    );
    let pot = Pots::of(&dossier, today()).trajectory.expect("stated").pot;
    assert_eq!(pot.months, 3);
}

#[test]
fn every_step_has_a_name_in_words() {
    for step in Pots::of(&entitled(), today()).steps() {
        let shown = screens::forecast::shown_step(&step, Voice::default());
        assert!(!shown.name.is_empty() && !shown.value.is_empty(), "{shown:?}");
    }
}
