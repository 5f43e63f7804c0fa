//! A host that lacks a file of the build, or has another one in its place: the page can be read and says what is wrong, or
//! does without. In all engines: each reads programs and scripts in its own way. The second file has `later`.

use content::texts::start;
use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::DOSSIER;
use browser_tests::{Page, build, engine, visit};

use crate::kept_dossiers as kept;
use crate::without_wasm::{NL, notice_says, shows};

/// The name of a file of this build.
fn part(start: &str, end: &str) -> String {
    build::named(&engine::built_page().expect("the built page"), start, end)
}

fn other(name: String, instead: String) -> Fault {
    Fault::Swap(format!("/{name}"), instead)
}

/// Nothing is said to be wrong, and what was answered is there.
async fn works(page: &Page) {
    page.open_at(Route::Answers).await;
    assert!(page.holds("!document.querySelector('[data-notice]:not([hidden])')").await);
    assert!(!page.filled_in().await.is_empty() || page.holds("document.querySelector('#app main dd')").await);
}

#[test]
fn without_what_it_needs_the_page_can_be_read_and_says_so() {
    visit("a part missing", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        let before = page.kept(DOSSIER).await;
        let (program, glue) = (part("routekaart_bg-", ".wasm"), part("routekaart-", ".js"));
        let faults = [
            ("no glue", Fault::Block(format!("/{glue}"))),
            ("no texts", Fault::Block(format!("/{}", part("texts-nl-", ".txt")))),
            ("no program in its place", other(program.clone(), "robots.txt".to_owned())),
            ("another program", other(program, part("sealer-", ".wasm"))),
            ("another script", other(glue, part("sealer-", ".js"))),
        ];
        for (name, fault) in faults {
            page.host.set_faults(vec![fault]);
            page.load("/").await;
            notice_says(page, NL).await;
            shows(page, &start::TITLE, NL).await;
            assert_eq!(page.kept(DOSSIER).await, before, "{name}");
        }
        page.host.set_faults(Vec::new());
        works(page).await;
    });
}

#[test]
fn without_what_it_can_do_without_the_page_works() {
    visit("a part to do without", &engine::ALL, async |page| {
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        let parts = [
            part("app-", ".css"),
            part("texts-en-", ".txt"),
            part("occupations-", ".txt"),
            part("sealer-", ".js"),
            part("sealer-", ".wasm"),
            part("offline-", ".js"),
            "sw.js".to_owned(),
            part("app-", ".webmanifest"),
        ];
        for name in parts {
            page.host.set_faults(vec![Fault::Block(format!("/{name}"))]);
            works(page).await;
        }
    });
}

#[test]
fn without_its_script_the_page_can_be_read() {
    visit("no script of its own", &engine::ALL, async |page| {
        page.host.set_faults(vec![Fault::Block(format!("/{}", part("boot-", ".js")))]);
        page.load("/").await;
        page.wait_for("document.readyState === 'complete'").await;
        let titles = "[...document.querySelectorAll('h1')].filter((h1) => h1.offsetParent).map((h1) => h1.textContent)";
        let titles = page.texts(titles).await;
        assert!(titles.contains(&start::TITLE.get(NL).to_owned()), "{titles:?}");
        assert!(
            page.holds("[...document.querySelectorAll('a[href^=\"tel:\"]')].some((a) => a.offsetParent)")
                .await
        );
    });
}
