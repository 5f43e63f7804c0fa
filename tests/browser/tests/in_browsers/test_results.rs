//! What came out of a test: a correction made by keyboard wins and stays, strengths are named, and all of it is on paper.

use chrono::NaiveDate;
use content::Voice;
use content::texts::test_results as t;
use domain::assessment::{Kind, Reply};
use domain::dossier::{Command, Dossier};
use screens::route::Route;
use screens::test::Test;
use screens::tests::made_of;
use screens::tests::result::{Part, test_result};

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Engine, Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};
use crate::paper::{bare, in_pdf};
use crate::states::{State, pressed, state};
use crate::taking_keys::after;

/// What someone wrote at the item of this place.
fn own_words(place: usize) -> String {
    format!("eigen woorden {place}, met m'n handen")
}

/// Someone who answered everything, some scales high and some low; and put one of the test's scales right.
pub fn all_answered() -> Dossier {
    let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a date");
    let mut dossier = Dossier::default();
    let mut run = |command: Command| dossier.apply(command, today).expect("an answer");
    for test in Test::ALL.into_iter().filter(|test| *test != Test::Weather) {
        let made = &made_of(test).instrument;
        for (place, item) in (0_u8..).zip(made.items) {
            let level = [5, 2, 1, 4, 3, 1, 4, 2, 5, 3, 1, 4][item.scale.unwrap_or(0) % 12];
            let reply = match made.kind {
                Kind::Like | Kind::Agree => Reply::Rated(if item.is_reversed { 6 - level } else { level }),
                Kind::CanWant => Reply::CanWant(Some(1 + place % 5), Some(5 - place / 2 % 5)),
                Kind::Pair => [Reply::First, Reply::Second][usize::from(place % 3 == 0)].clone(),
                Kind::Choice | Kind::Weather => Reply::Chosen(item.choices[0].to_owned()),
                Kind::Words => Reply::Words(own_words(place.into())),
            };
            run(Command::AnswerItem(test.id().to_owned(), item.id.to_owned(), reply));
        }
    }
    let social = Command::CorrectScale(Test::Interests.id().to_owned(), "social".to_owned(), Some(2));
    run(social);
    dossier
}

/// What came out of every test, and a scale being put right.
pub fn states() -> Vec<State> {
    let result = Route::TestResult;
    let mut states = vec![
        state("result, nothing answered", Dossier::default(), result(Test::Interests)),
        pressed("result, putting right", all_answered(), result(Test::Interests), OPEN),
        state("result, half answers", half(), result(Test::Skills)),
        state("test, nothing came out", half(), Route::Test(Test::Skills)),
        pressed("result, naming strengths", all_answered(), result(Test::WorkStyles), NAMING),
    ];
    for test in Test::ALL.into_iter().filter(|test| *test != Test::Weather) {
        states.push(state("result", all_answered(), result(test)));
    }
    states
}

/// Someone who said of every skill whether they can, and of none whether they want to.
fn half() -> Dossier {
    after(Test::Skills, made_of(Test::Skills).instrument.items.len())
}

const OPEN: &[&str] = &["#scale-artistic", "#scale-artistic + div details > summary"];
const NAMING: &[&str] = &["#hidden + div summary", "#hidden ~ p .button--quiet"];

/// Opens what came out of a test.
async fn open(page: &Page, test: Test) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, &all_answered()).await;
    page.open_at(Route::TestResult(test)).await;
    page.wait_for("document.querySelector('main h2')").await;
}

fn told(level: &content::Text) -> String {
    t::LEVEL_OWN.fill(Voice::default(), [level.get(Voice::default())])
}

const SCALE: &str = "document.querySelector('#scale-artistic').textContent";

#[test]
fn a_correction_by_keyboard_wins_and_can_be_taken_back() {
    visit("results: correcting", &engine::ALL, async |page| {
        open(page, Test::Interests).await;
        let before = page.text(SCALE).await;
        page.enter("#scale-artistic").await;
        page.enter("#scale-artistic + div details > summary").await;
        page.choose("artistic", "5").await;
        page.enter("#scale-artistic + div details .button--quiet").await;
        let said = told(&t::LEVEL_5);
        page.wait_for(&format!("{SCALE}.includes({said:?})")).await;
        page.wait_for("document.activeElement?.id === 'scale-artistic'").await;
        page.reload().await;
        page.wait_for(&format!("{SCALE}.includes({said:?})")).await;
        // It stands first now, and open.
        assert!(page.holds("document.querySelector('h3#scale-artistic')").await);
        page.click("#scale-artistic ~ div summary").await;
        page.click("#scale-artistic ~ div .button--link").await;
        page.wait_for(&format!("{SCALE} === {before:?}")).await;
    });
}

#[test]
fn what_is_missing_is_one_press_away() {
    visit("results: missing", &[Engine::Chromium], async |page| {
        let mut dossier = Dossier::default();
        page.host.set_faults(vec![clock_at(DAY)]);
        for item in made_of(Test::OwnBusiness).instrument.items.iter().take(4) {
            let (test, item) = (Test::OwnBusiness.id().to_owned(), item.id.to_owned());
            dossier.apply(Command::AnswerItem(test, item, Reply::Rated(3)), kept::day()).expect("an answer");
        }
        kept::put(page, &dossier).await;
        page.open_at(Route::TestResult(Test::OwnBusiness)).await;
        page.click("main p.no-print > .button--link").await;
        page.wait_for_place(Route::Test(Test::OwnBusiness)).await;
        let fifth = content::texts::tests::PLACE.fill(Voice::default(), ["5", "12"]);
        page.wait_for(&format!("document.querySelector('#item').textContent.includes({fifth:?})")).await;
    });
}

#[test]
fn hidden_talents_come_once_a_strength_is_named() {
    visit("results: strengths", &[Engine::Chromium], async |page| {
        open(page, Test::WorkStyles).await;
        let says = t::HIDDEN.get(Voice::default());
        let shown = format!("document.querySelector('main').innerText.includes({says:?})");
        assert!(!page.holds(&shown).await);
        page.enter("#hidden + div summary").await;
        page.tab_to("#named-2").await;
        page.press(" ").await;
        page.wait_for(&shown).await;
        page.wait_for_focus("#named-2").await;
        page.reload().await;
        page.wait_for(&shown).await;
    });
}

#[test]
fn every_result_is_on_paper_whole() {
    visit("results: print", &[Engine::Chromium], async |page| {
        let voice = Voice::default();
        let dossier = all_answered();
        for test in Test::ALL.into_iter().filter(|test| *test != Test::Weather) {
            open(page, test).await;
            let sitting = dossier.assessments.get(test.id()).expect("answers");
            let paper = in_pdf(page).await;
            for words in test_result(test, sitting, &[], voice).iter().flat_map(printed) {
                assert!(paper.contains(&bare(&words)), "{test:?}: {words}\nin {paper}");
            }
            for never in [&t::CORRECT, &t::NOTES_PRIVATE, &t::CHANGE_ANSWERS] {
                assert!(!paper.contains(&bare(never.get(voice))), "{test:?}: {paper}");
            }
            if test == Test::Interests {
                assert!(paper.contains(&bare(&told(&t::LEVEL_2))), "{paper}");
            }
            if made_of(test).instrument.kind == Kind::Words {
                for place in 0..made_of(test).instrument.items.len() {
                    assert!(paper.contains(&bare(&own_words(place))), "{place}: {paper}");
                }
            }
        }
    });
}

/// Every line and cell that a part puts on paper.
fn printed(part: &Part) -> Vec<String> {
    match part {
        Part::Heading(text) => vec![(*text).to_owned()],
        Part::Says(text) | Part::Small(text) | Part::English(text) => vec![text.clone()],
        Part::Listed(lines) => lines.clone(),
        Part::Answers(rows) => rows.iter().flat_map(|(asked, told)| [asked.clone(), told.clone()]).collect(),
        Part::Table(table) => table.rows.concat(),
        Part::Picture(picture) => {
            let bars = picture.bands.iter().flat_map(|band| {
                let bars = band.bars.iter().map(|bar| format!("{}: {}", bar.name, bar.level));
                [band.place.clone()].into_iter().chain(bars)
            });
            bars.chain(picture.table.rows.concat()).collect()
        }
        Part::Card(card) => {
            let head = [card.name.to_owned(), card.level.clone()];
            head.into_iter().chain(card.lines.clone()).chain(card.practise.clone()).collect()
        }
        // Ways on are for the screen, remarks for the person alone; nobody named a strength here.
        Part::Private(_) | Part::ToTest(_) | Part::ToMissing(_) | Part::Hidden | Part::Source(..) => {
            Vec::new()
        }
    }
}
