//! A unit on a board as users of the program know it: its name on the command line, its verdict, its loss.
//!
//! The board is a simulated one (see `hdl/board/README.md`). Needs `verilator`; where `IMPRINT_TOOLS` is not set, a machine without it is told so
//! and passes.

#![allow(clippy::unwrap_used)]

#[path = "common/cli.rs"]
#[allow(dead_code)] // the answer of a run
mod cli;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use cli::{imprint, refused};

/// A simulated board, which ends with the test.
struct Board(Child);

impl Board {
    /// The board and its unit's name; none where Verilator is missing.
    fn start() -> Option<(Self, String)> {
        if !hdl::Backend::present().any(|(_, unit)| unit == hdl::Backend::Verilated) {
            assert!(std::env::var_os("IMPRINT_TOOLS").is_none(), "no verilator");
            println!("verilator is not in this build: nothing was tried with it");
            return None;
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut process = Command::new(root.join("hdl/board/simulate"))
            .arg("--bytes")
            .env(
                "IMPRINT_BOARD",
                Path::new(env!("CARGO_TARGET_TMPDIR")).join("board"),
            )
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut port = String::new();
        let said = process.stdout.take().unwrap();
        BufReader::new(said).read_line(&mut port).unwrap();
        Some((Self(process), format!("fpga:{}", port.trim_end())))
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Exit code and everything that was said.
fn said(arguments: &[&str]) -> (Option<i32>, String) {
    let output = imprint(arguments);
    let said = [output.stdout, output.stderr].concat();
    (
        output.status.code(),
        String::from_utf8_lossy(&said).into_owned(),
    )
}

/// The commands that a page shows for a board, without `imprint`.
fn commands(page: &str, unit: &str) -> Vec<String> {
    let lines = page
        .lines()
        .filter_map(|line| line.strip_prefix("    imprint "));
    let own = lines.filter(|line| line.contains("fpga:PORT") && !line.contains("board"));
    own.map(|line| line.replace("fpga:PORT", unit)).collect()
}

/// One after the other: they share the folder that the board is built in.
#[test]
fn a_board_is_run_like_any_other_unit() {
    let Some((board, unit)) = Board::start() else {
        return;
    };
    let page = include_str!("../hdl/board/README.md");
    let shown = commands(page, &unit);
    assert_eq!(shown.len(), 3, "{shown:?}");
    for command in shown {
        let started = std::time::Instant::now();
        let words: Vec<&str> = command.split_whitespace().collect();
        let (code, text) = said(&words);
        assert_eq!(code, Some(0), "{command}: {text}");
        println!("{command}: {:.1} s", started.elapsed().as_secs_f64());
    }
    let only = ["--only", "commands_take_their_time"];
    let regress = [&["regress", "--unit", &unit], &only[..]].concat();

    // The specification stands beside the board: a canary in its place differs at once.
    let (code, text) = said(&[&regress[..], &["--canary", "clock-late"]].concat());
    assert_eq!(code, Some(1), "{text}");

    losing_it_is_no_verdict(board, &unit, &regress);
}

fn losing_it_is_no_verdict(mut board: Board, unit: &str, regress: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let all = [
        "regress",
        "--unit",
        unit,
        "--only",
        "timing/",
        "--only",
        "verified/",
        "--out",
        out,
    ];
    let root = env!("CARGO_MANIFEST_DIR");
    let running = Command::new(env!("CARGO_BIN_EXE_imprint"))
        .current_dir(root)
        .args(all)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(std::time::Duration::from_millis(700));
    board.0.kill().unwrap();
    let ended = running.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{text}");
    for part in [
        "the board was lost",
        "nothing is said about the unit",
        "0 failed",
        "--resume",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(
        !folder.path().join("junit.xml").exists(),
        "there is no verdict"
    );
    refused(regress, &["cannot be opened", "plugged in"]);
    refused(
        &["run", "--unit", unit],
        &["cannot be opened", "plugged in"],
    );
}

#[test]
fn a_port_without_a_board_is_refused() {
    refused(
        &["run", "--unit", "fpga:/dev/tty-nowhere"],
        &["/dev/tty-nowhere", "cannot be opened"],
    );
    refused(&["run", "--unit", "fpga:"], &["fpga:PORT"]);
}
