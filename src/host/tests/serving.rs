//! The host over a real connection. Leaves out browsers.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use host::Host;
use host::fault::Fault;

/// A folder with a page, a compressed script and a module, under the test's own name.
fn site(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("index.html"), "<style>a{}</style><script src=\"./boot-1.js\"></script>").unwrap();
    fs::write(folder.join("app-0123456789abcdef.js"), "plain").unwrap();
    fs::write(folder.join("app-0123456789abcdef.js.br"), "squeezed").unwrap();
    fs::write(folder.join("app.wasm"), "wasm").unwrap();
    folder
}

/// Sends one request and gives back the whole answer as text.
fn ask(host: &Host, request: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(host.address().trim_start_matches("http://")).unwrap();
    write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_page_comes_with_its_policy_and_is_never_kept() {
    let host = Host::serve(site("page"), 0).unwrap();
    let answer = ask(&host, "GET /?a=1", "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("frame-ancestors 'none'") && answer.contains("'sha256-"), "{answer}");
    assert!(answer.contains("cache-control: no-cache"), "{answer}");
    assert!(host.address().starts_with("http://127.0.0.1:"));
}

#[test]
fn brotli_is_sent_to_whoever_takes_it() {
    let host = Host::serve(site("brotli"), 0).unwrap();
    let plain = ask(&host, "GET /app-0123456789abcdef.js", "");
    assert!(plain.ends_with("plain") && plain.contains("immutable"), "{plain}");
    let squeezed = ask(&host, "GET /app-0123456789abcdef.js", "Accept-Encoding: gzip, br\r\n");
    assert!(squeezed.ends_with("squeezed") && squeezed.contains("content-encoding: br"), "{squeezed}");
    assert!(squeezed.contains("text/javascript"), "{squeezed}");
}

#[test]
fn faults_come_and_go() {
    let host = Host::serve(site("faults"), 0).unwrap();
    host.set_faults(vec![Fault::Block(".wasm".into()), Fault::ScriptBefore("let x = 1;".into())]);
    assert!(ask(&host, "GET /app.wasm", "").starts_with("HTTP/1.1 404"));
    assert!(
        ask(&host, "GET /", "").contains("<script src=\"fault.js\"></script><script src=\"./boot-1.js\">")
    );
    assert!(ask(&host, "GET /fault.js", "").ends_with("let x = 1;"));
    host.set_faults(Vec::new());
    assert!(ask(&host, "GET /app.wasm", "").contains("application/wasm"));
    assert!(ask(&host, "GET /fault.js", "").starts_with("HTTP/1.1 404"));
}

#[test]
fn another_build_takes_the_place_of_the_first_and_goes_again() {
    let host = Host::serve_without(site("first"), 0, &["sw.js"]).unwrap();
    let other = site("second");
    fs::write(other.join("app.wasm"), "newer").unwrap();
    host.set_faults(vec![Fault::Instead(other), Fault::Swap("/old.js".into(), "app.wasm".into())]);
    assert!(ask(&host, "GET /app.wasm", "").ends_with("newer"));
    assert!(ask(&host, "GET /old.js", "").ends_with("newer"));
    host.set_faults(Vec::new());
    assert!(ask(&host, "GET /app.wasm", "").ends_with("wasm"));
    assert!(ask(&host, "GET /sw.js", "").starts_with("HTTP/1.1 404"));
}

#[test]
fn without_a_network_nothing_is_answered_and_all_is_in_the_log() {
    let host = Host::serve(site("away"), 0).unwrap();
    host.set_faults(vec![Fault::Away]);
    assert_eq!(ask(&host, "GET /app.wasm", ""), "");
    assert_eq!(host.log().len(), 1);
}

#[test]
fn connections_that_stay_open_keep_nobody_waiting() {
    let host = Host::serve(site("open"), 0).unwrap();
    let address = host.address();
    let connect = |_| TcpStream::connect(address.trim_start_matches("http://")).unwrap();
    let open: Vec<TcpStream> = (0..40).map(connect).collect();
    assert!(ask(&host, "GET /", "").starts_with("HTTP/1.1 200"));
    assert_eq!(open.len(), 40);
}

#[test]
fn a_withheld_answer_comes_once_it_is_mended_and_others_do_not_wait() {
    let host = Host::serve(site("withheld"), 0).unwrap();
    host.set_faults(vec![Fault::Withhold(".wasm".into())]);
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(|| tell.send(ask(&host, "GET /app.wasm", "")).unwrap());
        assert!(ask(&host, "GET /", "").starts_with("HTTP/1.1 200"));
        assert!(told.recv_timeout(std::time::Duration::from_millis(100)).is_err());
        host.set_faults(Vec::new());
        assert!(told.recv().unwrap().starts_with("HTTP/1.1 200"));
    });
}

#[test]
fn every_request_is_in_the_log_until_it_is_forgotten() {
    let host = Host::serve(site("log"), 0).unwrap();
    ask(&host, "GET /app.wasm?x", "");
    assert!(ask(&host, "POST /beacon", "Content-Length: 0\r\n").starts_with("HTTP/1.1 204"));
    let seen: Vec<(String, String)> = host.log().into_iter().map(|one| (one.method, one.path)).collect();
    assert_eq!(seen, [("GET".into(), "/app.wasm?x".into()), ("POST".into(), "/beacon".into())]);
    host.forget_log();
    assert!(host.log().is_empty());
}
