//! The whole way from start to route map, by keys alone. Each place is handed to whoever asked for the walk, before
//! it is answered and again once it is. Leaves out what is looked for there.

use chrono::{Datelike, NaiveDate};
use domain::values::Language;
use screens::route::{FirstAidStep, Question, Route};

use browser_tests::Page;

use crate::person::{self, Person};

const CARDS: Route = Route::FirstAid(FirstAidStep::Cards);
const SUBMIT: &str = "main form button[type=submit]";

/// Opens the page and chooses the language, as someone does who never was here.
pub async fn begin(page: &Page, person: Person) {
    page.begin_with(&[]).await;
    page.open("/").await;
    if person.language != Language::Nl {
        page.enter(&format!("[data-language='{}']", person.language.tag())).await;
    }
}

/// From start to the sheet; `at_each` sees every place when it is answered.
pub async fn first_aid(page: &Page, person: Person, at_each: &impl AsyncFn(Route)) {
    at_each(Route::Start).await;
    follow(page, CARDS).await;
    at_each(CARDS).await;
    follow(page, Route::FirstAid(FirstAidStep::Country)).await;
    page.choose("country", person.countries).await;
    at_each(Route::FirstAid(FirstAidStep::Country)).await;
    submit(page, Route::FirstAid(FirstAidStep::Paper)).await;
    page.choose("paper", person.paper).await;
    at_each(Route::FirstAid(FirstAidStep::Paper)).await;
    submit(page, Route::FirstAid(FirstAidStep::Dated)).await;
    let asks_last_day = person.paper == "notice-letter";
    let day = if asks_last_day { person::last_day(page).await } else { person::paper_day(page).await };
    type_date(page, "date", day).await;
    at_each(Route::FirstAid(FirstAidStep::Dated)).await;
    submit(page, Route::FirstAid(FirstAidStep::Sheet)).await;
    at_each(Route::FirstAid(FirstAidStep::Sheet)).await;
}

/// From the sheet to the answers: six questions.
pub async fn intake(page: &Page, person: Person, at_each: &impl AsyncFn(Route)) {
    follow(page, question(Question::Country)).await;
    // First aid asked it already.
    assert!(page.holds(&format!("document.querySelector(\"[value='{}']\").checked", person.countries)).await);
    for asked in Question::ALL {
        page.wait_for_place(question(asked)).await;
        answer(page, asked).await;
        at_each(question(asked)).await;
        submit(page, asked.next().map_or(Route::Answers, question)).await;
    }
    at_each(Route::Answers).await;
}

async fn answer(page: &Page, question: Question) {
    match question {
        Question::Country => {}
        Question::LastDay => {
            let day = person::last_day(page).await;
            if !page
                .holds(&format!("document.querySelector('#last-day-year').value === '{}'", day.year()))
                .await
            {
                type_date(page, "last-day", day).await;
            }
            page.choose("duties", "released").await;
        }
        Question::LastWork => {
            page.choose("sector", "transport").await;
            page.type_in("#own-words", "planner").await;
        }
        Question::Direction => page.choose("direction", "adjacent").await,
        Question::Guidance => {
            page.choose("guidance", "yes").await;
            page.choose("guidance-months", "6").await;
            page.choose("guidance-kind", "tips").await;
        }
        Question::Recovery => page.choose("recovery", "rest-2").await,
    }
}

/// From the answers to the forecast, asked for and shown, and on to the route map.
pub async fn forecast(page: &Page, at_each: &impl AsyncFn(Route)) {
    follow(page, Route::Forecast).await;
    at_each(Route::Forecast).await;
    page.enter("main ul button").await;
    page.wait_for("document.querySelector('#answer')").await;
    page.choose("retraining", "short-course").await;
    page.choose("budget", "small").await;
    page.choose("market", "balanced").await;
    at_each(Route::Forecast).await;
    follow(page, Route::Map).await;
    at_each(Route::Map).await;
}

/// Follows the link in the page to a place.
pub async fn follow(page: &Page, route: Route) {
    page.enter(&format!("main a[href='{}']", route.href())).await;
    page.wait_for_place(route).await;
}

/// Sends the form, which leads to a place.
pub async fn submit(page: &Page, route: Route) {
    page.enter(SUBMIT).await;
    page.wait_for_place(route).await;
}

pub fn question(question: Question) -> Route {
    Route::Intake { question, change: false }
}

async fn type_date(page: &Page, field: &str, day: NaiveDate) {
    page.type_in(&format!("#{field}"), &day.day().to_string()).await;
    page.type_in(&format!("#{field}-month"), &day.month().to_string()).await;
    page.type_in(&format!("#{field}-year"), &day.year().to_string()).await;
}
