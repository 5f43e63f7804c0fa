//! A loopback host: serves one folder on 127.0.0.1 with the headers that the product asks of every host,
//! keeps a log of what was asked, and can go wrong on purpose for tests.
//! Leaves out building the folder, TLS, caching of its own and every address but the loopback one.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use tiny_http::Server;

use crate::answer::Site;
use crate::fault::Fault;
use crate::request::Request;

mod answer;
pub mod fault;
pub mod file_kind;
mod folder;
pub mod headers;
pub mod policy;
pub mod request;

/// How many requests are worked on at once. A held answer keeps one of these busy.
const WORKERS: usize = 8;

/// A running host. It stops, and its port is free again, when it is dropped.
pub struct Host {
    address: SocketAddr,
    server: Arc<Server>,
    site: Arc<Site>,
    workers: Vec<JoinHandle<()>>,
}

impl Host {
    /// Serves `folder` on 127.0.0.1 at `port`; port 0 takes any free one.
    ///
    /// # Errors
    /// When the port is taken or may not be used.
    pub fn serve(folder: impl Into<PathBuf>, port: u16) -> io::Result<Host> {
        Self::serve_without(folder, port, &[])
    }

    /// The same, but every path that ends in one of these texts is answered with 404 for as long as it runs.
    ///
    /// # Errors
    /// When the port is taken or may not be used.
    pub fn serve_without(folder: impl Into<PathBuf>, port: u16, lacks: &[&str]) -> io::Result<Host> {
        let lacks = lacks.iter().map(|suffix| (*suffix).to_owned()).collect();
        let server = Server::http(("127.0.0.1", port)).map_err(io::Error::other)?;
        let address = server
            .server_addr()
            .to_ip()
            .ok_or_else(|| io::Error::other("the host has no address on the network"))?;
        let server = Arc::new(server);
        let (log, faults) = (Mutex::default(), Mutex::default());
        let site = Arc::new(Site { folder: folder.into(), log, faults, lacks });
        let workers = (0..WORKERS).map(|_| work(Arc::clone(&server), Arc::clone(&site))).collect();
        Ok(Host { address, server, site, workers })
    }

    /// The address to open, without a slash at the end: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything that was asked since the start or since [`Host::forget_log`], oldest first.
    #[must_use]
    pub fn log(&self) -> Vec<Request> {
        self.site.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Empties the log, so that a test sees only what comes after this moment.
    pub fn forget_log(&self) {
        self.site.log.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// From now on the host goes wrong in these ways, and no others. An empty list mends it.
    pub fn set_faults(&self, faults: Vec<Fault>) {
        *self.site.faults.lock().unwrap_or_else(PoisonError::into_inner) = faults;
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // A worker that withholds an answer would do so for ever.
        self.set_faults(Vec::new());
        // One call wakes one worker.
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            // A worker that panicked has nothing left to stop.
            let _ = worker.join();
        }
    }
}

/// A thread that answers requests until the host is dropped.
fn work(server: Arc<Server>, site: Arc<Site>) -> JoinHandle<()> {
    thread::spawn(move || {
        while let Ok(request) = server.recv() {
            site.answer(request);
        }
    })
}
