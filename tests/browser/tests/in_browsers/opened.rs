//! What opened lately to look back at stands on the map, and leads there.

use domain::dossier::{Command, RecordCommand, RecordField as F, RecordKind, RecordValue};
use screens::opened::opened;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{engine, visit};

use crate::kept_dossiers::{self as kept, day};
use crate::weeks::with_plan;

#[test]
fn a_moment_that_opened_stands_on_the_map_and_leads_there() {
    visit("map: what opened", &engine::ALL, async |page| {
        let mut dossier = with_plan();
        let said = vec![(F::Start, Some(RecordValue::Day(day())))];
        let add = Command::Record(RecordCommand::Add(RecordKind::NewWork, said));
        dossier.apply(add, day()).expect("a change that makes sense");
        let (words, href) = opened(&dossier, day(), content::Voice::default()).expect("a line");
        assert_eq!(href, Route::NewWork.href());
        page.host.set_faults(vec![clock_at(kept::DAY)]);
        kept::put(page, &dossier).await;
        for place in [Route::Map, Route::WholeMap] {
            page.open_at(place).await;
            let line =
                format!("[...document.querySelectorAll('main a')].find(it => it.textContent === {words:?})");
            page.wait_for(&line).await;
            assert_eq!(page.text(&format!("{line}.getAttribute('href')")).await, href);
        }
    });
}
