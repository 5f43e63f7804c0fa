//! A host of one empty page and the program, on this machine. It isolates the page, so that the browser gives it its
//! finest clock: steps of 5 µs, not of 100. Leaves out the product's own host, which sends what the product sends.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// What the page fetches.
pub const PROGRAM: &str = "/bench.wasm";

/// Serves until the process ends; returns the address.
pub fn serve(program: Vec<u8>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("its address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A browser that hangs up has its reasons.
            let _ = answer(stream, &program);
        }
    });
    format!("http://{address}/")
}

fn answer(mut stream: TcpStream, program: &[u8]) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The rest of the request is read so that nothing is left when the connection closes.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let is_program = request.split_whitespace().nth(1) == Some(PROGRAM);
    let (kind, body) = if is_program {
        ("application/wasm", program)
    } else {
        ("text/html", b"<!doctype html><title>bench</title>".as_slice())
    };
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\
         Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body)
}
