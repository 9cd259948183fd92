//! The program as its users call it, from the project's own folder.

use std::process::{Command, Output};

pub fn imprint(arguments: &[&str]) -> Output {
    let root = env!("CARGO_MANIFEST_DIR");
    Command::new(env!("CARGO_BIN_EXE_imprint"))
        .current_dir(root)
        .args(arguments)
        .output()
        .unwrap()
}

pub fn json(arguments: &[&str]) -> serde_json::Value {
    let output = imprint(&[&["run", "--format", "json"], arguments].concat());
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

pub fn refused(arguments: &[&str], words: &[&str]) {
    let output = imprint(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    for word in words {
        assert!(
            said.contains(word),
            "{arguments:?} should mention {word}: {said}"
        );
    }
}
