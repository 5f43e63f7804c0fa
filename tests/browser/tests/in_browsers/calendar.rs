//! The calendar: what is chosen goes into a file, is remembered, and changes the same entries the next time. In all engines:
//! the file is theirs.

use content::Voice;
use content::texts::calendar as t;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField, RecordKind, RecordValue};
use domain::values::{Answer, Country};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::states::{State, state};

/// Someone with a term of law and a step.
fn with_days() -> Dossier {
    let mut dossier = Dossier::default();
    let step = vec![
        (RecordField::Title, Some(RecordValue::Words("Bellen met Zoë".to_owned()))),
        (RecordField::Day, Some(RecordValue::Day(kept::day() + chrono::Days::new(10)))),
    ];
    for command in [
        Command::Lives(Answer::Known(Country::Netherlands)),
        Command::Works(Answer::Known(Country::Netherlands)),
        Command::LastDay(Answer::Known(kept::day() + chrono::Days::new(70))),
        Command::Record(RecordCommand::Add(RecordKind::Step, step)),
    ] {
        dossier.apply(command, kept::day()).expect("kept");
    }
    dossier
}

/// The screens of this file, for whoever looks at all of them.
pub fn states() -> Vec<State> {
    vec![
        state("calendar, empty", Dossier::default(), Route::Calendar),
        state("calendar", with_days(), Route::Calendar),
    ]
}

/// Presses for the file, and reads it on its way to the disk.
async fn file(page: &Page) -> String {
    let catch = "window.made = ''; const make = URL.createObjectURL; \
        URL.createObjectURL = (blob) => { blob.text().then((text) => { window.made = text; }); return make(blob); };";
    page.run(catch, []).await;
    page.click("main .button").await;
    page.wait_for("window.made").await;
    page.text("window.made").await
}

fn lines<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    file.split("\r\n").filter(|line| line.starts_with(name)).collect()
}

#[test]
fn a_second_file_changes_the_same_entries() {
    visit("calendar: files", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        kept::put(page, &with_days()).await;
        page.open_at(Route::Calendar).await;
        page.wait_for("document.querySelector('#calendar-kinds')").await;
        let first = file(page).await;
        assert!(first.starts_with("BEGIN:VCALENDAR\r\n") && first.ends_with("END:VCALENDAR\r\n"), "{first}");
        let titles = lines(&first, "SUMMARY");
        let neutral = format!("SUMMARY:{}", t::NEUTRAL.get(Voice::default()));
        assert!(!titles.is_empty() && titles.iter().all(|title| *title == neutral), "{titles:?}");
        assert!(!first.contains("Bellen"), "steps are chosen by the person");
        page.wait_for("document.querySelector('main [role=status]').textContent.includes('agenda.ics')")
            .await;
        // Loaded anew, the same entries are known: steps too now, and what each day is.
        page.reload().await;
        page.wait_for("document.querySelector('#calendar-kinds')").await;
        page.click("#calendar-kinds-2").await;
        page.click("#calendar-titles-2").await;
        let second = file(page).await;
        assert!(second.contains("Bellen met Zoë"), "{second}");
        let (before, after) = (lines(&first, "UID"), lines(&second, "UID"));
        assert!(before.iter().all(|uid| after.contains(uid)) && before.len() + 1 == after.len());
        assert!(lines(&first, "SEQUENCE").iter().all(|line| *line == "SEQUENCE:0"));
        assert!(lines(&second, "SEQUENCE").iter().all(|line| *line == "SEQUENCE:1"));
    });
}
