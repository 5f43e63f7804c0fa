//! Searches as the browser keeps them, opened, and pressing a button by its words. Leaves out what is tested.

use chrono::Days;
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue, Said};
use screens::route::Route;
use serde_json::Value;

use browser_tests::Page;
use browser_tests::fault_scripts::clock_at;

use crate::kept_dossiers::{self as kept, DAY};

/// Adds an application of this name, with these days ago.
pub fn application(dossier: &mut Dossier, name: &str, days: &[(F, u64)]) {
    let mut said: Said = vec![
        (F::Role, Some(RecordValue::Words(name.to_owned()))),
        (F::Organisation, Some(RecordValue::Words("Bakkerij Noord".to_owned()))),
    ];
    said.extend(
        days.iter().map(|(field, ago)| (*field, Some(RecordValue::Day(kept::day() - Days::new(*ago))))),
    );
    record(dossier, RecordKind::Application, said);
}

/// Keeps a record.
pub fn record(dossier: &mut Dossier, kind: RecordKind, said: Said) {
    let command = Command::Record(RecordCommand::Add(kind, said));
    dossier.apply(command, kept::day()).expect("a record");
}

/// Someone with an application in each group.
pub fn some() -> Dossier {
    let mut dossier = Dossier::default();
    application(&mut dossier, "bakker", &[]);
    application(&mut dossier, "planner", &[(F::Applied, 30)]);
    application(&mut dossier, "chauffeur", &[(F::Applied, 30), (F::Interview, 3)]);
    application(&mut dossier, "magazijnmedewerker", &[(F::Applied, 40), (F::Offered, 2)]);
    application(&mut dossier, "verkoper", &[(F::Applied, 9), (F::NextDay, 1)]);
    dossier
}

/// Someone with so many.
pub fn many(count: u64) -> Dossier {
    let mut dossier = Dossier::default();
    for place in 0..count {
        application(&mut dossier, &format!("werk {place}"), &[(F::Applied, place % 90)]);
    }
    dossier
}

/// Opens a page with this kept.
pub async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for("document.querySelector('main h2')").await;
}

/// Presses the button with these words, inside the first element of a selector.
pub async fn press(page: &Page, inside: &str, words: &str) {
    let script = "const found = [...document.querySelectorAll(arguments[0] + ' button')]\
        .find((button) => button.textContent === arguments[1]); found?.click(); return Boolean(found);";
    let found = page.run(script, [Value::from(inside), Value::from(words)]).await;
    assert_eq!(found, Value::Bool(true), "no button {words} in {inside}\n{}", page.in_words().await);
    page.settle().await;
}
