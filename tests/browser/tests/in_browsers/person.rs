//! The people who walk through the product in tests: how they are spoken to and what they answer.

use chrono::{Days, NaiveDate};
use content::Voice;
use domain::values::{Address, Language};

use browser_tests::Page;

/// Someone with answers.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// How they are spoken to.
    pub language: Language,
    /// Where they live and work, as the control writes it.
    pub countries: &'static str,
    /// What lies before them.
    pub paper: &'static str,
}

/// One in each language; the Flemish one works and lives in Belgium.
pub const PEOPLE: [Person; 3] = [
    Person { language: Language::Nl, countries: "nl-nl", paper: "signed" },
    Person { language: Language::NlBe, countries: "be-be", paper: "notice-letter" },
    Person { language: Language::En, countries: "nl-nl", paper: "uwv-letter" },
];

impl Person {
    /// How they are spoken to.
    pub fn voice(self) -> Voice {
        Voice::new(self.language, Address::default())
    }
}

/// The day in the browser.
pub async fn today(page: &Page) -> NaiveDate {
    let script = "(() => { const day = new Date(); \
        return [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-'); })()";
    NaiveDate::parse_from_str(&page.text(script).await, "%Y-%m-%d").expect("a date")
}

/// The last paid day of all of them: in two months.
pub async fn last_day(page: &Page) -> NaiveDate {
    today(page).await + Days::new(60)
}

/// The date of their paper: three days ago.
pub async fn paper_day(page: &Page) -> NaiveDate {
    today(page).await - Days::new(3)
}
