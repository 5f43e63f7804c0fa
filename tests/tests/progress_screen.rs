//! A new forecast on request, what changed, the monthly offer, and the diary beside what happened.

mod updates;

use chrono::{Days, NaiveDate};
use content::Voice;
use content::texts::{common, progress as t};
use domain::dossier::{Command, Dossier, MOST_ENTRIES, Telling};
use domain::values::Answer;
use screens::progress::{self, Draft, Progress, ProgressScreen};
use screens::typed_date::TypedDate;
use updates::{day, note, someone, start};

fn voice() -> Voice {
    Voice::default()
}

fn progress(dossier: &Dossier, today: NaiveDate) -> Progress {
    match ProgressScreen::of(dossier, today, voice()) {
        ProgressScreen::Shown(shown) => *shown,
        ProgressScreen::Hidden(sentence) => panic!("hidden: {sentence}"),
    }
}

fn searching(since: NaiveDate, interviews: &str, rejections: &str) -> Draft {
    Draft {
        searching: Some(true),
        since: TypedDate::of(since),
        interviews: interviews.to_owned(),
        rejections: rejections.to_owned(),
        ..Draft::default()
    }
}

#[test]
fn without_a_choice_to_see_it_there_is_no_figure_and_no_offer() {
    for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
        let mut dossier = someone();
        note(&mut dossier, start());
        dossier.apply(Command::Tell(telling), start()).expect("a choice");
        let ProgressScreen::Hidden(sentence) = ProgressScreen::of(&dossier, day(60), voice()) else {
            panic!("{telling:?} shows figures");
        };
        assert!(!sentence.contains(|letter: char| letter.is_ascii_digit()), "{sentence}");
        assert_eq!(progress::offer(&dossier, day(60), voice()), None);
        assert_eq!(progress::first(&dossier, day(60)), None);
    }
}

#[test]
fn the_first_forecast_begins_the_diary_once() {
    let mut dossier = someone();
    let first = progress::first(&dossier, start()).expect("the first");
    dossier.apply(first, start()).expect("a note");
    assert_eq!(dossier.diary.len(), 1);
    assert_eq!(progress::first(&dossier, day(1)), None);
    let shown = progress(&dossier, day(1));
    assert!(shown.change.is_none() && shown.first.is_some() && shown.diary.is_some());
}

#[test]
fn a_new_one_is_offered_after_a_month_and_not_to_who_has_work() {
    let mut dossier = someone();
    note(&mut dossier, start());
    assert_eq!(progress::offer(&dossier, day(27), voice()), None);
    let offer = progress::offer(&dossier, day(28), voice()).expect("an offer");
    assert_eq!(offer.href, "#/bijwerken");
    assert_eq!(offer.body, t::OFFER_BODY.fill(voice(), ["1 maart 2027"]));
    dossier.apply(Command::Started(Some(day(30))), day(28)).expect("a first day");
    assert_eq!(progress::offer(&dossier, day(90), voice()), None);
}

#[test]
fn a_forecast_is_by_the_own_answers_also_while_something_is_tried() {
    let mut dossier = someone();
    let own = progress::entry(&dossier, start());
    dossier.apply(Command::BeginTrying, start()).expect("a trial");
    dossier.apply(Command::Hours(Answer::Known(4)), start()).expect("hours");
    assert_eq!(progress::entry(&dossier, start()), own);
    assert!(progress(&dossier, start()).is_trying);
}

#[test]
fn the_form_refuses_nonsense_beside_the_field_and_changes_nothing() {
    let dossier = someone();
    let refusal = |draft: &Draft| {
        let found = draft.check(&dossier, start(), voice()).expect_err("a refusal");
        found.into_iter().map(|problem| (problem.field, problem.sentence)).collect::<Vec<_>>()
    };
    let said = |field: &str, sentence: &str| vec![(field.to_owned(), sentence.to_owned())];
    let ago = start() - Days::new(60);
    assert_eq!(refusal(&Draft::default()), said("searching", t::SEARCHING_MISSING.get(voice())));
    assert_eq!(refusal(&searching(ago, "2", "3")), said("rejections", t::TOO_MANY_REJECTIONS.get(voice())));
    assert_eq!(refusal(&searching(ago, "", "1")), said("rejections", t::INTERVIEWS_MISSING.get(voice())));
    assert_eq!(refusal(&searching(ago, "-1", "")), said("interviews", common::ERROR_NUMBER.get(voice())));
    assert_eq!(
        refusal(&searching(ago, "400", "")),
        said("interviews", &common::ERROR_NUMBER_RANGE.fill(voice(), ["0", "255"]))
    );
    assert_eq!(
        refusal(&searching(day(3), "", "")),
        said("since-year", common::ERROR_DATE_AHEAD.get(voice()))
    );
    let empty = Draft { searching: Some(true), ..Draft::default() };
    assert_eq!(refusal(&empty), said("since", t::DATE_MISSING.get(voice())));
    let two = Draft { searching: Some(true), interviews: "x".to_owned(), ..Draft::default() };
    assert_eq!(refusal(&two).len(), 2);
    assert!(searching(ago, "", "").check(&dossier, start(), voice()).is_ok());
}

#[test]
fn counting_may_be_skipped() {
    let mut dossier = someone();
    let commands = searching(start(), "", "").check(&dossier, day(30), voice()).expect("sense");
    for command in commands {
        dossier.apply(command, day(30)).expect("a change");
    }
    assert_eq!(dossier.intake.interviews.known(), None);
    assert!(dossier.intake.searching_since.known().is_some());
    assert_eq!(Draft::of(&dossier), searching(start(), "", ""));
}

#[test]
fn a_first_day_far_away_is_refused_and_one_ahead_is_not() {
    let dossier = someone();
    let typed = |date| progress::started(&TypedDate::of(date), &dossier, start(), voice());
    assert_eq!(typed(day(40)), Ok(Command::Started(Some(day(40)))));
    let refused = typed(day(9000)).expect_err("a refusal");
    assert_eq!(refused.sentence, common::ERROR_DATE_FAR.get(voice()));
}

#[test]
fn waiting_a_month_is_time_that_passed_and_nothing_else() {
    let mut dossier = someone();
    note(&mut dossier, start());
    note(&mut dossier, day(28));
    let change = progress(&dossier, day(28)).change.expect("a change");
    let names: Vec<&str> = change.groups.iter().map(|group| group.heading).collect();
    assert_eq!(names, [t::PART_TIME.get(voice())]);
    assert_eq!(change.groups[0].parts[0].amount, change.total);
    assert!((2..=5).contains(&change.total), "{}", change.total);
}

#[test]
fn an_interview_that_ended_is_told_as_two_parts() {
    let mut dossier = someone();
    let since = start() - Days::new(56);
    updates::run(&mut dossier, searching(since, "0", "0"), start());
    updates::run(&mut dossier, searching(since, "2", "2"), day(28));
    let change = progress(&dossier, day(28)).change.expect("a change");
    let search = change.groups.iter().find(|group| group.heading == t::PART_SEARCH.get(voice()));
    let search = search.expect("what the search showed");
    let names: Vec<&str> = search.parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, [t::PART_INTERVIEWS.get(voice()), t::PART_REJECTIONS.get(voice())]);
    assert!(search.parts[0].amount < 0 && 0 < search.parts[1].amount, "{:?}", search.parts);
    assert_eq!(search.notes[0], t::SEEN.fill(voice(), [t::INTERVIEWS.fill(voice(), ["2"])]));
}

#[test]
fn the_diary_says_which_months_have_passed_and_then_how_well_it_did() {
    let mut dossier = someone();
    for month in 0..5 {
        note(&mut dossier, day(month * 30));
    }
    let shown = progress(&dossier, day(120));
    let diary = shown.diary.expect("a diary");
    assert_eq!(diary.table.rows.len(), 5);
    assert!(diary.how_well.is_empty() && diary.left_out.is_none());
    assert_eq!(diary.table.rows[4][4], t::MARK_NONE.get(voice()));
    dossier.apply(Command::Started(Some(day(130))), day(121)).expect("a first day");
    let shown = progress(&dossier, day(121));
    let diary = shown.diary.expect("a diary");
    let inside = diary.table.rows.iter().filter(|row| row[4] == t::HAPPENED_BETWEEN.get(voice())).count();
    assert_eq!(diary.how_well[0], t::HOW_WELL.fill(voice(), [inside.to_string(), "5".to_owned()]));
    assert!(shown.started.is_some() && shown.long_way.is_none());
}

#[test]
fn a_long_diary_is_drawn_in_part_and_told_in_full() {
    let mut dossier = someone();
    for month in 0..MOST_ENTRIES {
        note(&mut dossier, day(month as u64 * 28));
    }
    let last = day(MOST_ENTRIES as u64 * 28);
    let diary = progress(&dossier, last).diary.expect("a diary");
    assert_eq!(diary.table.rows.len(), MOST_ENTRIES);
    assert_eq!(diary.chart.rows.len(), 12);
    assert!(diary.left_out.is_some());
}
