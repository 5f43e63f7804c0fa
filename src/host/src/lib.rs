//! A loopback host: serves one folder on 127.0.0.1 with the headers that the product asks of every host,
//! keeps a log of what was asked, and can go wrong on purpose for tests.
//! Leaves out building the folder, TLS, caching of its own and every address but the loopback one.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::sync::oneshot;

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

/// A running host. It stops, and its port is free again, when it is dropped.
pub struct Host {
    address: SocketAddr,
    site: Arc<Site>,
    /// Dropped, it ends the thread that answers.
    running: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
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
        let listener = std::net::TcpListener::bind(("127.0.0.1", port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let site =
            Arc::new(Site { folder: folder.into(), log: Mutex::default(), faults: Mutex::default(), lacks });
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (running, ended) = oneshot::channel();
        let served = Arc::clone(&site);
        let thread = thread::spawn(move || {
            runtime.block_on(async {
                tokio::spawn(accept(listener, served));
                // An error is what the end is told by: nothing is ever sent.
                let _: Result<(), _> = ended.await;
            });
        });
        Ok(Host { address, site, running: Some(running), thread: Some(thread) })
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
        self.running.take();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to stop.
            let _ = thread.join();
        }
    }
}

/// Takes up every connection. Each is a task of its own: however many there are, and however long they stay open, the next
/// is taken up at once.
async fn accept(listener: std::net::TcpListener, site: Arc<Site>) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        // A browser that hung up before it was heard is no trouble of the host's, and later neither.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let site = Arc::clone(&site);
        let answer = service_fn(move |request| {
            let site = Arc::clone(&site);
            async move { site.answer(request).await }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}
