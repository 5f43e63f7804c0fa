//! Before signing: what is offered is filled in and held against the rules, a figure is followed down to its article, the
//! forecast stays hidden from who did not choose it, and the sheet for others has no figure of ours. In all engines: the
//! form is theirs.

use chrono::NaiveDate;
use content::Voice;
use content::texts::signing as t;
use domain::dossier::{Command, Dossier, Ending, Fact, FactValue, Telling};
use domain::values::{Answer, Country, Euro};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// Someone in the Netherlands with an agreement that is not signed yet.
pub fn dutch(telling: Telling) -> Dossier {
    let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    let day = |year, month, day| FactValue::Day(NaiveDate::from_ymd_opt(year, month, day).expect("a date"));
    let money = |euros| FactValue::Money(Euro::whole(euros));
    let mut dossier = kept::sample_without_contract(telling);
    let last_day = NaiveDate::from_ymd_opt(2026, 12, 31).expect("a date");
    let mut commands = vec![
        Command::Lives(Answer::Known(Country::Netherlands)),
        Command::Works(Answer::Known(Country::Netherlands)),
        Command::LastDay(Answer::Known(last_day)),
    ];
    let facts = [
        (Fact::Ending, FactValue::Ending(Ending::Agreement)),
        (Fact::Began, day(2017, 1, 1)),
        (Fact::Born, day(1980, 1, 1)),
        (Fact::MonthlyWage, money(3000)),
        (Fact::HolidayPay, FactValue::Count(0)),
        (Fact::FixedExtras, money(0)),
        (Fact::VariableExtras, money(0)),
        (Fact::Deducted, money(0)),
        (Fact::Ill, FactValue::Truth(false)),
    ];
    commands.extend(facts.map(|(fact, value)| Command::State(fact, Answer::Known(value))));
    for command in commands {
        dossier.apply(command, today).expect("a change that makes sense");
    }
    dossier
}

/// Opens the page with this dossier.
async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    let title = screens::titles::title(route, Voice::default());
    page.wait_for(&format!("document.querySelector('main:not([hidden]) h1').textContent === '{title}'"))
        .await;
}

#[test]
fn what_is_offered_is_filled_in_and_held_against_the_rule() {
    visit("signing: an amount", &engine::ALL, async |page| {
        open(page, &dutch(Telling::Now), Route::BeforeSigning).await;
        let row = "document.querySelector('#offered-severance').innerText";
        assert!(page.text(row).await.contains(t::NOT_SAID.get(Voice::default())));
        // The form stands folded away before the rows.
        page.click("main details:has(form) > summary").await;
        page.fill(&fact(Fact::Severance), "12.000,00").await;
        page.click("main details:has(form) button[type=submit]").await;
        // Ten years of € 3.000 give € 10.000.
        let more = t::MORE_THAN_NOTICE.fill(Voice::default(), ["€\u{a0}2.000"]);
        page.wait_for(&format!("{row}.includes('{more}')")).await;
        page.reload().await;
        page.wait_for(&format!("document.querySelector('#offered-severance') && {row}.includes('{more}')"))
            .await;
    });
}

#[test]
fn a_figure_is_followed_down_to_its_article() {
    visit("signing: steps", &engine::ALL, async |page| {
        open(page, &dutch(Telling::RatherNot), Route::BeforeSigning).await;
        let closed = "#offered-severance details:not([open]) > summary";
        page.wait_for(&format!("document.querySelector('{closed}')")).await;
        for _ in 0..60 {
            if page.holds(&format!("!document.querySelector('{closed}')")).await {
                break;
            }
            page.click(closed).await;
        }
        let words = page.text("document.querySelector('#offered-severance').innerText").await;
        assert!(words.contains("7:673"), "{words}");
    });
}

#[test]
fn the_forecast_stays_hidden_from_who_did_not_choose_it() {
    visit("signing: telling", &engine::ALL, async |page| {
        let moved = "[...document.querySelectorAll('.change')].length";
        for telling in [Telling::Unasked, Telling::Later, Telling::RatherNot] {
            open(page, &dutch(telling), Route::BeforeSigning).await;
            assert!(page.number(moved).await == 0.0, "{telling:?}");
        }
        open(page, &dutch(Telling::Now), Route::BeforeSigning).await;
        assert!(page.number(moved).await == 3.0);
        let words = page.text("document.querySelector('main').innerText").await;
        assert!(words.contains(t::CHANGES_NOTE.get(Voice::default())));
        assert!(words.contains(t::PRIVATE.get(Voice::default())));
    });
}

#[test]
fn the_sheet_of_questions_has_no_figure_of_ours() {
    visit("signing: sheet", &engine::ALL, async |page| {
        open(page, &dutch(Telling::Now), Route::SigningQuestions).await;
        let sheet = page.text("document.querySelector('.sheet').innerText").await;
        assert!(sheet.len() > 200, "{sheet}");
        assert!(!sheet.contains('€') && !sheet.contains("10.000"), "{sheet}");
        assert!(page.holds("!document.querySelector('.change, .offers, #offered')").await);
    });
}

#[test]
fn a_tick_is_kept() {
    visit("signing: ticks", &engine::ALL, async |page| {
        open(page, &dutch(Telling::Now), Route::BeforeSigning).await;
        page.click("input[value='vraag-einddatum']").await;
        page.reload().await;
        page.wait_for("document.querySelector(\"input[value='vraag-einddatum']\")?.checked").await;
        let kept = page.kept("routekaart.dossier").await.unwrap_or_default();
        assert!(kept.contains("vraag-einddatum"));
    });
}

/// The field of a fact, by the id that its question has.
fn fact(fact: Fact) -> String {
    ["#", screens::facts::asked(domain::rights::RightsQuestion::Of(fact)).id].concat()
}
