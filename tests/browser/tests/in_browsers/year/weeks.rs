//! The weeks: twenty look backs with ups and downs, the heavy day, the months that were missed, and looking back at goals.
//! Leaves out the search and the new work.

use content::texts::check_in as t;
use domain::dossier::RecordKind;
use screens::route::Route;
use screens::test::Test;

use browser_tests::Page;

use super::person::{Someone, VOICE};

/// How a week was.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Light,
    Mixed,
    Heavy,
    Unsaid,
}

/// One look back.
pub struct Week {
    pub day: &'static str,
    pub happened: &'static str,
    pub mood: Mood,
    /// The number of an offered step, or own words.
    pub next: Next,
    /// Whether steps that are late move, when asked.
    pub moves: bool,
}

/// What comes first.
pub enum Next {
    Offered(usize),
    Own(&'static str),
    Nothing,
}

/// Looks back on a week; returns whether anything was offered to move.
pub async fn looks_back(someone: &Someone<'_>, week: Week) -> bool {
    let page = someone.page;
    someone.comes(week.day, Route::CheckIn).await;
    let before = someone.dossier().await;
    if !week.happened.is_empty() {
        someone.writes("#happened", week.happened).await;
    }
    let mood = match week.mood {
        Mood::Light => Some("light"),
        Mood::Mixed => Some("mixed"),
        Mood::Heavy => Some("heavy"),
        Mood::Unsaid => None,
    };
    if let Some(mood) = mood {
        page.pick("mood", mood).await;
    }
    match week.next {
        Next::Offered(number) => page.pick("next-step", &number.to_string()).await,
        Next::Own(words) => someone.writes("#next", words).await,
        Next::Nothing => {}
    }
    someone.keeps().await;
    page.wait_for("document.activeElement?.id === 'week-kept'").await;
    let words = someone.reads().await;
    assert!(!words.contains("#/schatting"), "an estimate is offered unasked");
    if week.mood == Mood::Heavy {
        assert!(page.holds("document.querySelector('main .people a[href^=\"tel:\"]')").await, "{words}");
    }
    let after = someone.dossier().await;
    assert_eq!(
        after.records.of(RecordKind::CheckIn).count(),
        before.records.of(RecordKind::CheckIn).count() + 1
    );
    assert_eq!(steps(&after), steps(&before), "a step moved before a yes");
    let offers = words.contains(t::LATER_ASK.get(VOICE));
    if offers {
        let answer = if week.moves { &t::LATER_YES } else { &t::LATER_NO };
        someone.says("main", answer.get(VOICE)).await;
        page.wait_for("document.activeElement?.id === 'said-later'").await;
        let moved = steps(&someone.dossier().await) != steps(&before);
        assert_eq!(moved, week.moves);
    }
    offers
}

fn steps(dossier: &domain::dossier::Dossier) -> Vec<domain::dossier::Record> {
    dossier.records.of(RecordKind::Step).cloned().collect()
}

/// A longer look back, on the goals.
pub async fn looks_at_goals(someone: &Someone<'_>, stands: &str, well: &str, otherwise: &str) {
    let page = someone.page;
    someone.goes(Route::LookBack).await;
    someone.says("main li:has(> [id^='doel-'])", stands).await;
    someone.writes("#went-well", well).await;
    someone.writes("#otherwise", otherwise).await;
    someone.keeps().await;
    page.wait_for("document.activeElement?.id.startsWith('record-')").await;
}

/// A day on which it is stormy: people come first, and nothing is told of how long it takes.
pub async fn storms(someone: &Someone<'_>, on: &str) {
    let page = someone.page;
    someone.comes(on, Route::Test(Test::Weather)).await;
    page.wait_for("document.querySelector('.reply')").await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    someone.presses(".reply").await;
    page.wait_for_place(Route::TestResult(Test::Weather)).await;
    someone.goes(Route::Map).await;
    assert_people(page).await;
}

async fn assert_people(page: &Page) {
    assert!(page.holds("document.querySelector('main a[href^=\"tel:\"]')").await);
    let ways = page.number("document.querySelectorAll('main a[href=\"#/schatting\"]').length").await;
    assert!(ways == 0.0, "the forecast is offered on a heavy day");
}
