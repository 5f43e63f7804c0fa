//! The programs that a test starts: the engine's driver and, for WebKit, a screen that nobody sees. They end with
//! the value that holds them. Leaves out sessions.

use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Engine;

/// How long a driver may take before it answers.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running driver.
pub struct Driver {
    address: String,
    // In this order: the driver goes before its screen.
    _driver: Running,
    _screen: Option<Running>,
}

/// A program that ends when this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Driver {
    /// Starts the driver of an engine on a free port of this machine.
    ///
    /// # Panics
    /// When it cannot be started, or does not answer.
    pub fn start(engine: Engine, program: &Path) -> Driver {
        let port = free_port();
        let mut command = Command::new(program);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut screen = None;
        match engine {
            Engine::Chromium => command.arg(format!("--port={port}")),
            Engine::Firefox => command.arg("--port").arg(port.to_string()).args(["--log", "fatal"]),
            Engine::WebKit => {
                let (running, display) = hidden_screen();
                screen = Some(running);
                command.arg("-p").arg(port.to_string()).env("DISPLAY", display);
                // No desktop, and no drawing by a card that is not there.
                command.env("GDK_BACKEND", "x11").env("LIBGL_ALWAYS_SOFTWARE", "1");
                command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1").env("NO_AT_BRIDGE", "1")
            }
        };
        let driver =
            Running(command.spawn().unwrap_or_else(|error| panic!("{}: {error}", program.display())));
        wait_for(port, engine);
        Driver { address: format!("http://127.0.0.1:{port}"), _driver: driver, _screen: screen }
    }

    /// Where it listens.
    pub fn address(&self) -> &str {
        &self.address
    }
}

/// A port that nobody uses at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn wait_for(port: u16, engine: Engine) {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(start.elapsed() < PATIENCE, "the driver of {} does not answer", engine.name());
        thread::sleep(Duration::from_millis(20));
    }
}

/// A screen in memory, and its name. Xvfb takes the first free number and writes it.
fn hidden_screen() -> (Running, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb");
    let output = child.stdout.take().expect("its output");
    let running = Running(child);
    let mut number = String::new();
    BufReader::new(output).read_line(&mut number).expect("the number of the screen");
    (running, format!(":{}", number.trim()))
}
