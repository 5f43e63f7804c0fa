//! A browser that is killed as a whole, without any chance to write what it still meant to, and opened again with what lies
//! on the disk. Chromium on Linux only. Leaves out what is written when.

use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use host::Host;

use crate::driver::Driver;
use crate::{Engine, Page, engine, session};

/// How long killed programs may take to be gone.
const PATIENCE: Duration = Duration::from_secs(30);

/// A profile of a browser, in a folder of its own that goes with this value.
pub struct Profile(PathBuf);

impl Profile {
    /// An empty one.
    ///
    /// # Panics
    /// When there is no place for it.
    pub fn new() -> Profile {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("routekaart-profile-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        Profile(folder)
    }

    /// Opens a browser with it. `None` when Chromium or the built page is not there.
    pub async fn open(&self, host: Option<Host>) -> Option<(Driver, Page)> {
        let (folder, program) = (engine::built_page()?, Engine::Chromium.driver()?);
        let driver = Driver::start(Engine::Chromium, &program);
        let browser = session::open_with_profile(driver.address(), &self.0).await;
        let host = host.unwrap_or_else(|| Host::serve(&folder, 0).expect("a port for the host"));
        Some((driver, Page::new(Engine::Chromium, host, browser)))
    }

    /// Kills every program that has this profile open, and waits until they are gone.
    ///
    /// # Panics
    /// When they do not go.
    pub fn kill(&self) {
        let start = Instant::now();
        loop {
            let alive = self.programs();
            if alive.is_empty() {
                break;
            }
            assert!(start.elapsed() < PATIENCE, "{alive:?} do not go");
            let _ = Command::new("kill").arg("-KILL").args(alive).status();
            thread::sleep(Duration::from_millis(10));
        }
        // The mark of a browser that is open: nobody took it away.
        for name in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
            let _ = fs::remove_file(self.0.join(name));
        }
    }

    /// The numbers of the programs that were started with this profile and still run. Its name is in no other.
    fn programs(&self) -> Vec<String> {
        let all = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = all.filter_map(|entry| entry.file_name().into_string().ok());
        let numbers = numbers.filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
        numbers.filter(|number| is_of(Path::new("/proc").join(number).as_path(), &self.0)).collect()
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        self.kill();
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Whether a program has the profile in its command line. One that has ended and waits to be noticed has none.
fn is_of(program: &Path, profile: &Path) -> bool {
    let line = fs::read(program.join("cmdline")).unwrap_or_default();
    let wanted = profile.to_string_lossy();
    String::from_utf8_lossy(&line).contains(&*wanted)
}
