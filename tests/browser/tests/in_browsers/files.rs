//! The dossier as a file: sealed and not, opened, put together, and taken back. In all engines: workers, files and storage are
//! theirs.

use content::texts::{data, file_open as t, file_save};
use content::{Text, Voice};
use domain::dossier::{Command, Dossier, Private, Telling};
use domain::values::{Answer, Country};
use formats::dossier_file::{from_json, to_json};
use formats::sealed_file;
use screens::route::Route;

use browser_tests::fault_scripts::{clock_at, storage_refused};
use browser_tests::stored::DOSSIER;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

/// The phrase, with a letter that keyboards write in two ways.
const PHRASE: &str = "vier gewóne woorden";

/// Somebody else's answers, or one's own from elsewhere.
fn other() -> Dossier {
    let mut dossier = Dossier::default();
    for command in [
        Command::Lives(Answer::Known(Country::Belgium)),
        Command::Write("balans-wie".to_owned(), "<b>Van elders</b> \u{202e}om".to_owned()),
    ] {
        dossier.apply(command, kept::day()).expect("kept");
    }
    dossier
}

/// What is copied when everything may be in it: nothing is private in the sample's copy.
fn here() -> Dossier {
    let mut dossier = kept::sample_telling(Telling::Later);
    for private in Private::ALL {
        dossier.leave_out(private);
    }
    dossier
}

async fn begin(page: &Page, dossier: &Dossier) {
    page.host.set_faults(vec![clock_at(DAY)]);
    kept::put(page, dossier).await;
    page.open_at(Route::Data).await;
    page.wait_for("document.querySelector('#open-file')").await;
}

/// Presses the button with these words.
async fn press(page: &Page, words: &Text) {
    let words = words.get(Voice::default());
    let script = "const found = [...document.querySelectorAll('main button')] \
        .find((button) => button.textContent === arguments[0]); found?.click(); return Boolean(found);";
    let found = page.run(script, [words.into()]).await;
    assert_eq!(found, true, "no button {words}\n{}", page.in_words().await);
    page.settle().await;
}

async fn says(page: &Page, words: &str) {
    let script = serde_json::to_string(words).expect("a text");
    page.wait_for(&format!("document.querySelector('main').textContent.includes({script})")).await;
}

/// Waits until the browser keeps this.
async fn is_kept(page: &Page, dossier: &Dossier) {
    let text = serde_json::to_string(&to_json(dossier)).expect("a text");
    page.wait_for(&format!("(localStorage.getItem('{DOSSIER}') ?? '').endsWith({text})")).await;
}

async fn seal(page: &Page) -> Vec<u8> {
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

#[test]
fn what_is_opened_is_put_together_or_in_place_and_what_was_here_comes_back() {
    visit("files: opened", &engine::ALL, async |page| {
        begin(page, &here()).await;
        let file = to_json(&other());
        page.choose_file("#open-file", "anders.txt", file.as_bytes()).await;
        page.wait_for_focus("#opening-heading").await;
        page.wait_for("document.querySelector('main table')").await;
        // Nothing yet, and no word of the file.
        assert_eq!(page.kept(DOSSIER).await.as_deref(), Some(to_json(&here()).as_str()));
        assert!(!page.text("document.body.textContent").await.contains("Van elders"));
        press(page, &t::LEAVE).await;
        says(page, t::DONE_LEFT.get(Voice::default())).await;
        assert_eq!(page.kept(DOSSIER).await.as_deref(), Some(to_json(&here()).as_str()));
        // Put together, with the file counting.
        page.choose_file("#open-file", "anders.txt", file.as_bytes()).await;
        page.wait_for("document.querySelector('main table')").await;
        page.pick("wins", "file").await;
        press(page, &t::MERGE).await;
        let together = formats::dossier_file::merge(&other(), &here()).dossier;
        is_kept(page, &together).await;
        assert!(
            together.notes.get("balans-wie").is_some() && together.intake.last_day == here().intake.last_day
        );
        // The copy outlives the page.
        page.reload().await;
        page.wait_for("document.querySelector('#put-back')").await;
        page.click("#put-back").await;
        is_kept(page, &here()).await;
        // And back again: nothing is lost by going back.
        page.click("#put-back").await;
        is_kept(page, &together).await;
        // In place of what is here.
        page.choose_file("#open-file", "anders.txt", file.as_bytes()).await;
        page.wait_for("document.querySelector('main table')").await;
        press(page, &t::REPLACE).await;
        is_kept(page, &other()).await;
        page.click("#put-back").await;
        is_kept(page, &together).await;
        // After wiping there is no copy either.
        press(page, &data::WIPE).await;
        press(page, &data::WIPE_YES).await;
        page.wait_for("!document.querySelector('#put-back')").await;
        assert_eq!(page.number("Object.keys(localStorage).length").await, 0.0);
    });
}

#[test]
fn a_file_that_falls_on_the_box_is_opened_and_one_that_is_not_ours_changes_nothing() {
    visit("files: dropped", &engine::ALL, async |page| {
        begin(page, &here()).await;
        let before = page.kept(DOSSIER).await;
        let large = vec![b' '; 34 << 20];
        let deep =
            [b"{\"format\":\"routekaart-dossier\",\"version\":6,\"dossier\":".as_slice(), &[b'['; 9_999]]
                .concat();
        let script = b"<script>window.hurt = true</script>".as_slice();
        let twice = br#"{"format":"routekaart-dossier","version":6,"version":6}"#.as_slice();
        let asks = {
            let mut file = sealed_file::seal(b"{}", PHRASE.as_bytes(), [3; 40]).expect("sealed");
            file[12..16].copy_from_slice(&u32::MAX.to_le_bytes());
            file
        };
        for (bytes, sentence) in [
            (b"".as_slice(), &t::FAILED_EMPTY),
            (script, &t::FAILED_FOREIGN),
            (&deep, &t::FAILED_LARGE),
            (twice, &t::FAILED_FOREIGN),
        ] {
            let is_left = page.drop_file(".file-field", "x.html", bytes).await;
            assert!(!is_left, "the browser would have opened it");
            says(page, sentence.get(Voice::default())).await;
        }
        // Made in the page: too much to send to it.
        let fall = "const data = new DataTransfer(); data.items.add(new File([new Uint8Array(arguments[0])], 'x')); \
            document.querySelector('.file-field').dispatchEvent( \
                new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));";
        page.run(fall, [large.len().into()]).await;
        says(page, t::FAILED_LARGE.get(Voice::default())).await;
        // A sealed file that asks for four terabytes is refused by its head.
        page.drop_file(".file-field", "x", &asks).await;
        page.wait_for("document.querySelector('#open-phrase')").await;
        page.fill("#open-phrase", PHRASE).await;
        press(page, &t::LOCKED_OPEN).await;
        says(page, t::FAILED_ASKS.get(Voice::default())).await;
        assert_eq!(page.kept(DOSSIER).await, before);
        assert!(!page.holds("window.hurt").await);
        // What the page hands out when it stops opens too.
        let rescue = serde_json::json!({
            "format": "routekaart-rescue", "copies": { "routekaart.dossier": to_json(&other()) }
        });
        page.drop_file(".file-field", "routekaart-rescue.json", rescue.to_string().as_bytes()).await;
        page.wait_for("document.querySelector('main table')").await;
        press(page, &t::REPLACE).await;
        is_kept(page, &other()).await;
    });
}

#[test]
fn without_storage_the_copy_lives_as_long_as_the_page() {
    visit("files: without storage", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY), storage_refused()]);
        page.open_at(Route::Data).await;
        page.wait_for("document.querySelector('#open-file')").await;
        page.choose_file("#open-file", "een.json", to_json(&here()).as_bytes()).await;
        page.wait_for("document.querySelector('main table')").await;
        press(page, &t::TAKE).await;
        page.choose_file("#open-file", "twee.json", to_json(&other()).as_bytes()).await;
        page.wait_for("document.querySelector('main table')").await;
        press(page, &t::REPLACE).await;
        says(page, t::BACK_BODY_SHORT.get(Voice::default())).await;
        page.click("#put-back").await;
        says(page, t::DONE_BACK.get(Voice::default())).await;
        page.catch_files().await;
        press(page, &data::COPY_DOWNLOAD).await;
        let file = page.caught_file().await;
        assert_eq!(from_json(std::str::from_utf8(&file).expect("text")), Ok(here()));
    });
}
