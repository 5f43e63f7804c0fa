//! `serve`: the release build on this machine, with the headers of a real host. With `--watch` it is plain
//! `trunk serve` for developers: quicker to rebuild, but without the policies and the static pages.

use std::io::Write as _;
use std::thread;

use host::Host;

use crate::arguments::Serving;
use crate::failure::{Outcome, While};
use crate::tools::Tools;
use crate::{dist, open, process, project};

/// The port that people get used to. When it is taken and none was asked for, any free one will do.
const USUAL_PORT: u16 = 8080;

/// Builds and serves until the person stops it.
///
/// # Errors
/// When a tool cannot be had, the build fails or the port is taken.
pub fn run(options: &Serving) -> Outcome<()> {
    if options.watch {
        return watch(options);
    }
    dist::build(&mut Tools::for_serving()?)?;
    let host = match options.port {
        Some(port) => Host::serve(project::dist(), port),
        None => Host::serve(project::dist(), USUAL_PORT).or_else(|_| Host::serve(project::dist(), 0)),
    }
    .during("cannot serve")?;
    let address = host.address();
    // Standard output, so that a script can read the address.
    let mut output = std::io::stdout();
    let _ = writeln!(output, "Routekaart is at {address}/ (stop with Ctrl+C)").and_then(|()| output.flush());
    if !options.quiet {
        open::in_browser(&format!("{address}/"));
    }
    loop {
        thread::park();
    }
}

/// Runs `trunk serve`, which rebuilds and reloads by itself.
fn watch(options: &Serving) -> Outcome<()> {
    let tools = Tools::for_serving()?;
    let mut trunk = tools.command("trunk");
    trunk.current_dir(project::root()).arg("serve");
    trunk.args(["--dist", "target/watch"]);
    if let Some(port) = options.port {
        trunk.args(["--port", &port.to_string()]);
    }
    if !options.quiet {
        trunk.arg("--open");
    }
    process::run(&mut trunk)
}
