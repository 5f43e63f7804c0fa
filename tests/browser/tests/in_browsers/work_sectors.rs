//! The sectors: chances only for who wants to see them.

use content::Voice;
use content::texts::work_sectors as s;
use domain::dossier::{Dossier, Telling};
use screens::route::Route;

use browser_tests::{Engine, visit};

use crate::states::{State, state};
use crate::work_list::{known, open};

/// What there is to look at.
pub fn states() -> Vec<State> {
    let told = |dossier: Dossier, telling| Dossier { telling, ..dossier };
    vec![
        state("sectors, nothing known", Dossier::default(), Route::Sectors),
        state("sectors, all known", told(known(), Telling::Now), Route::Sectors),
        state("sectors, no forecast", told(known(), Telling::RatherNot), Route::Sectors),
    ]
}

#[test]
fn sectors_tell_chances_only_to_who_wants_to_see_them() {
    visit("sectors: chances", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open(page, &Dossier { telling: Telling::Now, ..known() }, Route::Sectors).await;
        page.wait_for("document.querySelectorAll('main tbody tr').length === 3").await;
        open(page, &Dossier { telling: Telling::RatherNot, ..known() }, Route::Sectors).await;
        let words = page.text("document.querySelector('main').textContent").await;
        assert!(!page.holds("document.querySelector('main table')").await);
        assert!(!words.contains(s::CHANCE_UNKNOWN.get(voice)), "{words}");
    });
}
