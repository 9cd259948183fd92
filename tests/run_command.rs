//! `imprint run` as its users know it: the answer, the files, the mistakes, the interruption.

#![allow(clippy::unwrap_used)]

#[path = "common/cli.rs"]
mod cli;

use std::path::Path;
use std::process::{Command, Stdio};

use cli::{imprint, json, refused};

#[test]
fn the_built_in_job_franks_twelve_letters_and_every_cycle_has_a_cause() {
    let report = json(&[]);
    assert_eq!(report["schema"], 1);
    let pieces = report["pieces"].as_array().unwrap();
    assert_eq!(pieces.len(), 12);
    for piece in pieces {
        let causes = piece["ledger"].as_object().unwrap().values();
        let sum: u64 = causes.map(|cycles| cycles.as_u64().unwrap()).sum();
        assert_eq!(Some(sum), piece["latency_cycles"].as_u64());
        assert_eq!(piece["debit_in_time"], true);
    }
    let verdicts = report["invariants"].as_object().unwrap();
    assert_eq!(verdicts.len(), 11);
    assert!(verdicts.values().all(|verdict| verdict == "held"));
}

#[test]
fn every_back_end_of_the_unit_gives_the_same_digest() {
    let digest = |unit| json(&["--unit", unit])["digest"].clone();
    let reference = digest("reference");
    assert_eq!(reference, digest("rust-hdl"));
    assert_eq!(reference, digest("lockstep"));
}

/// Median latency in cycles: compact two-key triple DES, layout 4.
fn median(job: &str, strategy: &str, policy: &str) -> u64 {
    let options = ["--cipher-code", "compact", "--layout", "4"];
    let choice = ["--strategy", strategy, "--policy", policy];
    let report = json(&[&[job], &options[..], &choice[..]].concat());
    report["latency_cycles_median"].as_u64().unwrap()
}

/// A number as the first page writes it.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let group = |start: usize| &digits[start.saturating_sub(3)..start];
    let mut groups: Vec<&str> = (1..=digits.len()).rev().step_by(3).map(group).collect();
    groups.reverse();
    groups.join(",")
}

#[test]
fn each_strategy_leaves_fewer_blocks_after_the_end_of_entry() {
    let policies = ["release-first", "intent-first"];
    let medians = |job: &str, strategy| policies.map(|policy| median(job, strategy, policy));
    let mixed = ["single", "sequential", "two-routine", "look-ahead"]
        .map(|strategy| medians("sim/jobs/mixed.toml", strategy));
    let equal = ["two-routine", "look-ahead", "pipelined"]
        .map(|strategy| medians("sim/jobs/equal.toml", strategy));
    for policy in 0..policies.len() {
        assert!(
            mixed.is_sorted_by(|a, b| a[policy] > b[policy]),
            "{mixed:?}"
        );
        assert!(
            equal.is_sorted_by(|a, b| a[policy] > b[policy]),
            "{equal:?}"
        );
    }
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    for medians in mixed.iter().chain(&equal[2..]) {
        let row = format!("| {} | {} |", grouped(medians[0]), grouped(medians[1]));
        assert!(page.contains(&row), "README.md has no row with {row}");
    }
}

#[test]
fn a_designers_own_programs_run_and_are_judged() {
    let images = "sim/firmware/images";
    let own = |name: &str| format!("{images}/{name}.elf");
    let (module, meter) = (own("module"), own("meter"));
    let same = json(&["--module-firmware", &module, "--meter-firmware", &meter]);
    assert_eq!(same["digest"], json(&[])["digest"]);
    let hostile = imprint(&["run", "--module-firmware", &own("hostile-module")]);
    let said = String::from_utf8_lossy(&hostile.stdout);
    assert_eq!(hostile.status.code(), Some(1), "{said}");
    assert!(said.contains("BROKEN: live_or_locked"), "{said}");
}

#[test]
fn letters_of_a_batch_follow_each_other_at_the_sourced_pitch() {
    // Source: SV61801, 11 in from edge to edge at 24 in/s; rounded up to an edge of 16 MHz.
    const PITCH_PS: u64 = 11 * 1_000_000_000_000 / 24 / 62_500 * 62_500 + 62_500;
    let report = json(&["sim/jobs/equal.toml"]);
    let entered = |piece: usize| report["pieces"][piece]["entry_done_ps"].as_u64().unwrap();
    for piece in 1..6 {
        assert_eq!(
            entered(piece) - entered(piece - 1),
            PITCH_PS,
            "piece {piece}"
        );
    }
}

#[test]
fn the_answer_says_where_the_cipher_does_not_matter() {
    let remarks = |code| {
        let report = json(&[
            "sim/jobs/mixed.toml",
            "--cipher-code",
            code,
            "--layout",
            "4",
        ]);
        let cipher: u64 = report["pieces"]
            .as_array()
            .unwrap()
            .iter()
            .map(|piece| piece["cipher_cycles"].as_u64().unwrap())
            .sum();
        (
            cipher,
            report["remarks"]
                .to_string()
                .contains("cipher does not matter"),
        )
    };
    let (table, compact) = (remarks("table"), remarks("compact"));
    assert!(table.1 && !compact.1, "{table:?} {compact:?}");
    assert!(table.0 * 10 < compact.0, "{table:?} {compact:?}");
}

#[test]
fn help_names_the_defaults_that_hold() {
    let help = String::from_utf8(imprint(&["run", "--help"]).stdout).unwrap();
    let job = sim::Scenario::default();
    let defaults = [
        job.strategy.to_string(),
        job.policy.to_string(),
        job.device.cipher.to_string(),
        job.cipher_code.to_string(),
        format!("{}, with look-ahead 4", job.layout()),
        job.code_bytes.to_string(),
        job.ahead.to_string(),
        job.trigger.to_string(),
        job.seed.to_string(),
        job.board.module_hz.to_string(),
        job.board.unit_divider.to_string(),
        hdl::Backend::default().to_string(),
    ];
    let shown: Vec<&str> = help
        .split("[default: ")
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
        .collect();
    assert_eq!(
        shown[..defaults.len()],
        defaults.each_ref().map(String::as_str)
    );
    let choices = sim::Scenario::CHOICES.iter().map(|row| row.0);
    let numbers = sim::Parameters::TABLE.iter().map(|row| row.0);
    for name in choices.chain(numbers) {
        assert!(help.contains(name), "--help does not list {name}");
    }
}

#[test]
fn a_number_of_the_board_is_set_by_name() {
    let latency =
        |set| json(&["sim/jobs/equal.toml", "--set", set])["latency_cycles_median"].clone();
    assert_ne!(latency("link_byte_us=2_000"), latency("link_byte_us=10"));
    let path = "sim/jobs/equal.toml";
    refused(&["run", path, "--set", "link_byte_us=0"], &["1 to 1000000"]);
    refused(
        &["run", path, "--set", "link_rate=9600"],
        &["--set", "link_rate"],
    );
    refused(
        &["run", path, "--set", "link_byte_us"],
        &["link_byte_us=20"],
    );
}

#[test]
fn letters_that_pass_unprinted_are_counted_and_hide_no_latency() {
    let latency = |report: &serde_json::Value| {
        let cycles = report["latency_cycles_median"].as_f64().expect("pieces");
        cycles / report["clock_hz"].as_f64().expect("a clock")
    };
    let (fast, slow) = (
        ["sim/jobs/equal.toml", "--clock-hz", "4000000"],
        ["sim/jobs/equal.toml", "--clock-hz", "400000"],
    );
    let reports = [json(&fast), json(&slow)];
    assert_eq!(reports[0]["missed"], 0);
    assert!(reports[1]["missed"].as_u64().expect("a number") > 0);
    let ratio = latency(&reports[1]) / latency(&reports[0]);
    assert!(
        (8.0..12.0).contains(&ratio),
        "a tenth of the clock: {ratio}"
    );
    let says = |arguments: &[&str]| {
        let text = imprint(&[&["run"], arguments].concat()).stdout;
        String::from_utf8_lossy(&text).contains("passed without an imprint")
    };
    assert!(!says(&fast) && says(&slow));
}

#[test]
fn what_a_run_leaves_beside_its_answer_is_complete_and_shows_no_key() {
    const KEY: &str = "0123456789abcdeffedcba9876543210";
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let job = place("job.toml");
    let piece = "[[piece]]\nentry = \"keyboard\"\nvalue_mills = 550\n";
    let key = format!("[[device.key]]\nindicator = 1\nhex = \"{KEY}\"\n");
    std::fs::write(&job, key + piece).unwrap();
    let places = ["wires.vcd", "timeline.json", "calls.txt"].map(place);
    let options = ["--trace", "--perfetto", "--folded"];
    let mut arguments = vec![job.as_str()];
    for (option, place) in options.into_iter().zip(&places) {
        arguments.extend([option, place]);
    }
    let report = json(&arguments);
    assert_eq!(
        report["digest"],
        json(&[&job])["digest"],
        "looking changes nothing"
    );
    let [wires, timeline, calls] = places.map(|place| std::fs::read_to_string(place).unwrap());
    let events: serde_json::Value = serde_json::from_str(&timeline).unwrap();
    assert!(events["traceEvents"].as_array().unwrap().len() > 1_000);
    assert!(calls.contains("des_block "), "{calls}");
    let on_a_wire = |word: u32| wires.contains(&format!("{word:b} "));
    assert!(on_a_wire(70_001), "the licence goes into the banks");
    for half in [&KEY[..16], &KEY[16..]] {
        for shown in [&report.to_string(), &wires, &timeline, &calls] {
            assert!(!shown.to_lowercase().contains(half), "a key is shown");
        }
        for word in [&half[..8], &half[8..]].map(|word| u32::from_str_radix(word, 16).unwrap()) {
            for word in [word, word.swap_bytes()] {
                assert!(!on_a_wire(word), "a key on a wire");
            }
        }
    }
}

#[test]
fn a_bad_job_gets_one_clear_message() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    refused(
        &["run", &write("key.toml", b"sed = 1\n")],
        &["key.toml", "line 1", "seed"],
    );
    let value = b"[[piece]]\nentry = \"keyboard\"\nvalue_mills = 0\n";
    refused(
        &["run", &write("value.toml", value)],
        &["value.toml", "line 3", "1 to 16777215"],
    );
    let date = b"[device]\ndate = \"2003-02-29\"\n";
    refused(
        &["run", &write("date.toml", date)],
        &["date.toml", "line 2"],
    );
    let clock = b"[board]\nkey_ms = 7\nmodule_hz = 7\n";
    refused(
        &["run", &write("clock.toml", clock)],
        &["clock.toml", "line 3", "100000 to 1000000000"],
    );
    let set = b"[[piece]]\nentry = \"batch\"\nset = 3\nvalue_mills = 1\n";
    refused(
        &["run", &write("set.toml", set)],
        &["set.toml", "line 3", "sets 0 to 1"],
    );
    let fault = b"[[fault]]\nat_ps = 1\nkind = \"sram_flip\"\noffset = 0\nbit = 77\n";
    refused(
        &["run", &write("fault.toml", fault)],
        &["fault.toml", "line 5", "0 to 7"],
    );
    let key = b"[[fault]]\nat_ps = 1\nkind = \"tamper_open\"\noffset = 0\n";
    refused(
        &["run", &write("key.toml", key)],
        &["key.toml", "unknown field `offset`"],
    );
    let many = "[[piece]]\nentry = \"batch\"\nvalue_mills = 1\ncount = 900_000\n".repeat(2);
    refused(
        &["run", &write("many.toml", many.as_bytes())],
        &["many.toml", "line 1", "1000000 in all"],
    );
    refused(&["run", "no-such-job.toml"], &["no-such-job.toml"]);
    refused(
        &["run", &write("noise.toml", &vec![0xa7; 100_000_000])],
        &["noise.toml", "larger"],
    );
    refused(
        &["run", &write("bytes.toml", &[0xff; 64])],
        &["bytes.toml", "line 1"],
    );
    refused(
        &["run", "--strategy", "look-ahead", "--layout", "1"],
        &["layout 4"],
    );
    refused(&["run", "--unit", "verilogger"], &["verilogger"]);
    refused(&["run", "--module-firmware", "README.md"], &["README.md"]);
    refused(
        &["run", "--trace", "no-such-folder/wires.vcd"],
        &["no-such-folder"],
    );
    refused(
        &["run", "--trace", "/dev/null"],
        &["/dev/null", "no ordinary file"],
    );
    refused(&["run", "--imprint-png", "README.md"], &["README.md"]);
}

#[test]
fn a_job_that_cannot_end_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let job = folder.path().join("poor.toml");
    let set = "[[device.set]]\nlicence = 5\nopening = 1\nkind = \"descending\"\nfirst_mills = 1000\ntown = \"A\"\n";
    let piece = "[[piece]]\nentry = \"keyboard\"\nvalue_mills = 800\n";
    std::fs::write(&job, format!("{set}{}", piece.repeat(2))).unwrap();
    let output = imprint(&["run", job.to_str().unwrap()]);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("refused, FUNDS_SHORT"), "{said}");
}

#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let job = folder.path().join("long.toml");
    std::fs::write(
        &job,
        "[[piece]]\nentry = \"batch\"\nvalue_mills = 10\ncount = 20000\n",
    )
    .unwrap();
    let trace = folder.path().join("wires.vcd");
    let child = Command::new(env!("CARGO_BIN_EXE_imprint"))
        .arg("run")
        .arg(&job)
        .arg("--trace")
        .arg(&trace)
        .arg("--imprint-png")
        .arg(folder.path().join("pictures"))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let pause = || std::thread::sleep(std::time::Duration::from_millis(500));
    while std::fs::read_dir(folder.path()).unwrap().count() < 2 {
        pause(); // until the waveform is under way
    }
    pause();
    Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("interrupted"));
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "only the job file is left"
    );
}

#[test]
fn the_imprint_in_the_readme_is_what_the_built_in_job_prints() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = folder.path().join("pictures");
    json(&["--imprint-png", pictures.to_str().unwrap()]);
    let printed = std::fs::read(pictures.join("imprint-001.png")).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/imprint.png");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, &printed).unwrap();
    }
    assert!(
        std::fs::read(&golden).unwrap() == printed,
        "stale: UPDATE_GOLDEN=1 cargo test"
    );
}
