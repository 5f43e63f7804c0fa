//! Every figure of the forecast: what rests on an assumption of ours can be overruled within sensible limits, visibly,
//! and taken back. Leaves out the forecast's own laws.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops when it must")]

use chrono::NaiveDate;
use content::Voice;
use content::forecast::PARAMETERS;
use content::forecast::figures::FIGURES;
use domain::dossier::{
    AgeGroup, Assumption, Author, Command, Direction, Dossier, Guidance, GuidanceKind, GuidanceTerms,
    Limitations, MOST_ASSUMPTIONS, Market, Recovery, Refusal, Retraining, Travel,
};
use domain::explanation::{Basis, Step};
use domain::forecast::Forecast;
use domain::values::{Answer, Confidence, Language};
use formats::dossier_file::{from_json, to_json};
use screens::assumptions::{self, OwnValue, VALUE, WHY, can_be_own, listed, read};
use screens::forecast::{Reckoning, ShownStep, explained, grounds};
use screens::typed_decimal::{DecimalError, thousandths};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn told(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        let name = format!("{command:?}");
        dossier.apply(command, today()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
    }
}

/// People whose answers bring in every figure between them.
fn people() -> Vec<Dossier> {
    let mut people = vec![Dossier::default()];
    let all_known = |market, kind, travel, age, form| {
        let mut dossier = Dossier::default();
        let terms = GuidanceTerms { months: Answer::Unknown, kind: Answer::Known(kind) };
        told(
            &mut dossier,
            [
                Command::Market(Answer::Known(market)),
                Command::Guidance(Answer::Known(Guidance::Arranged(terms))),
                Command::Travel(Answer::Known(travel)),
                Command::Hours(Answer::Known(20)),
                Command::Age(Answer::Known(age)),
                Command::Limitations(Answer::Known(Limitations::Some)),
                Command::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Unknown })),
                Command::Retraining(Answer::Known(form)),
            ],
        );
        dossier
    };
    let (tips, hunter) = (GuidanceKind::Tips, GuidanceKind::JobHunter);
    people.push(all_known(Market::MoreJobs, tips, Travel::Near, AgeGroup::Under30, Retraining::Year));
    people.push(all_known(Market::Balanced, hunter, Travel::Usual, AgeGroup::From30, Retraining::Quarter));
    people.push(all_known(Market::MoreSeekers, tips, Travel::Far, AgeGroup::From45, Retraining::TwoYears));
    people.push(all_known(Market::Balanced, tips, Travel::Far, AgeGroup::From55, Retraining::ShortCourse));
    let mut unsure = Dossier::default();
    told(&mut unsure, [Command::Recovery(Answer::Unknown)]);
    people.push(unsure);
    let mut business = Dossier::default();
    told(&mut business, [Command::Direction(Answer::Known(Direction::OwnBusiness))]);
    people.push(business);
    people
}

fn steps(dossier: &Dossier) -> Vec<Step> {
    let all = grounds(&Reckoning::of(dossier, today()));
    all.iter().flat_map(|(_, step)| step.walk()).cloned().collect()
}

fn forecast(dossier: &Dossier) -> Forecast {
    Reckoning::of(dossier, today()).whole_forecast()
}

fn assume(figure: &str, value: &str) -> Result<Command, assumptions::Refused> {
    read(figure, value, "coach", "Zo gaat het hier.", Voice::default())
}

#[test]
fn what_rests_on_an_assumption_can_be_overruled_where_it_stands() {
    for dossier in people() {
        for step in steps(&dossier) {
            let Basis::Figure { id, confidence, .. } = step.basis else { continue };
            let is_ours = matches!(confidence, Confidence::Assumption | Confidence::Derived);
            // Shares of what is not known are overruled by giving the answer; how long guidance usually lasts moves
            // nothing.
            let is_answered = id.ends_with("-likely") || id.contains("-likely-") || id == "guidance-usual";
            assert_eq!(can_be_own(step.basis).is_some(), is_ours && !is_answered, "{id}");
        }
    }
}

#[test]
fn every_figure_that_can_be_overruled_stands_in_some_explanation() {
    let shown: Vec<Step> = people().iter().flat_map(steps).collect();
    let stands = |id: &str| {
        shown.iter().any(|step| matches!(step.basis, Basis::Figure { id: known, .. } if known == id))
    };
    // No training costs nothing and takes no time: nobody sees it.
    let nothing = ["training-none-weeks", "training-none-cost"];
    for figure in FIGURES.iter().filter(|figure| PARAMETERS.figure(figure.id).is_some()) {
        assert!(stands(figure.id) || nothing.contains(&figure.id), "{} stands nowhere", figure.id);
    }
}

#[test]
fn at_both_ends_of_its_limits_a_figure_still_gives_a_forecast() {
    let typed = ["0", "0,01", "0,1", "1", "2", "5", "36", "40", "52", "100", "208", "99999"];
    // Those who know most: the rest take long, and have the same figures.
    let people: Vec<Dossier> = people()
        .into_iter()
        .skip(1)
        .filter(|dossier| !dossier.intake.recovery.is_settled() || dossier.intake.recovery.known().is_some())
        .collect();
    for figure in FIGURES.iter().filter(|figure| PARAMETERS.figure(figure.id).is_some()) {
        let taken: Vec<Command> = typed.iter().filter_map(|typed| assume(figure.id, typed).ok()).collect();
        assert!(2 < taken.len(), "{} takes {} of them", figure.id, taken.len());
        let ends = [taken.first(), taken.last()].into_iter().flatten();
        for (command, dossier) in ends.flat_map(|command| people.iter().map(move |each| (command, each))) {
            let mut own = dossier.clone();
            told(&mut own, [command.clone()]);
            let forecast = forecast(&own);
            let by_week = forecast.by_week();
            let is_rising = by_week.windows(2).all(|pair| pair[0] <= pair[1]);
            let is_share = by_week.iter().all(|chance| (0.0..=1.0).contains(chance));
            assert!(is_rising && is_share, "{command:?}");
        }
    }
}

#[test]
fn an_own_value_is_seen_with_ours_who_and_why_and_taken_back_without_a_trace() {
    let voice = Voice::default();
    let mut dossier = people().remove(1);
    let before = forecast(&dossier);
    told(&mut dossier, [assume("market-response", "0,5").expect("a value")]);
    assert_ne!(forecast(&dossier), before);
    let shown = listed(&dossier, today(), voice);
    assert_eq!(shown.len(), 1);
    let [listed] = shown.as_slice() else { panic!("one") };
    assert!(listed.theirs.contains("coach") && listed.theirs.contains("0,5"), "{listed:?}");
    assert!(listed.ours.contains("0,2 tot 0,5, meestal 0,35"), "{listed:?}");
    assert_eq!(listed.notes, ["Waarom: Zo gaat het hier."]);
    let all = explained(&dossier, today(), voice);
    let found = all.iter().find_map(|(_, step)| find(step, "market-response")).expect("the step");
    assert!(found.is_overruled && found.basis.contains("coach"), "{found:?}");
    assert_eq!(found.value, "0,5");
    // What is kept is read back, and does the same.
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier.clone()));
    told(&mut dossier, [Command::DropAssumption("market-response".to_owned())]);
    assert_eq!(forecast(&dossier), before);
    assert!(assumptions::listed(&dossier, today(), voice).is_empty());
}

fn find<'a>(step: &'a ShownStep, figure: &str) -> Option<&'a ShownStep> {
    if step.own == Some(figure) { Some(step) } else { step.from.iter().find_map(|step| find(step, figure)) }
}

#[test]
fn one_that_plays_no_part_now_says_so() {
    let mut dossier = people().remove(6);
    told(&mut dossier, [assume("lag", "2").expect("a value")]);
    let shown = listed(&dossier, today(), Voice::default());
    assert_eq!(shown.first().map(|listed| listed.notes.len()), Some(2), "{shown:?}");
}

#[test]
fn the_time_from_an_offer_can_be_put_at_whole_weeks() {
    let mut dossier = people().remove(4);
    let half = |dossier: &Dossier| forecast(dossier).weeks_until(0.5).expect("on the grid");
    let before = half(&dossier);
    told(&mut dossier, [assume("lag", "0").expect("a value")]);
    assert!(half(&dossier) + 4.0 < before);
    told(&mut dossier, [assume("lag", "52").expect("a value")]);
    assert!(before + 40.0 < half(&dossier));
}

#[test]
fn the_form_holds_what_is_in_force_and_names_the_unit() {
    let voice = Voice::default();
    let mut dossier = Dossier::default();
    let fresh = OwnValue::of("guidance-price", &dossier, voice).expect("a form");
    assert!(fresh.label.contains("euro") && fresh.hint.contains("€ 900"), "{fresh:?}");
    assert_eq!((fresh.value.as_str(), fresh.by, fresh.why.as_str()), ("", "person", ""));
    told(&mut dossier, [assume("guidance-price", "1.250,50").expect("a value")]);
    let again = OwnValue::of("guidance-price", &dossier, voice).expect("a form");
    assert_eq!((again.value.as_str(), again.by), ("1.250,5", "coach"));
    assert_eq!(again.why, "Zo gaat het hier.");
    assert_eq!(OwnValue::of("no-such-figure", &dossier, voice), None);
}

#[test]
fn what_makes_no_sense_is_refused_with_a_sentence_at_its_field() {
    let voice = Voice::default();
    let cases = [
        ("guidance-none", "", "x", VALUE, "Vul een getal in."),
        ("guidance-none", "veel", "x", VALUE, "Dit is geen getal. Schrijf bijvoorbeeld 3 of 2,5."),
        ("guidance-none", "6", "x", VALUE, "Kies een getal van 0,1 tot 5."),
        ("guidance-none", "0", "x", VALUE, "Kies een getal van 0,1 tot 5."),
        ("orientation", "-2", "x", VALUE, "Kies een getal van 0 tot 208."),
        ("orientation", "209", "x", VALUE, "Kies een getal van 0 tot 208."),
        ("guidance-price", "-100", "x", VALUE, "Kies een getal van 1 tot 99.999."),
        ("guidance-price", "100.000", "x", VALUE, "Kies een getal van 1 tot 99.999."),
        ("offers-won", "0", "x", VALUE, "Kies een getal van 0,01 tot 100."),
        ("orientation", "2", "  ", WHY, "Schrijf in een paar woorden waarom."),
    ];
    for (figure, value, why, field, message) in cases {
        let refused = read(figure, value, "person", why, voice).expect_err(value);
        assert_eq!((refused.field, refused.message.as_str()), (field, message), "{figure} {value}");
    }
    let long = "a".repeat(201);
    assert_eq!(read("orientation", "2", "person", &long, voice).expect_err("long").field, WHY);
    assert!(read("orientation", "2", "person", &"a".repeat(200), voice).is_ok());
}

#[test]
fn a_number_is_read_by_the_marks_of_the_language() {
    let dutch = Voice::default();
    let english = Voice { language: Language::En, ..dutch };
    let cases = [
        ("3", 3_000),
        ("2,5", 2_500),
        ("2.5", 2_500),
        (" 0,125 ", 125),
        ("1.250", 1_250_000),
        ("12.345.678", 12_345_678_000),
        ("1.250,50", 1_250_500),
        ("€ 900", 900_000),
        ("-3", -3_000),
        ("−3,5", -3_500),
        (",5", 500),
        ("5,", 5_000),
        ("1 250", 1_250_000),
        ("0,33333", 333),
    ];
    for (typed, expected) in cases {
        assert_eq!(thousandths(typed, dutch), Ok(expected), "{typed}");
    }
    for (typed, expected) in [("2.5", 2_500), ("2,5", 2_500), ("1,250", 1_250_000), ("1,250.5", 1_250_500)] {
        assert_eq!(thousandths(typed, english), Ok(expected), "{typed}");
    }
    for typed in ["", "  ", "€"] {
        assert_eq!(thousandths(typed, dutch), Err(DecimalError::Empty), "{typed}");
    }
    for typed in ["x", "3 weken", "1,2,3", "1.25.3", ",", "--3", "1e9", "9999999999", "½"] {
        assert_eq!(thousandths(typed, dutch), Err(DecimalError::NoNumber), "{typed}");
    }
}

#[test]
fn what_is_kept_of_own_words_does_not_change_once_it_is_read_back() {
    let mut dossier = Dossier::default();
    let long = "é".repeat(300);
    let by = Author::Person;
    told(&mut dossier, [Command::KeepRoute(format!("  {long}")), Command::KeepRoute(long.clone())]);
    let figure = "f".repeat(90);
    told(&mut dossier, [Command::Assume(Assumption { figure, thousandths: 1, by, why: long })]);
    assert_eq!(dossier.routes.len(), 1, "the same name once it is cut");
    assert_eq!(dossier.routes.first().map(|route| route.name.chars().count()), Some(40));
    let kept = dossier.assumptions.first().expect("one");
    assert_eq!((kept.figure.len(), kept.why.chars().count()), (60, 200));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}

#[test]
fn no_more_assumptions_are_taken_than_are_kept() {
    let mut dossier = Dossier::default();
    let assume = |figure: String| {
        Command::Assume(Assumption { figure, thousandths: 1, by: Author::Person, why: String::new() })
    };
    told(&mut dossier, (0..MOST_ASSUMPTIONS).map(|number| assume(number.to_string())));
    let more = dossier.apply(assume("one more".to_owned()), today());
    assert_eq!(more, Err(Refusal::TooManyAssumptions));
    // One that is there may still change.
    told(&mut dossier, [assume("3".to_owned())]);
    assert_eq!(dossier.apply(assume("  ".to_owned()), today()), Err(Refusal::NoName));
    assert_eq!(from_json(&to_json(&dossier)), Ok(dossier));
}
