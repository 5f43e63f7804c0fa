//! The own dates on the map: nearest first, each with what letting it go costs, and moved at once by another end. In all
//! engines. Leaves out which dates: `native-tests` holds those.

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Command, Telling};
use domain::values::Answer;
use screens::map::RouteMap;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// The names of all dates but the nearest, which is a notice.
const LATER: &str =
    "[...document.querySelectorAll('main details > summary')].map((each) => each.textContent)";

#[test]
fn every_date_ahead_is_on_the_map_and_moves_with_the_end() {
    visit("own dates on the map", &engine::ALL, async |page| {
        let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
        page.host.set_faults(vec![clock_at(DAY)]);
        let mut dossier = kept::sample_telling(Telling::Now);
        for last_day in ["2027-01-31", "2027-02-28"] {
            let last_day = last_day.parse().expect("a date");
            dossier.apply(Command::LastDay(Answer::Known(last_day)), today).expect("a last day");
            kept::put(page, &dossier).await;
            page.open_at(Route::WholeMap).await;
            page.wait_for("document.querySelector('main .notice--deadline')").await;
            let dates = RouteMap::of(&dossier, today, Voice::default()).dates;
            let (nearest, later) = dates.split_first().expect("a date");
            let notice = page.text("document.querySelector('main .notice--deadline').textContent").await;
            assert!(notice.contains(nearest.name) && notice.contains(&nearest.until), "{notice}");
            assert!(nearest.skipping.is_some_and(|cost| notice.contains(cost)), "{notice}");
            let shown = page.texts(LATER).await.join(" ");
            for date in later {
                assert!(shown.contains(date.name) && shown.contains(&date.until), "{shown}");
            }
        }
    });
}
