//! Filling in the questions about rights, whatever is asked next. Leaves out what comes out.

use content::Voice;
use content::texts::{facts as f, rights as t};
use domain::dossier::Dossier;
use screens::route::Route;
use serde_json::Value;

use browser_tests::Page;
use browser_tests::fault_scripts::clock_at;

use crate::kept_dossiers::{self as kept, DAY};

/// Answers by the id of the field; a date is written day-month-year.
pub type Answers = &'static [(&'static str, &'static str)];

/// Someone in the Netherlands with notice, a wage and twenty years of work.
pub const DUTCH: Answers = &[
    ("lives", "nl"),
    ("works", "nl"),
    ("ending", "notice"),
    ("last-day", "31-12-2026"),
    ("ill", "no"),
    ("civil-servant", "no"),
    ("born", "4-5-1980"),
    ("began", "1-10-2021"),
    ("noticed", "15-10-2026"),
    ("monthly-wage", "€ 3.000,00"),
    ("fixed-extras", "0"),
    ("variable-extras", "0"),
    ("deducted", "0"),
    ("weeks-worked", "36"),
    ("four-of-five-years", "yes"),
    ("years-before-2016", "10"),
    ("years-from-2016", "10"),
];

/// Someone in Belgium whose notice of ten years is paid out.
pub const BELGIAN: Answers = &[
    ("lives", "be"),
    ("works", "be"),
    ("ending", "notice"),
    ("last-day", "2-11-2026"),
    ("ill", "no"),
    ("civil-servant", "no"),
    ("born", "4-5-1986"),
    ("began", "1-11-2016"),
    ("noticed", "2-11-2026"),
    ("notice-worked", "no"),
    ("annual-wage", "48000"),
    ("full-time-share", "100"),
    ("days-worked", "yes"),
    ("career-months", "240"),
];

/// What the form asks next, or that there is nothing more.
const HEADING: &str = "document.querySelector('#rights-ask')?.textContent";

/// Opens the screen for someone of whom nothing is known.
pub async fn open(page: &Page) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &Dossier::default()).await;
    page.open_at(Route::Rights).await;
    page.wait_for("document.querySelector('#rights-ask')").await;
}

/// Answers whatever is asked, and says of the rest that it is not known, until nothing is asked any more.
pub async fn answer(page: &Page, answers: &[(&str, &str)]) {
    let done = t::ASK_DONE.get(Voice::default());
    for _ in 0..20 {
        if page.text(HEADING).await == done {
            return;
        }
        let before = names(page).await;
        for (id, typed) in answers {
            fill(page, &before, id, typed).await;
        }
        let skip = f::NOT_KNOWN.get(Voice::default());
        let press = "[...document.querySelectorAll('main form button')]\
            .find((each) => each.textContent === arguments[0]).click()";
        page.run(press, [Value::from(skip)]).await;
        page.settle().await;
        assert_ne!(names(page).await, before, "the same is asked again\n{}", page.in_words().await);
    }
    panic!("asking never ends\n{}", page.in_words().await);
}

/// The names of the fields of the form.
async fn names(page: &Page) -> Vec<String> {
    page.texts("[...document.querySelectorAll('main form input')].map((input) => input.name)").await
}

async fn fill(page: &Page, asked: &[String], id: &str, typed: &str) {
    if asked.iter().any(|name| *name == format!("{id}-month")) {
        for (part, typed) in ["", "-month", "-year"].iter().zip(typed.split('-')) {
            page.fill(&format!("#{id}{part}"), typed).await;
        }
    } else if page.holds(&format!("document.querySelector(\"input[name='{id}'][type=radio]\")")).await {
        page.pick(id, typed).await;
    } else if asked.iter().any(|name| name == id) {
        page.fill(&format!("#{id}"), typed).await;
    }
}
