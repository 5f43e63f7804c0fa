//! The native program as a child: told to go through the plan, it answers with times. Leaves out the plan.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::plan::Plan;
use crate::samples::Pass;

/// A running program; it ends when its input does.
pub struct NativeSide {
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    _child: Child,
}

impl NativeSide {
    /// Starts it and hears the plan.
    pub fn start(program: &Path) -> (Plan, NativeSide) {
        let mut command = Command::new(program);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let input = child.stdin.take().expect("its input");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let mut side = NativeSide { input, output, _child: child };
        let mut units = Vec::new();
        while let Some(unit) = Plan::unit(&side.line()) {
            units.push(unit);
        }
        (Plan { units }, side)
    }

    /// Goes through the plan once.
    pub fn pass(&mut self, plan: &Plan) -> Pass {
        writeln!(self.input).expect("a program that listens");
        let line = self.line();
        let mut pass = Pass::default();
        for word in line.split_whitespace() {
            let (time, byte) = word.split_once(':').expect("a time and a byte");
            pass.times.push(time.parse::<f64>().expect("nanoseconds") / 1_000.0);
            pass.bytes.push(byte.parse().expect("a byte"));
        }
        assert_eq!(pass.times.len(), plan.units.len(), "times of the native side");
        pass
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("a line of the native side");
        line
    }
}
