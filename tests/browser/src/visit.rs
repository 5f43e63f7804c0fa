//! One test in several engines, one after another, each with a browser and a host of its own. An engine that is not
//! there is said, and passed over; one that is, with the time it took. Whatever the test, a page that is loaded may not
//! be heard by its host. Leaves out what the test does.

use std::any::Any;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::Instant;

use host::Host;
use tokio::runtime::{Builder, Runtime};

use crate::driver::Driver;
use crate::silence::WORKER;
use crate::{Engine, Page, engine, session};

/// Which colours the person prefers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
}

/// What the browser says of a camera.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Camera<'a> {
    /// What it says by itself.
    #[default]
    Own,
    /// There is one, and the person says no. In Chromium alone, as the next.
    Refused,
    /// There is one that sees a film, and the person says yes.
    Shows(&'a Path),
}

/// How a visit begins.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    /// The name of the test, for what is written when it fails or is passed over.
    pub name: &'a str,
    /// Where it runs.
    pub engines: &'a [Engine],
    /// Preferred colours.
    pub scheme: Scheme,
    /// Whether the browser keeps the page for a visit without a network. Else the host lacks the worker that does: then
    /// every request of the page reaches the host, and what the host changes reaches the page.
    pub keeps: bool,
    /// What it says of a camera.
    pub camera: Camera<'a>,
}

/// A test that failed in one browser.
struct Failed {
    panic: Box<dyn Any + Send>,
    /// Whether the page had come.
    saw_page: bool,
}

/// Runs a test in each of the engines.
///
/// # Panics
/// When the test does.
pub fn visit(name: &str, engines: &[Engine], test: impl AsyncFn(&Page)) {
    Visit::new(name, engines).run(test);
}

/// The same in browsers that keep the page.
///
/// # Panics
/// When the test does.
pub fn visit_kept(name: &str, engines: &[Engine], test: impl AsyncFn(&Page)) {
    Visit { keeps: true, ..Visit::new(name, engines) }.run(test);
}

impl<'a> Visit<'a> {
    /// As most visits begin.
    pub fn new(name: &'a str, engines: &'a [Engine]) -> Self {
        Self { name, engines, scheme: Scheme::Light, keeps: false, camera: Camera::Own }
    }

    /// Runs a test in each of the engines. Where the page never came, it is tried once more in a fresh browser, and said:
    /// on a busy machine that happens. What a test finds on a page that came is not tried again.
    ///
    /// # Panics
    /// When the test does.
    pub fn run(self, test: impl AsyncFn(&Page)) {
        for engine in self.engines {
            let (Some(folder), Some(program)) = (engine::built_page(), engine.driver()) else {
                self.say(*engine, "not run: ROUTEKAART_DIST or the path of its driver is not set");
                continue;
            };
            let once = || self.once(*engine, &folder, &program, &test);
            let Err(first) = once() else { continue };
            if first.saw_page {
                resume_unwind(first.panic);
            }
            self.say(*engine, &format!("NO PAGE at the first try: {}", words_of(&*first.panic)));
            once().unwrap_or_else(|second| resume_unwind(second.panic));
            self.say(*engine, "a page at the second try");
        }
    }

    /// Runs a test in one browser.
    fn once(
        &self,
        engine: Engine,
        folder: &Path,
        program: &Path,
        test: &impl AsyncFn(&Page),
    ) -> Result<(), Failed> {
        let start = Instant::now();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let opened = catch_unwind(AssertUnwindSafe(|| {
            let lacks: &[&str] = if self.keeps { &[] } else { &[WORKER] };
            let host = Host::serve_without(folder, 0, lacks).expect("a port for the host");
            let driver = Driver::start(engine, program);
            let browser = runtime.block_on(session::open(engine, driver.address(), self.scheme, self.camera));
            (driver, Page::new(engine, host, browser))
        }));
        let (_driver, page) = opened.map_err(|panic| Failed { panic, saw_page: false })?;
        let result = catch_unwind(AssertUnwindSafe(|| {
            runtime.block_on(test(&page));
            page.was_silent();
        }));
        if result.is_err() {
            self.say(engine, &self.last_seen(&runtime, &page));
        }
        // The browser goes before its driver, also after a failure.
        let _ = runtime.block_on(page.close());
        result.map_err(|panic| Failed { panic, saw_page: !page.is_coming() })?;
        self.say(engine, &format!("{:.1} s", start.elapsed().as_secs_f64()));
        Ok(())
    }

    fn last_seen(&self, runtime: &Runtime, page: &Page) -> String {
        let seen = catch_unwind(AssertUnwindSafe(|| runtime.block_on(page.in_words())));
        seen.unwrap_or_else(|_| "failed, and the page says nothing any more".to_owned())
    }

    /// Past the capture of the test program: who reads a green result must see what did not run.
    fn say(&self, engine: Engine, what: &str) {
        let line = format!("{} in {}: {what}\n", self.name, engine.name());
        let _ = std::io::stderr().write_all(line.as_bytes());
    }
}

/// What a test said when it failed.
fn words_of(panic: &(dyn Any + Send)) -> &str {
    let owned = panic.downcast_ref::<String>().map(String::as_str);
    owned.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no words")
}
