//! The whole browser is killed while the page writes, at moments by chance: what it called saved is there when it is
//! opened again. In Chromium: there the quick store alone loses its last seconds, as is seen here too.

use std::time::Duration;

use host::Host;
use screens::route::Question;
use tokio::runtime::Builder;
use tokio::time::sleep;

use browser_tests::killed::Profile;
use browser_tests::trials::{self, Program, Trials};
use browser_tests::{Engine, Page};

use crate::kept_dossiers as kept;
use crate::lock;
use crate::walk::question;

/// How often in every run, and in a soak: ours, ours with a lock, and what must lose.
const KILLS: [u32; 2] = [6, 200];
const KILLS_OF_LOCKED: [u32; 2] = [3, 50];
const KILLS_OF_ONE_KEY: [u32; 2] = [6, 50];
/// A page that answers with ever higher numbers, and notes each that was called saved.
const ANSWERS: &str = "const next = (number) => { \
        const field = document.querySelector('#own-words'); \
        field.value = String(number); \
        field.dispatchEvent(new Event('input', { bubbles: true })); \
        const look = () => { \
            const state = document.querySelector('.footer__state span').textContent; \
            if (!state.startsWith('Bewaard')) return setTimeout(look, 1); \
            window.saved = number; \
            next(number + 1); \
        }; \
        setTimeout(look); \
    }; \
    next(arguments[0]);";
/// The same with one key in the quick store, and nothing else: what it says is kept as soon as the browser took it.
const NAIVE: &str = "const next = (number) => { \
        localStorage.setItem('naive', String(number)); \
        window.saved = number; \
        setTimeout(() => next(number + 1), 20); \
    }; \
    next(arguments[0]);";

/// One build that is held to it.
struct Build {
    fault: &'static str,
    opens: Opens,
    script: &'static str,
    kills: u32,
    program: Program,
}

/// How the page is opened, and what is found there.
#[derive(Clone, Copy)]
enum Opens {
    Product,
    Locked,
    Naive,
}

impl Opens {
    /// Makes a fresh profile ready for it.
    async fn begin(self, page: &Page) {
        match self {
            Self::Product => kept::put(page, &kept::read(kept::SAMPLE)).await,
            Self::Locked => {
                lock::begin(page, Vec::new()).await;
                lock::set(page).await;
            }
            Self::Naive => {}
        }
    }

    async fn found(self, page: &Page) -> u32 {
        let found = match self {
            Self::Product => {
                page.open_at(question(Question::LastWork)).await;
                page.text("document.querySelector('#own-words').value").await
            }
            Self::Locked => {
                page.open_at(question(Question::LastWork)).await;
                lock::asks(page).await;
                lock::unlocked(page).await;
                page.wait_for("document.querySelector('#own-words')").await;
                // What the quick store lost of the lock is sealed anew.
                page.settle().await;
                lock::is_sealed(page).await;
                page.text("document.querySelector('#own-words').value").await
            }
            Self::Naive => {
                page.open_without_app().await;
                page.quick("naive").await.unwrap_or_default()
            }
        };
        found.parse().unwrap_or_default()
    }
}

/// Kills a browser again and again; returns how many answers were called saved and are gone, each time.
async fn losses(build: Build) -> Option<Vec<u32>> {
    let profile = Profile::new();
    let mut host: Option<Host> = None;
    let mut losses = Vec::new();
    let mut saved = 0;
    for kill in 0..=build.kills {
        let (_driver, page) = profile.open(host.take()).await?;
        if kill == 0 {
            build.opens.begin(&page).await;
        }
        let found = build.opens.found(&page).await;
        if kill != 0 {
            losses.push(u32::saturating_sub(saved, found));
        }
        saved = saved.max(found);
        page.run(build.script, [saved.saturating_add(1).into()]).await;
        page.wait_for("window.saved").await;
        // By chance, anywhere between two writes or within one.
        sleep(Duration::from_millis(by_chance(kill))).await;
        saved = page.number("window.saved").await as u32;
        profile.kill();
        let Page { host: served, browser, .. } = page;
        host = Some(served);
        // There is nobody left to say goodbye to.
        browser.leak().ok();
    }
    Some(losses)
}

/// Up to a second and a half.
fn by_chance(turn: u32) -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(turn) % 1500
}

fn told(name: &str, build: Build) -> Option<Vec<u32>> {
    let Build { fault, program, .. } = build;
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let losses = runtime.block_on(losses(build));
    match &losses {
        Some(losses) => {
            let lost = losses.iter().filter(|lost| 0 < **lost).count();
            let [trials, lost] = [losses.len(), lost].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
            Trials { row: "R4", fault, program, trials, lost }.tell(Engine::Chromium);
        }
        None => eprintln!("{name}: not run: ROUTEKAART_DIST or the path of the driver is not set"),
    }
    losses
}

const FAULT: &str = "the browser killed at a moment by chance while it writes";

#[test]
fn a_killed_browser_loses_nothing_that_was_called_saved() {
    let kills = trials::count(KILLS[0], KILLS[1]);
    let build = Build { fault: FAULT, opens: Opens::Product, script: ANSWERS, kills, program: Program::Ours };
    assert!(told("killed", build).is_none_or(|losses| losses.iter().all(|lost| *lost == 0)));
}

#[test]
fn a_killed_browser_with_a_lock_loses_nothing_and_stays_sealed() {
    let kills = trials::count(KILLS_OF_LOCKED[0], KILLS_OF_LOCKED[1]);
    let fault = "the same, with a lock";
    let build = Build { fault, opens: Opens::Locked, script: ANSWERS, kills, program: Program::Ours };
    assert!(told("killed, locked", build).is_none_or(|losses| losses.iter().all(|lost| *lost == 0)));
}

/// Otherwise the tests above would prove nothing.
#[test]
fn one_key_in_the_quick_store_does_lose() {
    let kills = trials::count(KILLS_OF_ONE_KEY[0], KILLS_OF_ONE_KEY[1]);
    let build = Build { fault: FAULT, opens: Opens::Naive, script: NAIVE, kills, program: Program::OneKey };
    assert!(told("killed, one key", build).is_none_or(|losses| losses.iter().any(|lost| 0 < *lost)));
}
