//! The three engines, and whether each can be had here. Leaves out starting them.

use std::env;
use std::path::{Path, PathBuf};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, the engine of most people's browsers.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: the engine of Safari, without Safari round it.
    WebKit,
}

/// All three: for what must hold for everybody.
pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

impl Engine {
    /// Its name in `ROUTEKAART_ENGINES` and in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The variable that holds the path of its driver.
    fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "ROUTEKAART_CHROMEDRIVER",
            Self::Firefox => "ROUTEKAART_GECKODRIVER",
            Self::WebKit => "ROUTEKAART_WEBKITDRIVER",
        }
    }

    /// Its driver, when it is there.
    ///
    /// # Panics
    /// When it is not there though `ROUTEKAART_ENGINES` asks for it.
    pub fn driver(self) -> Option<PathBuf> {
        let driver = env::var_os(self.variable()).map(PathBuf::from);
        let named = env::var("ROUTEKAART_ENGINES").unwrap_or_default();
        let is_compulsory = named.split(',').any(|name| name.trim() == self.name());
        assert!(
            driver.is_some() || !is_compulsory,
            "{} must run, but {} is not set",
            self.name(),
            self.variable()
        );
        driver
    }
}

/// The folder of the built page.
pub fn built_page() -> Option<PathBuf> {
    env::var_os("ROUTEKAART_DIST").map(PathBuf::from)
}

/// WebKit's plainest browser, which no path leads to.
pub fn mini_browser() -> Option<PathBuf> {
    let folders = ["x86_64-linux-gnu", "aarch64-linux-gnu", ""];
    let versions = ["4.1", "4.0", "6.0"];
    let paths = versions.iter().flat_map(|version| {
        folders.map(|folder| {
            let name = if *version == "6.0" { "webkitgtk" } else { "webkit2gtk" };
            Path::new("/usr/lib").join(folder).join(format!("{name}-{version}/MiniBrowser"))
        })
    });
    paths.into_iter().find(|path| path.is_file())
}
