//! The project's commands: `cargo xtask serve | dist | reproduce | test | evaluate | calibrate | bench | soak | occupations`. Leaves out everything that a
//! person who only uses the page would need: nothing of this is in the page.

use std::process::ExitCode;

mod arguments;
mod bench;
mod calibrate;
mod dist;
mod evaluate;
mod example;
mod failure;
mod occupations;
mod open;
mod process;
mod project;
mod reproduce;
mod serve;
mod soak;
mod test;
mod tools;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments::parse(&words) {
        Ok(arguments::Task::Serve(options)) => serve::run(&options),
        Ok(arguments::Task::Dist { single_file }) => dist::run(single_file),
        Ok(arguments::Task::Reproduce) => reproduce::run(),
        Ok(arguments::Task::Test(scope)) => test::run(scope),
        Ok(arguments::Task::Evaluate { file, today, private }) => evaluate::run(&file, today, private),
        Ok(arguments::Task::Calibrate { only_check }) => calibrate::run(only_check),
        Ok(arguments::Task::Bench { rounds }) => bench::run(rounds),
        Ok(arguments::Task::Controls) => bench::controls(),
        Ok(arguments::Task::Soak { filter }) => soak::run(filter.as_deref()),
        Ok(arguments::Task::Occupations { folder }) => occupations::run(&folder),
        Ok(arguments::Task::Help) => {
            eprintln!("{}", arguments::HELP);
            Ok(())
        }
        Err(failure) => {
            eprintln!("{}\n", arguments::HELP);
            Err(failure)
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}
