//! Devices that outlive a run: commissioned, run on, looked at, broken; and their keys, which nobody sees.

#![allow(clippy::unwrap_used)]

#[path = "common/cli.rs"]
mod cli;

use std::path::Path;

use cli::{imprint, json, refused};

#[test]
fn a_commissioned_device_goes_on_where_it_stopped_and_shows_no_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let board = folder.path().join("device.board");
    let board = board.to_str().unwrap();
    let commissioned = imprint(&["commission", "sim/jobs/letters.toml", "--out", board]);
    assert_eq!(
        commissioned.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&commissioned.stderr)
    );
    assert_eq!(
        Path::new(board).metadata().unwrap().permissions().mode() & 0o777,
        0o600
    );
    refused(
        &["commission", "sim/jobs/letters.toml", "--out", board],
        &["exists"],
    );
    let ascending = || {
        let report = json(&["sim/jobs/equal.toml", "--state", board]);
        report["pieces"][5]["ascending_mills"].as_u64().unwrap()
    };
    assert_eq!((ascending(), ascending()), (3_300, 6_600));
    let shown = String::from_utf8(imprint(&["inspect", board]).stdout).unwrap();
    assert!(
        shown.contains("12 pieces") && !shown.contains("protected"),
        "{shown}"
    );
}

#[test]
fn a_bad_device_file_is_refused_and_its_keys_stay_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (good, bad) = (place("good.board"), place("bad.board"));
    imprint(&["commission", "sim/jobs/letters.toml", "--out", &good]);
    let text = std::fs::read_to_string(&good).unwrap();
    let secret = text.split("protected = \"").nth(1).unwrap();
    let key = &secret[8..24];
    for (found, put) in [
        ("protected = \"", "protected = \"x"),
        ("protected = \"", "protected = "),
        ("tamper = false", "tamper = false\nerasing = 4000000000"),
        ("second = ", "second = 9"),
        ("version = 1", "version = 2"),
        ("[secret]", "[[secret]]"),
    ] {
        assert!(text.contains(found), "{found}");
        std::fs::write(&bad, text.replacen(found, put, 1)).unwrap();
        let output = imprint(&["inspect", &bad]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{put}: {said}");
        assert!(
            said.contains("bad.board") && said.contains("line"),
            "{put}: {said}"
        );
        assert!(said.len() < 400 && !said.contains(key), "{put}: {said}");
    }
}

#[test]
fn a_tampered_device_says_what_it_is_locked_for() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (job, board) = (place("job.toml"), place("device.board"));
    let piece = "[[piece]]\nentry = \"batch\"\nvalue_mills = 10\ncount = 3\n";
    let fault = "[[fault]]\nat_ps = 1_500_000_000_000\nkind = \"tamper_open\"\n";
    std::fs::write(&job, [piece, fault].concat()).unwrap();
    imprint(&["commission", "sim/jobs/letters.toml", "--out", &board]);
    let output = imprint(&["run", &job, "--state", &board]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("the tamper mesh was opened"), "{said}");
    let shown = String::from_utf8(imprint(&["inspect", &board]).stdout).unwrap();
    assert!(shown.contains("the device is locked, TAMPER"), "{shown}");
}
