//! The plan on paper and at home.

use content::texts::plan as t;
use domain::dossier::{RecordField as F, RecordKind};
use screens::route::Route;

use browser_tests::{Engine, visit};

use crate::applications::open;
use crate::paper::{bare, in_pdf};
use crate::plan::{VOICE, with_plan};

#[test]
fn the_plan_is_on_home_and_the_printed_plan_is_whole() {
    visit("plan: home and paper", &[Engine::Chromium], async |page| {
        open(page, &with_plan(), Route::Plan).await;
        let paper = in_pdf(page).await;
        for task in ["cv-maken", "eerste-werkdag", "contract-nakijken"] {
            let name = screens::plan_steps::task(task).expect("a task").name.get(VOICE);
            assert!(paper.contains(&bare(name)), "{name} in {paper}");
        }
        for goal in with_plan().records.of(RecordKind::Goal) {
            assert!(paper.contains(&bare(goal.words(F::Title))), "{paper}");
        }
        assert!(!paper.contains(&bare(t::ADD_STEP.get(VOICE))));
        page.go(Route::WholeMap).await;
        page.wait_for("document.querySelector('main .notice')").await;
        let home = page.text("document.querySelector('main').innerText").await;
        let next = with_plan();
        let next = screens::plan_steps::next(&next, crate::kept_dossiers::day())
            .and_then(|step| screens::plan_steps::name(step, VOICE));
        assert!(home.contains(&next.expect("a next step")), "{home}");
    });
}
