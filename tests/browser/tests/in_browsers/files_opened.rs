//! A file that is opened: put together with what is here, or in its place, and taken back; and files that are none of ours.
//! In all engines: files and storage are theirs.

use content::Voice;
use content::texts::{data, file_open as t};
use formats::dossier_file::{from_json, merge, to_json};
use formats::sealed_file;
use screens::route::Route;

use browser_tests::fault_scripts::{clock_at, mirror_refused, quick_store_refused};
use browser_tests::stored::DOSSIER;
use browser_tests::{engine, visit};

use crate::files::{PHRASE, begin, here, is_kept, other, press, says};
use crate::kept_dossiers::DAY;

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
        let together = merge(&other(), &here()).dossier;
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
            (deep.as_slice(), &t::FAILED_LARGE),
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
        page.run(fall, [serde_json::Value::from(34 << 20)]).await;
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
        page.host.set_faults(vec![clock_at(DAY), quick_store_refused(), mirror_refused()]);
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
