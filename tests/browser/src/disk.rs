//! The page in one file, in a folder of its own on disk, with another file beside it. Leaves out what is done in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::Page;

/// A folder that goes when it is not needed any more.
pub struct Disk(PathBuf);

impl Disk {
    /// A copy of the page in one file, as whoever saved it has it.
    ///
    /// # Panics
    /// When it cannot be copied.
    pub fn with(file: &Path) -> Disk {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name =
            format!("routekaart-disk-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        fs::copy(file, folder.join("routekaart.html")).expect("a copy of the file");
        fs::write(folder.join("other.html"), "<!doctype html><title>x</title>").expect("another file");
        Disk(folder)
    }

    /// The address of the page.
    pub fn page(&self) -> String {
        self.address("routekaart.html")
    }

    /// The address of the file beside it, which has nothing to do with us.
    pub fn other(&self) -> String {
        self.address("other.html")
    }

    fn address(&self, name: &str) -> String {
        format!("file://{}", self.0.join(name).display())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // What stays is a copy in a folder for what may go.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Page {
    /// Opens the page from disk and waits until everything is loaded.
    pub async fn open_from_disk(&self, disk: &Disk) {
        // By way of the other one: a page that is open already would stay.
        self.go_to(&disk.other()).await;
        self.go_to(&disk.page()).await;
        self.wait_until_loaded().await;
    }

    /// Goes to an address that is not of the host.
    ///
    /// # Panics
    /// When the browser does not.
    pub async fn go_to(&self, address: &str) {
        self.leave();
        self.browser.goto(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }
}
