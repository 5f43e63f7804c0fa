//! The sectors: chances only for who wants to see them, and people first on a heavy day.

use content::Voice;
use content::texts::{assessment_weer_check as storm, work_sectors as s};
use domain::dossier::{Dossier, Telling};
use screens::route::Route;

use browser_tests::{Engine, visit};

use crate::states::{State, state};
use crate::ways_today::on_a_day;
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

#[test]
fn on_a_heavy_day_people_stand_before_the_sectors() {
    visit("sectors: heavy day", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        open(page, &on_a_day(known(), "storm"), Route::Sectors).await;
        let words = page.text("document.querySelector('main').innerText").await;
        let place = |words_of: &str| words.find(words_of).unwrap_or_else(|| panic!("{words_of} in {words}"));
        assert!(place(storm::STORM_TITLE.get(voice)) < place(s::METHOD.get(voice)));

        open(page, &on_a_day(known(), "opklaring"), Route::Sectors).await;
        let words = page.text("document.querySelector('main').innerText").await;
        assert!(!words.contains(storm::STORM_TITLE.get(voice)));
    });
}

#[test]
fn a_bullet_stands_at_the_first_line_of_a_long_name() {
    visit("sectors: bullets", &[Engine::Chromium], async |page| {
        page.resize(320, 640).await;
        open(page, &known(), Route::Sectors).await;
        let long = "[...document.querySelectorAll('.sectors li')].filter(item => 40 < item.clientHeight)";
        page.wait_for(&format!("{long}.length")).await;
        // Where words would stand that come before the name, as the bullet does.
        let lowest = format!(
            "Math.max(...{long}.map(item => {{ const dot = document.createElement('span'); \
             item.prepend(dot); \
             return dot.getBoundingClientRect().top - item.getBoundingClientRect().top; }}))"
        );
        let lowest = page.number(&lowest).await;
        assert!(lowest < 12.0, "{lowest}");
    });
}
