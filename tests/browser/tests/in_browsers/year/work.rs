//! New work: an offer taken, the first day, and the moments of the first three months. Leaves out the search before it.

use content::texts::{job_offers as o, new_work as t, plan as p};
use domain::dossier::RecordField;
use screens::route::Route;

use super::person::{Someone, VOICE};

/// Puts an offer of an application down, with its days, and takes it two days later.
pub async fn is_hired(someone: &Someone<'_>) {
    let page = someone.page;
    someone.comes("2027-07-06", Route::JobOffers).await;
    someone.presses("main p.row.no-print > button.button--quiet").await;
    page.wait_for("document.querySelectorAll('.offers > li').length === 1").await;
    someone.says(".offers > li", content::texts::record_desk::CHANGE.get(VOICE)).await;
    page.wait_for("document.querySelector('#wage')").await;
    someone.types("#wage", "3100").await;
    someone.types("#hours", "36").await;
    someone.dates("start", "2027-08-16").await;
    someone.dates("answer-by", "2027-07-12").await;
    someone.dates("trial-until", "2027-09-15").await;
    someone.writes("#extras", "Reiskosten per kilometer").await;
    someone.keeps().await;
    page.wait_for("document.querySelector('.offers').textContent.includes('12 juli 2027')").await;
    someone.comes("2027-07-08", Route::JobOffers).await;
    someone.says(".offers > li", o::TAKE.get(VOICE)).await;
    page.wait_for("document.activeElement?.id === 'offers-said'").await;
    let dossier = someone.dossier().await;
    assert!(dossier.new_work().is_some() && dossier.started.is_none());
}

/// The first day is known: the plan follows once the person says so, and tells the same day as the offer.
pub async fn moves_the_plan(someone: &Someone<'_>) {
    let page = someone.page;
    someone.goes(Route::Plan).await;
    let summary = "const given = [...arguments]; const found = [...document.querySelectorAll('main summary')]\
        .find(it => given.some(words => it.textContent.startsWith(words)));\
        found?.click(); return Boolean(found);";
    let headings = [&p::CHANGES_HEADING, &p::MORE_HEADING].map(|heading| heading.get(VOICE).into());
    let found = page.run(summary, headings).await;
    assert_eq!(found, serde_json::Value::Bool(true), "nothing is offered to move");
    someone.says("main details", p::CHANGE_ALL.get(VOICE)).await;
    page.wait_for("document.activeElement.id === 'plan-undo'").await;
    let first = someone.step("eerste-werkdag").await;
    let begins = someone.dossier().await.records.get(first).and_then(|step| step.day(RecordField::Day));
    if begins != Some(super::person::day("2027-08-16")) {
        someone.odd.borrow_mut().push(format!("the plan begins the new work on {begins:?}"));
    }
}

/// The first day, which only the person says.
pub async fn starts(someone: &Someone<'_>) {
    someone.comes("2027-08-16", Route::NewWork).await;
    someone.says("main", t::BEGUN_YES.get(VOICE)).await;
    someone.page.wait_for("document.activeElement?.id === 'work-said'").await;
    assert!(someone.dossier().await.started.is_some());
}

/// A moment of aftercare.
pub async fn looks(someone: &Someone<'_>, on: &str, moment: &str, pleases: &str, difficult: &str) {
    let page = someone.page;
    someone.comes(on, Route::NewWork).await;
    someone.presses(&format!("#{moment} ~ p button")).await;
    page.pick("pleases", pleases).await;
    if !difficult.is_empty() {
        someone.writes("#difficult", difficult).await;
    }
    someone.keeps().await;
    page.wait_for("document.activeElement?.id.startsWith('record-')").await;
}
