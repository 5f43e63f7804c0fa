//! The report: what was done in the period, by day, with the columns that were chosen and nothing else.

use crate::sample::{VOICE, add, ago, application, day, ended, set, today, words};
use content::texts::search_report as t;
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use domain::search::Period;
use screens::search_report::{Column, Preset, SearchReport, span};
use screens::typed_date::TypedDate;

pub fn some() -> Dossier {
    let mut dossier = Dossier::default();
    let id = ended(&mut dossier, "planner", &[(F::Applied, 20), (F::Interview, 10)], "rejected", 5);
    set(&mut dossier, id, vec![(F::Name, words("Ria Bos")), (F::Note, words("vroeg naar rijbewijs"))]);
    application(&mut dossier, "oud", &[(F::Applied, 90)]);
    add(&mut dossier, RecordKind::Contact, vec![(F::Name, words("Anna")), (F::Day, day(ago(15)))]);
    add(&mut dossier, RecordKind::Activity, vec![(F::Title, words("Banenmarkt")), (F::Day, day(ago(2)))]);
    dossier
}

fn report(dossier: &Dossier, columns: &[Column]) -> SearchReport {
    let period = Preset::Weeks.period(dossier, today());
    SearchReport::of(dossier, period, columns, None, today(), VOICE)
}

#[test]
fn what_was_done_stands_by_day() {
    let report = report(&some(), &[Column::Day, Column::What]);
    let what: Vec<&str> = report.table.rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(what[0], t::WHAT_APPLIED.get(VOICE));
    assert_eq!(what[1], t::WHAT_PERSON.get(VOICE));
    assert_eq!(what[2], t::WHAT_TALK.get(VOICE));
    assert!(what[3].starts_with("Zij kozen een ander"), "{what:?}");
    assert_eq!(what[4], "Banenmarkt");
    assert_eq!(what.len(), 5);
    assert!(report.sum.is_some_and(|sum| sum.contains("1 sollicitatie") && sum.contains("1 gesprek")));
}

#[test]
fn names_and_notes_are_out_until_they_are_chosen() {
    let all = |columns: &[Column]| format!("{:?}", report(&some(), columns));
    let usual = all(&Column::FIRST);
    assert!(usual.contains("planner"));
    for private in ["Ria Bos", "Anna", "rijbewijs"] {
        assert!(!usual.contains(private), "{private}");
        assert!(all(&Column::ALL).contains(private), "{private}");
    }
}

#[test]
fn each_way_to_say_over_what_time_is_what_it_says() {
    let dossier = some();
    let of = |preset: Preset| preset.period(&dossier, today());
    assert_eq!(of(Preset::Weeks), Period { from: ago(27), until: today() });
    assert_eq!(of(Preset::All).from, ago(90));
    let before = of(Preset::MonthBefore);
    assert_eq!(
        (before.from.to_string(), before.until.to_string()),
        ("2027-02-01".into(), "2027-02-28".into())
    );
    assert_eq!(of(Preset::Month).from.to_string(), "2027-03-01");
}

#[test]
fn days_of_ones_own_count_as_far_as_they_are_dates() {
    let typed = |day: &str| TypedDate { day: day.to_owned(), month: "2".to_owned(), year: "2027".to_owned() };
    let of = |from: &TypedDate, until: &TypedDate| span(Preset::Own, [from, until], &some(), today(), VOICE);
    let (period, wrong) = of(&typed("3"), &typed("20"));
    assert_eq!(
        (period.from.to_string(), period.until.to_string()),
        ("2027-02-03".into(), "2027-02-20".into())
    );
    assert_eq!(wrong, [None, None]);
    let (period, wrong) = of(&TypedDate::default(), &typed("30"));
    assert_eq!(period, Preset::Weeks.period(&some(), today()));
    assert!(wrong[0].is_none() && wrong[1].is_some());
}
