//! Short exercises: what is written is kept and stands on paper, what shows follows a choice, turns go round, and what is
//! private says so. In all engines where it is about keeping; in Chromium where it is about paper.

use content::texts::{
    exercise_brief as letter, exercise_gesprek as talk, exercise_stress as stress, exercises as t,
};
use content::{Voice, exercises};
use domain::dossier::{Command, Dossier, RecordCommand, RecordField as F, RecordKind, RecordValue};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::on_paper;
use crate::states::{State, state};

const BODY: &str = "document.querySelector('main').innerText";

/// Someone with a vacancy.
fn person() -> Dossier {
    let mut dossier = Dossier::default();
    let words = |words: &str| Some(RecordValue::Words(words.to_owned()));
    let said = vec![(F::Organisation, words("Veldman")), (F::Role, words("Planner"))];
    let add = Command::Record(RecordCommand::Add(RecordKind::Application, said));
    dossier.apply(add, kept::day()).expect("room");
    dossier
}

/// The list, and every exercise.
pub fn states() -> Vec<State> {
    let one = |exercise: &'static content::ExerciseEntry| {
        state(exercise.id, person(), Route::Exercise(exercise.id))
    };
    let mut states = vec![state("exercises", person(), Route::Exercises)];
    states.extend(exercises().map(one));
    states
}

async fn open(page: &Page, dossier: &Dossier, route: Route) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(route).await;
    page.wait_for_place(route).await;
    page.wait_for("document.querySelector('main h2')").await;
}

#[test]
fn a_letter_is_written_kept_and_alone_on_paper() {
    visit("exercises: letter", &engine::ALL, async |page| {
        let route = Route::Exercise("brief");
        open(page, &person(), route).await;
        page.pick("for-which", "1").await;
        page.fill("#oefen-brief-2", "Ik maak roosters voor tachtig mensen.").await;
        page.fill("#oefen-brief-1", "Ik las uw vacature.").await;
        let words = "[...document.querySelectorAll('#result .words')].map((it) => it.textContent).join('|')";
        let both = "Ik las uw vacature.|Ik maak roosters voor tachtig mensen.";
        page.wait_for(&format!("{words} === '{both}'")).await;
        page.reload().await;
        page.wait_for("document.querySelector('#oefen-brief-1')").await;
        assert_eq!(page.text("document.querySelector('#oefen-brief-1').value").await, "Ik las uw vacature.");
        assert_eq!(page.text(words).await, both);
        page.wait_for("document.querySelector('#result').textContent.includes('Planner, Veldman')").await;
    });
    visit("exercises: letter on paper", &[Engine::Chromium], async |page| {
        open(page, &person(), Route::Exercise("brief")).await;
        page.fill("#oefen-brief-1", "Ik las uw vacature.").await;
        let paper = on_paper(page).await;
        let voice = Voice::default();
        assert!(paper.contains("Ik las uw vacature."), "{paper}");
        for alien in [letter::TITLE.get(voice), letter::VRAAG_1.get(voice), t::MARK_DONE.get(voice)] {
            assert!(!paper.contains(alien), "{alien} in {paper}");
        }
    });
}

#[test]
fn the_interview_asks_what_belongs_to_the_work_and_prints_what_was_written() {
    visit("exercises: interview", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Exercise("gesprek")).await;
        let voice = Voice::default();
        let shows = async |text: &'static content::Text| page.text(BODY).await.contains(text.get(voice));
        assert!(shows(&talk::UZELF).await && !shows(&talk::PRAKTISCH_DAG).await);
        page.pick("oefen-gesprek-niveau", "1").await;
        page.wait_for(&format!("{BODY}.includes('{}')", talk::PRAKTISCH_VEILIG.get(voice))).await;
        page.pick("oefen-gesprek-niveau", "4").await;
        page.wait_for(&format!("{BODY}.includes('{}')", talk::ADVIES_KEUZE.get(voice))).await;
        assert!(!shows(&talk::PRAKTISCH_DAG).await);
        page.fill("#oefen-gesprek-4", "Mijn afdeling verviel.").await;
        let paper = on_paper(page).await;
        assert!(
            paper.contains(talk::VRAAG_4.get(voice)) && paper.contains("Mijn afdeling verviel."),
            "{paper}"
        );
        assert!(!paper.contains(talk::UZELF.get(voice)), "{paper}");
    });
}

#[test]
fn the_person_says_what_is_done_and_the_list_knows_it() {
    visit("exercises: done", &engine::ALL, async |page| {
        open(page, &person(), Route::Exercises).await;
        let state = "document.querySelector('#brief .task-list__status').textContent";
        assert_eq!(page.text(state).await, "");
        let fits = "document.querySelector('#fits-now').innerText";
        assert!(page.text(fits).await.contains("Planner, Veldman"));
        page.go(Route::Exercise("brief")).await;
        page.wait_for("document.querySelector('#exercise-done')").await;
        page.click("#exercise-done").await;
        page.go(Route::Exercises).await;
        page.wait_for(&format!("{state} === '{}'", t::DONE.get(Voice::default()))).await;
        page.wait_for("!document.querySelector('#fits-now')?.innerText.includes('Planner, Veldman')").await;
    });
}

#[test]
fn in_a_group_everyone_gets_a_turn() {
    visit("exercises: turns", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Exercise("groep")).await;
        page.pick("people", "3").await;
        let voice = Voice::default();
        let card = "main .card";
        let said = format!("document.querySelector('{card} [role=status]').textContent");
        for at in ["1", "2", "3"] {
            page.click(&format!("{card} button")).await;
            page.wait_for(&format!("{said} === '{}'", t::TURN.fill(voice, [at, "3"]))).await;
        }
        page.click(&format!("{card} button")).await;
        page.wait_for(&format!("{said} === '{}'", t::TURNS_DONE.get(voice))).await;
        let pairs = page.text(BODY).await;
        assert!(pairs.contains("Keer 3:"), "{pairs}");
        // Nothing of it is kept.
        assert!(!page.kept("routekaart.dossier").await.unwrap_or_default().contains("groep"));
    });
}

#[test]
fn what_is_written_about_stress_is_private_and_says_so() {
    visit("exercises: private", &[Engine::Chromium], async |page| {
        open(page, &Dossier::default(), Route::Exercise("stress")).await;
        assert!(page.text(BODY).await.contains(stress::PRIVE.get(Voice::default())));
        page.fill("#oefen-stress-1", "Ik slaap slecht.").await;
        page.go(Route::Data).await;
        page.wait_for("document.querySelector('main h1')").await;
        assert!(!page.text("document.body.innerText").await.contains("Ik slaap slecht."));
    });
}
