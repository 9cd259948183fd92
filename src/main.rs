//! The `imprint` command: parse, run, and decide the exit code in one place.
//!
//! Exit 0: everything held. Exit 1: an invariant broke, mail is left, a case of the regression failed, or the program under `exec`
//! did. Exit 2: usage or input error, or a board that was lost: nothing was written.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match imprint::cli::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let wanted_help = !error.use_stderr();
            // A closed pipe is no reason to change the answer.
            let _ = error.print();
            return if wanted_help {
                ExitCode::SUCCESS
            } else {
                imprint::cli::INPUT_ERROR.into()
            };
        }
    };
    let ran = hdl::Unreachable::catch(|| arguments.run());
    match ran.map_err(anyhow::Error::new).flatten() {
        Ok(code) => code.into(),
        Err(error) => {
            eprintln!("imprint: {error:#}");
            imprint::cli::INPUT_ERROR.into()
        }
    }
}
