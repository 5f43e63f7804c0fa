//! A host that lacks a file of the build, or has another one in its place: the page can be read and says what is wrong, or
//! does without. In all engines: each reads programs and scripts in its own way. The second file has `later`.

use content::texts::start;
use host::fault::Fault;
use screens::route::Route;

use browser_tests::stored::DOSSIER;
use browser_tests::{build, engine, visit};

use crate::kept_dossiers as kept;
use crate::without_wasm::{NL, notice_says, shows};

/// The name of a file of this build.
fn part(start: &str, end: &str) -> String {
    build::named(&engine::built_page().expect("the built page"), start, end)
}

fn other(name: &str, instead: String) -> Fault {
    Fault::Swap(format!("/{name}"), instead)
}

// A visit for each: a browser keeps every other file once it has it.
#[test]
fn without_what_it_needs_the_page_can_be_read_and_says_so() {
    let (program, glue) = (part("routekaart_bg-", ".wasm"), part("routekaart-", ".js"));
    let faults = [
        ("no glue", Fault::Block(format!("/{glue}"))),
        ("no texts", Fault::Block(format!("/{}", part("texts-nl-", ".txt")))),
        ("no program in its place", other(&program, "robots.txt".to_owned())),
        ("another program", other(&program, part("sealer-", ".wasm"))),
        ("another script", other(&glue, part("sealer-", ".js"))),
    ];
    for (name, fault) in faults {
        visit(name, &engine::ALL, async |page| {
            page.host.set_faults(vec![fault.clone()]);
            page.load("/").await;
            notice_says(page, NL).await;
            shows(page, &start::TITLE, NL).await;
        });
    }
}

#[test]
fn without_what_it_can_do_without_the_page_works() {
    visit("parts to do without", &engine::ALL, async |page| {
        let parts = [
            part("app-", ".css"),
            part("texts-en-", ".txt"),
            part("occupations-", ".txt"),
            part("sealer-", ".js"),
            part("offline-", ".js"),
        ];
        page.host.set_faults(parts.map(|name| Fault::Block(format!("/{name}"))).to_vec());
        kept::put(page, &kept::read(kept::SAMPLE)).await;
        page.open_at(Route::Forecast).await;
        page.wait_for_place(Route::Forecast).await;
        assert!(page.holds("!document.querySelector('[data-notice]:not([hidden])')").await);
        assert!(page.kept(DOSSIER).await.is_some());
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
