//! What is typed for this week stays while an earlier one is changed.

use domain::dossier::{Command, RecordCommand, RecordField as F, RecordKind, RecordValue};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{engine, visit};

use crate::kept_dossiers::{self as kept, day};
use crate::weeks::with_plan;

#[test]
fn what_is_typed_for_this_week_stays_while_an_earlier_one_is_changed() {
    visit("weeks: typed before", &engine::ALL, async |page| {
        let mut dossier = with_plan();
        let before = day() - chrono::Days::new(7);
        let words = RecordValue::Words("Vorige week".to_owned());
        let said = vec![(F::Day, Some(RecordValue::Day(before))), (F::Happened, Some(words))];
        let add = Command::Record(RecordCommand::Add(RecordKind::CheckIn, said));
        dossier.apply(add, day()).expect("a change that makes sense");
        page.host.set_faults(vec![clock_at(kept::DAY)]);
        kept::put(page, &dossier).await;
        page.open_at(Route::CheckIn).await;
        page.wait_for("document.querySelector('main form #happened')").await;
        page.fill("#happened", "Deze week gebeld").await;
        page.click("input[name='next-step'][value='2']").await;
        page.click(".records > li .row button").await;
        page.wait_for("document.querySelector('.records form #happened')").await;
        page.fill(".records form #happened", "Anders").await;
        page.click(".records form button[type=submit]").await;
        page.wait_for("document.querySelector('.records').textContent.includes('Anders')").await;
        page.wait_for("document.querySelector('main form #happened')").await;
        assert_eq!(page.text("document.querySelector('#happened').value").await, "Deze week gebeld");
        assert!(page.holds("document.querySelector('input[name=\"next-step\"][value=\"2\"]').checked").await);
        page.click("main form button[type=submit]").await;
        page.wait_for("document.activeElement?.id === 'week-kept'").await;
        assert_eq!(page.text("document.querySelector('main .answer').textContent").await, "Cv nalezen");
    });
}
