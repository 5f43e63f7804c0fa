//! Someone who comes back all year: on which day it is, what they type and press, and what they wrote so far. Leaves out
//! what they do when.

use std::cell::{Cell, RefCell};

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use screens::route::Route;
use thirtyfour::By;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, stored};

use crate::kept_dossiers as kept;
use crate::search_kept::press;

/// How they are spoken to.
pub const VOICE: Voice = Voice::new(domain::values::Language::Nl, domain::values::Address::Je);

/// A page holds more than its title.
const DRAWN: &str = "document.querySelector('main').innerText.trim().includes('\\n')";

/// Someone in their year.
pub struct Someone<'a> {
    /// The browser they sit at.
    pub page: &'a Page,
    /// Every word they typed that is to stay.
    pub wrote: RefCell<Vec<String>>,
    /// What does not agree, or is not there.
    pub odd: RefCell<Vec<String>>,
    today: Cell<NaiveDate>,
}

/// A day of the year.
pub fn day(written: &str) -> NaiveDate {
    NaiveDate::parse_from_str(written, "%Y-%m-%d").expect("a date")
}

impl<'a> Someone<'a> {
    /// On the first day, before anything.
    pub fn new(page: &'a Page, first: &str) -> Someone<'a> {
        page.host.set_faults(vec![clock_at(first)]);
        Someone { page, wrote: RefCell::default(), odd: RefCell::default(), today: Cell::new(day(first)) }
    }

    /// The day of today.
    pub fn today(&self) -> NaiveDate {
        self.today.get()
    }

    /// Comes back on a day, at a place.
    pub async fn comes(&self, on: &str, route: Route) {
        assert!(self.today.get() <= day(on), "{on} is over");
        self.today.set(day(on));
        self.page.host.set_faults(vec![clock_at(on)]);
        self.page.open_at(route).await;
        self.page.wait_for_place(route).await;
        self.page.wait_for(DRAWN).await;
    }

    /// Goes to another place on the same day.
    pub async fn goes(&self, route: Route) {
        self.page.go(route).await;
        self.page.wait_for(DRAWN).await;
    }

    /// Types in a field, letter by letter, in the place of what was there.
    pub async fn types(&self, selector: &str, words: &str) {
        self.page.wait_for(&format!("document.querySelector({selector:?})")).await;
        self.page
            .run(
                "const field = document.querySelector(arguments[0]); \
                    for (let part = field; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true; \
                    field.focus(); field.select?.();",
                [selector.into()],
            )
            .await;
        self.page.press(words).await;
        let now = self.page.text(&format!("document.querySelector({selector:?}).value")).await;
        assert_eq!(now, words, "{selector}");
    }

    /// Types words that must not be lost any more.
    pub async fn writes(&self, selector: &str, words: &str) {
        self.types(selector, words).await;
        self.wrote.borrow_mut().push(words.to_owned());
    }

    /// Types a day in its three fields.
    pub async fn dates(&self, field: &str, on: &str) {
        let parts: Vec<&str> = on.split('-').collect();
        self.types(&format!("#{field}"), parts[2].trim_start_matches('0')).await;
        self.types(&format!("#{field}-month"), parts[1].trim_start_matches('0')).await;
        self.types(&format!("#{field}-year"), parts[0]).await;
    }

    /// Presses with a real pointer what a selector finds first.
    pub async fn presses(&self, selector: &str) {
        self.page.wait_for(&format!("document.querySelector({selector:?})")).await;
        let found = self.page.browser.find(By::Css(selector)).await.expect("something to press");
        if found.click().await.is_err() {
            // Something lies over it, as a label does over its button.
            self.page.click(selector).await;
        }
        self.page.settle().await;
    }

    /// Presses the button with these words.
    pub async fn says(&self, inside: &str, words: &str) {
        press(self.page, inside, words).await;
    }

    /// Keeps the form on screen.
    pub async fn keeps(&self) {
        self.presses("main form button[type=submit]").await;
    }

    /// Everything that is kept of them.
    pub async fn dossier(&self) -> Dossier {
        self.page.run("dispatchEvent(new Event('pagehide'))", []).await;
        kept::read(&self.page.kept(stored::DOSSIER).await.expect("a dossier"))
    }

    /// The number of the step of a task.
    pub async fn step(&self, task: &str) -> u32 {
        let dossier = self.dossier().await;
        let mut steps = dossier.records.of(RecordKind::Step);
        steps.find(|step| step.words(F::Task) == task).unwrap_or_else(|| panic!("no step {task}")).id
    }

    /// Ticks steps of the plan, on the page of the plan.
    pub async fn ticks(&self, tasks: &[&str]) {
        self.goes(Route::Plan).await;
        for task in tasks {
            let id = self.step(task).await;
            let step = format!("li:has(> #step-{id})");
            self.page.wait_for(&format!("document.querySelector('{step}')")).await;
            self.says(&step, content::texts::route::MARK_DONE.get(VOICE)).await;
        }
    }

    /// The words of the page.
    pub async fn reads(&self) -> String {
        self.page.text("document.querySelector('main').innerText").await
    }
}
