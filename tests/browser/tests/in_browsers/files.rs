//! The dossier as a file that is sealed with a phrase. In all engines: workers and files are theirs. Leaves out what is done
//! with a file once it is open: that is in `files_opened`.

use content::texts::{data, file_open as t, file_save};
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Telling};
use domain::values::{Answer, Country};
use formats::dossier_file::{from_json, to_json};
use formats::sealed_file;
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// The phrase, with a letter that keyboards write in two ways.
pub const PHRASE: &str = "vier gewóne woorden";

/// Somebody else's answers, or one's own from elsewhere.
pub fn other() -> Dossier {
    let mut dossier = Dossier::default();
    for command in [
        Command::Lives(Answer::Known(Country::Belgium)),
        Command::Write("balans-wie".to_owned(), "<b>Van elders</b> \u{202e}om".to_owned()),
    ] {
        dossier.apply(command, kept::day()).expect("kept");
    }
    dossier
}

/// What is copied: everything.
pub fn here() -> Dossier {
    kept::sample_telling(Telling::Later)
}

pub async fn begin(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Data).await;
    page.wait_for("document.querySelector('#open-file')").await;
}

/// Presses the button with these words.
pub async fn press(page: &Page, words: &Text) {
    let words = words.get(Voice::default());
    let script = "const found = [...document.querySelectorAll('main button')] \
        .find((button) => button.textContent === arguments[0]); found?.click(); return Boolean(found);";
    let found = page.run(script, [serde_json::Value::from(words)]).await;
    assert_eq!(found, true, "no button {words}\n{}", page.in_words().await);
    page.settle().await;
}

pub async fn says(page: &Page, words: &str) {
    let script = serde_json::to_string(words).expect("a text");
    page.wait_for(&format!("document.querySelector('main').textContent.includes({script})")).await;
}

/// Waits until the browser keeps this.
pub async fn is_kept(page: &Page, dossier: &Dossier) {
    page.wait_until_saved().await;
    assert_eq!(page.kept(DOSSIER).await.as_deref(), Some(to_json(dossier).as_str()));
}

/// Seals a copy for oneself, on the page where data is.
pub async fn seal(page: &Page) -> Vec<u8> {
    page.catch_files().await;
    page.pick("seal", "yes").await;
    page.fill("#phrase", PHRASE).await;
    page.fill("#phrase-again", PHRASE).await;
    press(page, &data::COPY_DOWNLOAD).await;
    page.caught_file().await
}

#[test]
fn a_sealed_file_opens_elsewhere_with_its_phrase_alone_and_nothing_is_asked_of_the_network() {
    visit("files: sealed", &engine::ALL, async |page| {
        begin(page, &here()).await;
        page.host.forget_log();
        let file = seal(page).await;
        assert!(sealed_file::is_sealed(&file));
        // The same format natively.
        let text = sealed_file::open(&file, PHRASE.as_bytes()).expect("our own file");
        assert_eq!(from_json(std::str::from_utf8(&text).expect("text")), Ok(here()));
        // The phrase is gone from the page, and stands nowhere else.
        page.wait_for("document.querySelector('#phrase').value === ''").await;
        let kept = page.text("JSON.stringify({ ...localStorage, ...sessionStorage })").await;
        assert!(!kept.contains(PHRASE) && !page.text("location.href").await.contains(PHRASE));
        // Each time by chance.
        page.fill("#phrase", PHRASE).await;
        page.fill("#phrase-again", PHRASE).await;
        press(page, &data::COPY_DOWNLOAD).await;
        let second = page.caught_file().await;
        assert_eq!(second.len(), file.len());
        assert_ne!(second[20..60], file[20..60]);
        // On another device: another phrase first, then the right one in the other spelling of its accent.
        press(page, &data::WIPE).await;
        press(page, &data::WIPE_YES).await;
        page.wait_for_focus("#wipe-heading").await;
        page.choose_file("#open-file", "foto.jpg", &file).await;
        page.wait_for_focus("#opening-heading").await;
        page.fill("#open-phrase", "vier andere woorden").await;
        press(page, &t::LOCKED_OPEN).await;
        says(page, t::FAILED_PHRASE.get(Voice::default())).await;
        assert_eq!(page.number("document.querySelectorAll('#app table').length").await, 0.0);
        page.wait_for("document.querySelector('#open-phrase[aria-invalid=true]')").await;
        page.fill("#open-phrase", &PHRASE.replace('ó', "o\u{301}")).await;
        press(page, &t::LOCKED_OPEN).await;
        page.wait_for("document.querySelector('main table')").await;
        press(page, &t::TAKE).await;
        page.wait_for_focus("#opening-said").await;
        is_kept(page, &here()).await;
        let asked: Vec<String> = page.host.log().iter().map(|request| request.path.clone()).collect();
        assert_eq!(asked, Vec::<String>::new());
    });
}

#[test]
fn a_phrase_that_is_short_or_typed_otherwise_is_told_at_its_field() {
    visit("files: phrases", &engine::ALL, async |page| {
        begin(page, &here()).await;
        page.catch_files().await;
        page.pick("seal", "yes").await;
        page.fill("#phrase", "kort").await;
        press(page, &data::COPY_DOWNLOAD).await;
        page.wait_for_focus("#phrase").await;
        page.wait_for("document.querySelector('#phrase-error')").await;
        page.fill("#phrase", PHRASE).await;
        press(page, &data::COPY_DOWNLOAD).await;
        page.wait_for_focus("#phrase-again").await;
        says(page, file_save::NOT_SAME.get(Voice::default())).await;
        assert_eq!(page.number("window.made.length").await, 0.0);
        // What is typed is shown only when asked.
        assert_eq!(page.text("document.querySelector('#phrase').type").await, "password");
        page.click("#phrase-show").await;
        page.wait_for("document.querySelector('#phrase').type === 'text'").await;
    });
}
