//! `imprint exec` runs other people's programs: exit code, counts, signature, and one clear message for bad input.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps says where it failed"
)]

#[path = "common/program.rs"]
mod program;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use program::{BASE, Program, SYMBOLS, elf, storing};

fn exec(file: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_imprint"))
        .arg("exec")
        .arg(file)
        .args(arguments)
        .output()
        .unwrap()
}

fn written(folder: &tempfile::TempDir, bytes: &[u8]) -> PathBuf {
    let file = folder.path().join("program.elf");
    std::fs::write(&file, bytes).unwrap();
    file
}

fn run(program: &Program<'_>, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    exec(&written(&folder, &elf(program)), arguments)
}

#[test]
fn a_program_that_passes_exits_with_0_and_says_what_it_took() {
    let program = Program {
        words: &storing(1),
        symbols: &SYMBOLS,
    };
    let output = run(&program, &["--format", "json"]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    // Three cycles of reset, four of arithmetic, three stores.
    for (key, value) in [
        ("schema", 1),
        ("exit", 0),
        ("retired", 7),
        ("cycles", 3 + 4 + 6),
    ] {
        assert_eq!(answer[key], value, "{key}");
    }
    assert_eq!(
        (&answer["command"], &answer["end"]),
        (&"exec".into(), &"tohost".into())
    );
    assert!(output.stderr.is_empty());
}

#[test]
fn a_program_that_fails_exits_with_1_and_its_own_code_is_shown() {
    let program = Program {
        words: &storing(2 * 21 + 1),
        symbols: &SYMBOLS,
    };
    let output = run(&program, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "exit 21, 7 instructions, 13 cycles (profile ibex)\n"
    );
}

#[test]
fn the_signature_is_written_word_by_word() {
    let folder = tempfile::tempdir().unwrap();
    let file = written(
        &folder,
        &elf(&Program {
            words: &storing(1),
            symbols: &SYMBOLS,
        }),
    );
    let signature = folder.path().join("out.signature");
    let output = exec(&file, &["--signature", signature.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        std::fs::read_to_string(&signature).unwrap(),
        "00000001\n00000002\n"
    );
    let nowhere = exec(&file, &["--signature", "/nonexistent/out"]);
    assert_eq!(nowhere.status.code(), Some(2));
    let unnamed = run(
        &Program {
            words: &storing(1),
            symbols: &SYMBOLS[..2],
        },
        &["--signature", "x"],
    );
    assert_eq!(unnamed.status.code(), Some(2));
}

#[test]
fn profiles_change_the_cycles_and_nothing_else() {
    let program = Program {
        words: &storing(1),
        symbols: &SYMBOLS,
    };
    let slow = run(&program, &["--profile", "ibex-wait"]);
    assert_eq!(
        String::from_utf8_lossy(&slow.stdout),
        "exit 0, 7 instructions, 19 cycles (profile ibex-wait)\n"
    );
    let unknown = run(&program, &["--profile", "z80"]);
    let message = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        message.contains("z80") && message.contains("ibex-slow"),
        "{message}"
    );
}

#[test]
fn a_program_that_goes_wrong_is_described_with_pc_function_and_cycle() {
    let program = Program {
        words: &[0xffff_ffff],
        symbols: &[("main", BASE)],
    };
    let output = run(&program, &["--format", "json"]);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        message.contains("illegal instruction at pc 0x80000000 (main+0x0)"),
        "{message}"
    );
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&answer["exit"], &answer["end"]),
        (&serde_json::Value::Null, &"trap".into())
    );
    let endless = run(
        &Program {
            words: &[0x6f],
            symbols: &[],
        },
        &["--max-instructions", "1000"],
    );
    assert_eq!(endless.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&endless.stderr).contains("budget"));
    let asleep = run(
        &Program {
            words: &[0x1050_0073],
            symbols: &[],
        },
        &[],
    );
    assert!(String::from_utf8_lossy(&asleep.stderr).contains("wfi"));
}

#[test]
fn bad_files_get_one_line_and_exit_code_2() {
    let folder = tempfile::tempdir().unwrap();
    let good = elf(&Program {
        words: &storing(1),
        symbols: &SYMBOLS,
    });
    let mut foreign = good.clone();
    foreign[18] = 62;
    let mut far = good.clone();
    far[52 + 8..52 + 16].copy_from_slice(&[0, 0, 0, 0, 0, 0, 0, 0]);
    let mut huge = good.clone();
    huge[52 + 20..52 + 24].copy_from_slice(&0x7000_0000u32.to_le_bytes());
    let noise: Vec<u8> = (0..100_000u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    for bytes in [
        &b""[..],
        b"hello",
        &noise,
        &good[..60],
        &foreign,
        &far,
        &huge,
    ] {
        let output = exec(&written(&folder, bytes), &[]);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{message}");
        assert_eq!(message.lines().count(), 1, "{message}");
        assert!(
            message.contains("program.elf") && output.stdout.is_empty(),
            "{message}"
        );
    }
    let missing = exec(Path::new("/nonexistent.elf"), &[]);
    assert_eq!(missing.status.code(), Some(2));
}
