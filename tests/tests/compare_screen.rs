//! Routes side by side: what stands in the table and the picture, and how routes are kept and tried out.

use chrono::{Days, NaiveDate};
use content::Voice;
use content::texts::{common, compare as t, dates, forecast};
use domain::dossier::{
    Budget, Command, Direction, Dossier, Entry, Guidance, MOST_ROUTES, Market, Recovery, Retraining, Telling,
};
use domain::values::Answer;
use screens::compare::{self, CompareScreen, Compared, KeepProblem};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 1).expect("a date")
}

fn voice() -> Voice {
    Voice::default()
}

fn apply(dossier: &mut Dossier, commands: impl IntoIterator<Item = Command>) {
    for command in commands {
        dossier.apply(command, today()).expect("a change that makes sense");
    }
}

fn someone() -> Dossier {
    let mut dossier = Dossier::default();
    apply(
        &mut dossier,
        [
            Command::Enter(Entry::AtHome),
            Command::Direction(Answer::Known(Direction::Same)),
            Command::Retraining(Answer::Known(Retraining::None)),
            Command::Budget(Answer::Known(Budget::Small)),
            Command::Market(Answer::Known(Market::Balanced)),
            Command::Tell(Telling::Now),
        ],
    );
    dossier
}

fn compared(dossier: &Dossier) -> Compared {
    match CompareScreen::of(dossier, today(), voice()) {
        CompareScreen::Shown(compared) => *compared,
        CompareScreen::Hidden(sentence) => panic!("hidden: {sentence}"),
    }
}

fn keep(dossier: &mut Dossier, name: &str, retraining: Retraining) {
    apply(
        dossier,
        [
            Command::BeginTrying,
            Command::Retraining(Answer::Known(retraining)),
            Command::KeepRoute(name.to_owned()),
            Command::BackToAnswers,
        ],
    );
}

#[test]
fn without_a_choice_to_see_it_there_is_no_figure() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = someone();
        keep(&mut dossier, "leren", Retraining::Year);
        apply(&mut dossier, [Command::Tell(telling)]);
        let CompareScreen::Hidden(sentence) = CompareScreen::of(&dossier, today(), voice()) else {
            panic!("{telling:?} shows figures");
        };
        assert!(!sentence.contains(|letter: char| letter.is_ascii_digit()), "{sentence}");
    }
}

#[test]
fn the_own_answers_come_first_and_alone_they_say_so() {
    let compared = compared(&someone());
    assert!(compared.is_empty);
    assert_eq!(compared.table.rows[0][0], t::OWN.get(voice()));
    assert_eq!(compared.chart.rows.len(), 1);
}

#[test]
fn every_route_has_a_row_and_a_range_in_the_order_of_keeping() {
    let mut dossier = someone();
    keep(&mut dossier, "half jaar leren", Retraining::HalfYear);
    keep(&mut dossier, "twee jaar leren", Retraining::TwoYears);
    let compared = compared(&dossier);
    let names: Vec<&str> = compared.table.rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names, [t::OWN.get(voice()), "half jaar leren", "twee jaar leren"]);
    assert!(compared.table.rows.iter().all(|row| row.len() == compared.table.columns.len()));
    let halves: Vec<f64> = compared.chart.rows.iter().map(|row| row.half).collect();
    assert!(halves[0] < halves[1] && halves[1] < halves[2], "{halves:?}");
    for row in &compared.chart.rows {
        assert!(row.early <= row.half && row.half <= row.late, "{row:?}");
    }
    assert!(compared.reading.contains("twee jaar leren"), "{}", compared.reading);
    assert_eq!(compared.table.rows[0][5], t::TRAINING_NONE.get(voice()));
    assert!(compared.table.rows[1][5].contains('€'), "{:?}", compared.table.rows[1]);
}

#[test]
fn what_is_tried_stands_beside_the_own_answers() {
    let mut dossier = someone();
    let own = compared(&dossier).chart.rows[0].clone();
    apply(&mut dossier, [Command::BeginTrying, Command::Market(Answer::Known(Market::MoreSeekers))]);
    let both = compared(&dossier).chart.rows;
    assert_eq!(both[0], own);
    assert_eq!(both[1].label, t::TRYING.get(voice()));
    assert!(own.half < both[1].half);
}

#[test]
fn a_route_shares_what_was_seen_of_the_search() {
    let mut dossier = someone();
    apply(&mut dossier, [Command::KeepRoute("zo".to_owned())]);
    let since = today() - Days::new(120);
    apply(
        &mut dossier,
        [
            Command::SearchingSince(Answer::Known(since)),
            Command::Interviews(Answer::Known(3)),
            Command::Rejections(Answer::Known(2)),
        ],
    );
    let rows = compared(&dossier).chart.rows;
    assert_eq!(rows[0].half, rows[1].half);
    let trying = compare::try_out("zo", &dossier);
    apply(&mut dossier, trying);
    assert_eq!(dossier.intake.interviews, Answer::Known(3));
    assert_eq!(dossier.intake.searching_since, Answer::Known(since));
    apply(&mut dossier, [Command::BackToAnswers]);
    assert_eq!(dossier.intake.rejections, Answer::Known(2));
}

#[test]
fn the_day_on_which_income_is_needed_is_what_chances_are_told_for() {
    let mut dossier = someone();
    let year = compared(&dossier);
    assert_eq!(year.table.columns[4], t::COLUMN_CHANCE_YEAR.get(voice()));
    assert_eq!(year.chart.line, None);
    let day = today() + Days::new(100);
    apply(&mut dossier, [Command::NeededBy(Answer::Known(day))]);
    let by_day = compared(&dossier);
    assert_eq!(by_day.table.columns[4], t::COLUMN_CHANCE_BY.fill(voice(), ["9 juni 2027"]));
    assert!(by_day.chart.line.is_some_and(|line| (line.week - 100.0 / 7.0).abs() < 0.01));
}

#[test]
fn beyond_two_years_there_is_no_date_and_help_comes_first() {
    let mut dossier = someone();
    apply(
        &mut dossier,
        [
            Command::Retraining(Answer::Known(Retraining::TwoYears)),
            Command::Market(Answer::Known(Market::MoreSeekers)),
            Command::Guidance(Answer::Known(Guidance::None)),
            Command::Recovery(Answer::Known(Recovery::BurnOut { weeks: Answer::Known(52) })),
        ],
    );
    let compared = compared(&dossier);
    assert!(compared.long_way.as_ref().is_some_and(|way| !way.lines.is_empty()));
    assert_eq!(compared.table.rows[0][3], dates::OVER_TWO_YEARS.get(voice()));
    assert_eq!(compared.chart.rows[0].value, dates::OVER_TWO_YEARS.get(voice()));
    assert!(compared.chart.length <= 104.0);
    assert!(compared.reading.contains("meer dan twee jaar"), "{}", compared.reading);
    assert!(compared.notes.contains(&forecast::GROUP_NOTE.get(voice())));
}

#[test]
fn names_are_checked_before_a_route_is_kept() {
    let mut dossier = someone();
    let check = |typed: &str, dossier: &Dossier| compare::checked_name(typed, dossier, voice());
    assert_eq!(check("  ", &dossier), Err(KeepProblem::Missing));
    assert_eq!(check(&"x".repeat(41), &dossier), Err(KeepProblem::Long));
    assert_eq!(check(" leren ", &dossier), Ok("leren".to_owned()));
    keep(&mut dossier, "leren", Retraining::Year);
    assert_eq!(check("leren", &dossier), Err(KeepProblem::Taken));
    assert_eq!(check(t::OWN.get(voice()), &dossier), Err(KeepProblem::Taken));
    for number in 1..MOST_ROUTES {
        keep(&mut dossier, &number.to_string(), Retraining::Year);
    }
    assert!(compare::is_full(&dossier));
    assert_eq!(check("nog een", &dossier), Err(KeepProblem::Full));
    assert_eq!(KeepProblem::Long.text(voice()), common::ERROR_TOO_LONG.fill(voice(), ["40"]));
    assert_eq!(KeepProblem::Full.text(voice()), t::FULL.fill(voice(), ["4"]));
}

#[test]
fn suggested_names_are_short_free_and_made_of_the_answers() {
    let mut dossier = someone();
    apply(&mut dossier, [Command::Retraining(Answer::Known(Retraining::HalfYear))]);
    let names = compare::suggestions(&dossier, voice());
    assert!(!names.is_empty() && names.len() <= 3, "{names:?}");
    for name in &names {
        assert!(compare::checked_name(name, &dossier, voice()).is_ok(), "{name}");
    }
    apply(&mut dossier, [Command::KeepRoute(names[0].clone())]);
    assert!(!compare::suggestions(&dossier, voice()).contains(&names[0]));
}
