//! The screen and the command line tell the same: for every sample dossier, what stands on screen is what
//! `screens::evaluation` computes natively for the same day. In all engines: each runs the wasm in its own way.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use content::Voice;
use domain::dossier::{Dossier, Telling};
use screens::evaluation::evaluate;
use screens::forecast::{Shown, ShownStep, explained};
use screens::route::Route;

use browser_tests::fault_scripts::clock_at;
use browser_tests::{Page, engine, visit};

use crate::kept_dossiers::{self as kept, DAY};

#[test]
fn the_screen_tells_what_the_command_line_prints() {
    visit("evaluation", &engine::ALL, async |page| {
        page.host.set_faults(vec![clock_at(DAY)]);
        let today = NaiveDate::parse_from_str(DAY, "%Y-%m-%d").expect("a day");
        let samples = samples();
        assert!(5 < samples.len(), "only {} samples", samples.len());
        for (name, text) in samples {
            let dossier = Dossier { telling: Telling::Now, ..kept::read(&text) };
            let voice = Voice::new(dossier.language, dossier.address);
            let shown = Shown::of(&dossier, today, voice);
            kept::put(page, &dossier).await;
            page.open_at(Route::Forecast).await;
            page.wait_for("document.querySelector('#answer')").await;
            let told = told(page).await.join(" ");
            assert_eq!(told, evaluate(&dossier, today).shown.join(" "), "{name}");
            // More digits than the sentences have: the table of the picture, and every step of the calculation.
            let table = page.texts(&rows("[aria-labelledby=forecast-chart] table")).await;
            let expected: Vec<String> = shown.chart_table.rows.iter().map(|row| row.join(": ")).collect();
            assert_eq!(table, expected, "{name}");
            let all = explained(&dossier, today, voice);
            let all: Vec<String> = all.iter().flat_map(|(_, step)| flat(step)).collect();
            assert_eq!(steps(page).await, all, "{name}");
        }
    });
}

/// The published sample, and the cases of the forecast.
fn samples() -> Vec<(String, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let entries = fs::read_dir(top.join("tests/cases/forecast")).expect("the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a case").path()).collect();
    files.retain(|path| path.extension().is_some_and(|kind| kind == "json"));
    files.push(top.join("src/formats/examples/dossier.json"));
    files.sort();
    let read = |path: PathBuf| (path.display().to_string(), fs::read_to_string(&path).expect("a dossier"));
    files.into_iter().map(read).collect()
}

/// What the screen tells, in the order of `Shown::told`.
async fn told(page: &Page) -> Vec<String> {
    let mut told = vec![page.text("document.querySelector('#answer').textContent.trim()").await];
    told.push(page.text("document.querySelector('#sentences').textContent.trim()").await);
    told.push(page.text("document.querySelector('#without-wage').textContent").await);
    told.extend(page.texts(&rows("main table:not(.chart table)")).await);
    let causes = "[...document.querySelectorAll('#causes > .levers > li')].map((row) => \
        row.querySelector('.levers__name').textContent + ': ' + row.querySelector('.levers__gain').textContent)";
    told.extend(page.texts(causes).await);
    told.push(page.text("document.querySelector('#causes-total').textContent").await);
    told
}

/// The rows of a table, cells joined.
fn rows(table: &str) -> String {
    format!(
        "[...document.querySelectorAll('{table} tbody tr')].map((row) => \
            [...row.cells].map((cell) => cell.textContent).join(': '))"
    )
}

/// Every step of the calculation on screen: its name and value, in order.
async fn steps(page: &Page) -> Vec<String> {
    page.run("document.querySelector('#how').open = true", []).await;
    page.wait_for("document.querySelector('#how li')").await;
    page.texts(
        "[...document.querySelectorAll('#how li')].map((step) => { \
            const name = step.querySelector('b'); \
            let text = name.textContent; \
            for (let next = name.nextSibling; next && next.nodeName !== 'P'; next = next.nextSibling) \
                if (next.nodeType === Node.TEXT_NODE) text += next.data; \
            return text.trim(); \
        })",
    )
    .await
}

/// The same steps as computed here.
fn flat(step: &ShownStep) -> Vec<String> {
    let mut steps = vec![format!("{}: {}", step.name, step.value).trim().to_owned()];
    steps.extend(step.from.iter().flat_map(flat));
    steps
}
