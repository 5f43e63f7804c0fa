//! A whole year of one person with a clock: day one, intake, tests, a way, the plan, twenty look backs, an application that
//! becomes work, and its first three months. Each quarter everything is printed and read. In Chromium, whose print we can
//! read.

mod agreement;
mod person;
mod quarters;
mod search;
mod start;
mod told;
mod weeks;
mod work;

use browser_tests::{Engine, visit};
use content::texts::{look_back, search as s};
use domain::search::Happening;
use screens::route::Route;

use person::{Someone, VOICE};
use weeks::{Mood, Next, Week, looks_back};

#[test]
fn a_year_from_day_one_to_three_months_in_new_work() {
    visit("year", &[Engine::Chromium], async |page| {
        let someone = &Someone::new(page, start::FIRST);
        start::begins(someone).await;
        winter(someone).await;
        quarters::reads(someone, "2027-02-23", "1-winter").await;
        spring(someone).await;
        quarters::reads(someone, "2027-05-25", "2-spring").await;
        summer(someone).await;
        quarters::reads(someone, "2027-08-24", "3-summer").await;
        autumn(someone).await;
        quarters::reads(someone, "2027-11-23", "4-autumn").await;
        let odd = someone.odd.borrow();
        assert!(odd.is_empty(), "lost, or in contradiction\n{}", odd.join("\n"));
    });
}

fn week(day: &'static str, happened: &'static str, mood: Mood, next: Next, moves: bool) -> Week {
    Week { day, happened, mood, next, moves }
}

async fn winter(someone: &Someone<'_>) {
    looks_back(
        someone,
        week("2026-12-07", "Met mijn chef gepraat over het budget", Mood::Mixed, Next::Offered(1), true),
    )
    .await;
    looks_back(someone, week("2026-12-14", "", Mood::Light, Next::Own("Cv van vroeger opzoeken"), true))
        .await;
    someone.ticks(&["papier-nakijken", "verhaal-maken"]).await;
    let tulp = search::finds(someone, "Planner", "De Tulp").await;
    search::happens(someone, tulp, Happening::Applied).await;
    search::finds(someone, "Roostermaker", "Zorghuis Zuid").await;
    looks_back(
        someone,
        week("2026-12-21", "Een brief gestuurd aan De Tulp", Mood::Mixed, Next::Offered(2), false),
    )
    .await;
    looks_back(someone, week("2027-01-04", "", Mood::Unsaid, Next::Nothing, true)).await;
    looks_back(
        someone,
        week("2027-01-11", "Slecht geslapen, niets gedaan", Mood::Heavy, Next::Nothing, false),
    )
    .await;
    weeks::storms(someone, "2027-01-12").await;
    looks_back(
        someone,
        week("2027-01-25", "De laatste werkdag is voorbij", Mood::Mixed, Next::Offered(1), true),
    )
    .await;
    search::happens(someone, tulp, Happening::NoReply).await;
    someone.ticks(&["ww-aanvragen"]).await;
    weeks::looks_at_goals(
        someone,
        look_back::ON_THE_WAY.get(VOICE),
        "Ik bleef bellen",
        "Eerder om hulp vragen",
    )
    .await;
    // What was ticked has no term any more, on no page.
    someone.comes("2027-01-26", Route::WholeMap).await;
    agreement::agree(someone, "after the WW").await;
    // A month went by without a look back.
    let offered = looks_back(
        someone,
        week("2027-02-22", "Een maand overgeslagen", Mood::Mixed, Next::Offered(1), true),
    )
    .await;
    assert!(offered);
}

async fn spring(someone: &Someone<'_>) {
    someone.comes("2027-03-01", Route::Applications).await;
    let noord = search::finds(someone, "Planner transport", "Bakkerij Noord").await;
    search::happens(someone, noord, Happening::Applied).await;
    someone.ticks(&["cv-maken"]).await;
    looks_back(someone, week("2027-03-01", "Cv is af", Mood::Light, Next::Offered(1), true)).await;
    looks_back(someone, week("2027-03-15", "", Mood::Mixed, Next::Nothing, true)).await;
    search::happens(someone, noord, Happening::Talk).await;
    looks_back(someone, week("2027-03-29", "Gesprek bij Noord ging goed", Mood::Light, Next::Nothing, true))
        .await;
    search::happens(someone, noord, Happening::Rejected).await;
    weeks::looks_at_goals(
        someone,
        look_back::DONE.get(VOICE),
        "Het gesprek oefenen hielp",
        "Minder brieven, beter kiezen",
    )
    .await;
    // Now the forecast is asked for, with what the own list counts.
    someone.goes(Route::Search).await;
    someone.says("main", s::EVIDENCE_TAKE.get(VOICE)).await;
    someone.goes(Route::Forecast).await;
    someone.presses("main ul button").await;
    someone.page.wait_for("document.querySelector('#answer')").await;
    looks_back(someone, week("2027-04-12", "", Mood::Heavy, Next::Nothing, false)).await;
    looks_back(
        someone,
        week(
            "2027-04-26",
            "Karim gesproken over zijn bedrijf",
            Mood::Mixed,
            Next::Own("Karim mijn cv sturen"),
            true,
        ),
    )
    .await;
    looks_back(someone, week("2027-05-24", "Weer aan de slag", Mood::Light, Next::Offered(1), true)).await;
}

async fn summer(someone: &Someone<'_>) {
    let haven = {
        someone.comes("2027-06-01", Route::Applications).await;
        search::finds(someone, "Logistiek planner", "Havenbedrijf Oost").await
    };
    search::happens(someone, haven, Happening::Applied).await;
    looks_back(someone, week("2027-06-07", "Een brief die klopt", Mood::Light, Next::Offered(1), true)).await;
    search::happens(someone, haven, Happening::Talk).await;
    looks_back(someone, week("2027-06-21", "Tweede gesprek volgt", Mood::Light, Next::Nothing, true)).await;
    search::happens(someone, haven, Happening::SecondTalk).await;
    looks_back(someone, week("2027-07-05", "Ze willen mij hebben", Mood::Light, Next::Nothing, true)).await;
    search::happens(someone, haven, Happening::Offer).await;
    work::is_hired(someone).await;
    work::moves_the_plan(someone).await;
    someone.comes("2027-07-09", Route::WholeMap).await;
    quarters::shows(someone, "3-hired").await;
    agreement::agree(someone, "hired").await;
    work::starts(someone).await;
    work::looks(someone, "2027-08-17", "first-day", "4", "Veel namen tegelijk").await;
    looks_back(someone, week("2027-08-23", "De eerste week zit erop", Mood::Light, Next::Nothing, true))
        .await;
}

async fn autumn(someone: &Someone<'_>) {
    work::looks(someone, "2027-08-30", "week-2", "3", "").await;
    work::looks(someone, "2027-09-16", "month-1", "4", "Het rooster wisselt").await;
    looks_back(someone, week("2027-09-20", "Proeftijd voorbij", Mood::Light, Next::Nothing, true)).await;
    looks_back(someone, week("2027-10-18", "", Mood::Mixed, Next::Nothing, false)).await;
    work::looks(someone, "2027-11-16", "month-3", "5", "").await;
    looks_back(someone, week("2027-11-22", "Een jaar verder", Mood::Light, Next::Nothing, true)).await;
}
