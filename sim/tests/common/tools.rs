//! The tools behind the figures in a results file.

use std::process::Command;

/// The package that holds the real core's RTL, as `sim/ibex/build.sh` pins it.
pub const RTL: &str = "pythondata-cpu-ibex==0.0.post2937";

/// The first line a program prints about its version.
pub fn version(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    let output = output.unwrap_or_else(|error| panic!("{program}: {error}"));
    let text = String::from_utf8(output.stdout).expect("a version is text");
    text.lines().next().unwrap_or_default().to_owned()
}
