//! What older and newer programs kept. Old texts are moved over, with the text as it was kept beside; of a newer program
//! nothing is touched. In all engines: both stores are theirs.

use content::Voice;
use content::texts::{common as t, data};
use formats::dossier_file::VERSION;
use formats::kept_copy::{KeptCopy, Mark};
use screens::route::Question;

use browser_tests::stored::{DOSSIER, MIRRORED, SLOTS};
use browser_tests::trials::{Program, Trials};
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers as kept;
use crate::storage::{is_not_called_saved, says};
use crate::walk::question;

/// Every version that was ever written.
const SAVED: [&str; 6] = [
    include_str!("../../../saved/v1.json"),
    include_str!("../../../saved/v2.json"),
    include_str!("../../../saved/v3.json"),
    include_str!("../../../saved/v4.json"),
    include_str!("../../../saved/v5.json"),
    include_str!("../../../saved/v6.json"),
];

#[test]
fn every_old_text_is_moved_over_and_kept_as_it_was() {
    visit("old texts", &engine::ALL, async |page| {
        for (version, old) in (1..).zip(SAVED) {
            page.begin_with(&[(DOSSIER, old)]).await;
            page.open_at(question(Question::LastWork)).await;
            assert_eq!(page.quick(DOSSIER).await.as_deref(), Some(old), "as long as nothing is kept anew");
            page.fill("#own-words", "iets anders").await;
            page.wait_for("!localStorage.getItem('routekaart.dossier')").await;
            let mut expected = kept::read(old);
            let now = kept::read(&page.kept(DOSSIER).await.expect("the newest"));
            expected.intake.last_work = now.intake.last_work.clone();
            assert_eq!(now, expected, "version {version}");
            let before = page.quick(&format!("routekaart.before-v{version}")).await;
            assert_eq!(before.as_deref(), (version < VERSION).then_some(old));
        }
        let fault = "the text of an older program, of every version";
        Trials { row: "R8", fault, program: Program::Ours, trials: VERSION, lost: 0 }.tell(page.engine);
    });
}

#[test]
fn copies_of_a_newer_program_are_left_alone_and_offered_as_a_file() {
    visit("a newer copy", &engine::ALL, async |page| {
        let (ours, theirs) = (format!("\"version\": {VERSION}"), "\"version\": 99, \"more\": [1, 2]");
        let newer = kept::SAMPLE.replace(&ours, theirs);
        let copy = |generation, text: &str| {
            let mark = Mark { generation, writer: 7 };
            KeptCopy { mark, schema: 99, day: kept::day(), text }.to_text()
        };
        let kept = [copy(5, &newer), copy(4, kept::SAMPLE), copy(5, &newer)];
        page.begin_with(&[(SLOTS[0], &kept[0]), (SLOTS[1], &kept[1])]).await;
        page.mirror(MIRRORED, &kept[2]).await;
        page.open_at(question(Question::LastWork)).await;
        says(page, &t::STORAGE_NEWER_TITLE, &t::STORAGE_NEWER_BODY).await;
        page.fill("#own-words", "wat ik nu typ").await;
        is_not_called_saved(page).await;
        assert_eq!(offered(page).await, newer);
        page.reload().await;
        let found = [page.quick(SLOTS[0]).await, page.quick(SLOTS[1]).await, page.mirrored(MIRRORED).await];
        assert_eq!(found.map(Option::unwrap_or_default), kept);
        let fault = "copies of a newer program in all three places";
        Trials { row: "R9", fault, program: Program::Ours, trials: 1, lost: 0 }.tell(page.engine);
    });
}

/// The file that the notice offers, caught on its way to the disk.
async fn offered(page: &Page) -> String {
    let label = data::COPY_DOWNLOAD.get(Voice::default());
    let catch = format!(
        "const make = URL.createObjectURL; \
        URL.createObjectURL = (blob) => {{ blob.text().then((text) => {{ window.offered = text; }}); return make(blob); }}; \
        [...document.querySelectorAll('.page > .notice--problem button')].find((b) => b.textContent === '{label}').click();"
    );
    page.run(&catch, []).await;
    page.wait_for("window.offered").await;
    page.text("window.offered").await
}
