//! What the words after `cargo xtask serve` ask for. Leaves out serving.

use crate::failure::{Failure, Outcome};

/// How to serve.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Serving {
    /// The port on the loopback address; `None` takes the usual one, or any free one when that is taken.
    pub port: Option<u16>,
    /// Do not open a browser.
    pub quiet: bool,
    /// Rebuild on every change.
    pub watch: bool,
}

impl Serving {
    /// Reads what stands after `serve`.
    ///
    /// # Errors
    /// When a word is unknown, or a number is none.
    pub fn of(words: &[&str]) -> Outcome<Serving> {
        let mut options = Serving::default();
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--no-open" => options.quiet = true,
                "--watch" => options.watch = true,
                "--port" => {
                    let port = words.next().and_then(|number| number.parse().ok());
                    options.port =
                        Some(port.ok_or_else(|| Failure::new("--port asks for a number up to 65535"))?);
                }
                _ => return Err(Failure::new(format!("serve does not know {word}"))),
            }
        }
        Ok(options)
    }
}
