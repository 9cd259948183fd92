//! Programs that the tests start.
//!
//! The rule that must never break: where `IMPRINT_TOOLS` is set a missing program is a failure.

use std::path::Path;
use std::process::Command;

/// Whether `program` is missing; where the tools are required that is a failure.
pub fn lacks(program: &str) -> bool {
    let missing = Command::new(program).arg("-V").output().is_err();
    let required = std::env::var_os("IMPRINT_TOOLS").is_some();
    assert!(!(missing && required), "{program} is not installed");
    if missing {
        println!("{program} is not installed: nothing was tried with it");
    }
    missing
}

/// What `program` prints when it runs in `folder`; it must succeed.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program starts");
    assert!(
        output.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
