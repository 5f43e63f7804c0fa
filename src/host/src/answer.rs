//! What the host answers to one request. Leaves out connections and the port.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::ACCEPT_ENCODING;
use hyper::{Method, Response};
use tokio::time::sleep;

use crate::fault::{self, Fault};
use crate::folder;
use crate::request::Request;
use crate::{file_kind, headers, policy};

/// How often a withheld answer looks whether it may go.
const LOOK_AGAIN: Duration = Duration::from_millis(10);

/// What all connections share.
pub struct Site {
    /// The folder that is served.
    pub folder: PathBuf,
    /// Every request so far.
    pub log: Mutex<Vec<Request>>,
    /// How the host goes wrong now.
    pub faults: Mutex<Vec<Fault>>,
    /// What this host lacks for as long as it runs: every path that ends in one of these is answered with 404.
    pub lacks: Vec<String>,
}

/// A status, its headers and its body.
struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Site {
    /// Writes the request in the log and answers it.
    ///
    /// # Errors
    /// Where there is no network: the connection then breaks, and nothing comes back.
    pub async fn answer(&self, request: hyper::Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
        let url = request.uri();
        self.log.lock().unwrap_or_else(PoisonError::into_inner).push(Request {
            method: request.method().to_string(),
            path: url.path_and_query().map_or("/", |url| url.as_str()).to_owned(),
            at: Instant::now(),
        });
        let path = url.path().to_owned();
        while fault::is_withheld(&self.faults(), &path) {
            sleep(LOOK_AGAIN).await;
        }
        let faults = self.faults();
        if faults.contains(&Fault::Away) {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        sleep(fault::hold(&faults, &path)).await;
        let path = fault::swapped(&faults, &path).unwrap_or(path);
        let reply = match *request.method() {
            Method::GET | Method::HEAD => self.file(&path, accepts_brotli(&request), &faults),
            // A beacon or form that comes through is in the log; it needs no more than a receipt.
            _ => Reply { status: 204, headers: Vec::new(), body: Vec::new() },
        };
        response(reply).map_err(io::Error::other)
    }

    /// How the host goes wrong at this moment.
    fn faults(&self) -> Vec<Fault> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The file that a path asks for, or 404.
    fn file(&self, path: &str, brotli: bool, faults: &[Fault]) -> Reply {
        let folder = fault::instead(faults).unwrap_or_else(|| self.folder.clone());
        let common = |name| common(&folder, name);
        let missing = || Reply { status: 404, headers: common("404"), body: b"404".to_vec() };
        let is_lacking = self.lacks.iter().any(|suffix| path.ends_with(suffix.as_str()));
        if is_lacking || fault::is_blocked(faults, path) {
            return missing();
        }
        let Some(name) = folder::name_of(path) else { return missing() };
        let script = fault::script(faults);
        if let (Some(script), fault::SCRIPT_NAME) = (&script, name.as_str()) {
            return Reply { status: 200, headers: common(&name), body: script.clone().into_bytes() };
        }
        let Some((file, compressed)) = folder::find(&folder, &name) else { return missing() };
        let mut headers = common(&name);
        let changed = script.is_some() && name == "index.html";
        let source = match compressed {
            Some(compressed) if brotli && !changed => {
                headers.push(("Content-Encoding", "br".to_owned()));
                compressed
            }
            _ => file,
        };
        let Ok(mut body) = fs::read(source) else { return missing() };
        if changed {
            body = fault::with_script(&String::from_utf8_lossy(&body)).into_bytes();
        }
        Reply { status: 200, headers, body }
    }
}

/// The headers of a file by its name. The policy is made from the page as it is now,
/// so that a rebuild while serving needs no restart.
fn common(folder: &Path, name: &str) -> Vec<(&'static str, String)> {
    let page = fs::read_to_string(folder.join("index.html")).unwrap_or_default();
    let mut all = headers::for_every_file(&policy::as_header(&policy::while_loading(&page)));
    all.push(("Content-Type", file_kind::mime(name).to_owned()));
    all.push(("Cache-Control", headers::caching(name).to_owned()));
    all.push(("Vary", "Accept-Encoding".to_owned()));
    all
}

/// Whether the browser takes brotli.
fn accepts_brotli(request: &hyper::Request<Incoming>) -> bool {
    let taken = request.headers().get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    taken.flat_map(|value| value.split(',')).any(|one| one.split(';').next().map(str::trim) == Some("br"))
}

/// The reply in the words of the server library. Its length is stated, which lets a browser show progress and notice a cut.
fn response(reply: Reply) -> hyper::http::Result<Response<Full<Bytes>>> {
    let start = Response::builder().status(reply.status);
    let headed =
        reply.headers.into_iter().fold(start, |response, (name, value)| response.header(name, value));
    headed.body(Full::from(reply.body))
}
