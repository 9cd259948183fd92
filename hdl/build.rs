//! Builds the Verilated unit where Verilator and a C++ compiler are installed; elsewhere the crate is built without it.
//!
//! Whatever stops the build of the unit is handed to the program, which says it to whoever asks for that back-end. The rule that must never break:
//! this script does not fail, because the generated files it reads are rewritten by a test, which has to be built first.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the model is made from.
const SOURCES: [&str; 6] = [
    "rtl/unit.v",
    "rtl/registers.vlt",
    "rtl/registers.inc",
    "rtl/shim.cpp",
    "rtl/pins.h",
    "rtl/coverage.h",
];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(verilated)");
    println!("cargo::rerun-if-changed=build.rs");
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
    }
    println!("cargo::rerun-if-env-changed=PATH");
    match build() {
        Ok(()) => println!("cargo::rustc-cfg=verilated"),
        Err(reason) => println!("cargo::rustc-env=IMPRINT_VERILATED_ABSENT={reason}"),
    }
}

/// One way of translating the unit.
struct Model {
    /// Name of the class that Verilator writes, and of its folder.
    class: &'static str,
    /// What its functions begin with on the Rust side.
    entry: &'static str,
    /// What Verilator is told beyond what all are.
    options: &'static [&'static str],
    /// Lines before Verilator's own.
    before: &'static str,
    /// Lines behind them and the shim.
    behind: &'static str,
}

/// As fast as it goes, and one that counts the lines and branches it runs.
const MODELS: [Model; 2] = [
    Model {
        class: "Unit",
        entry: "verilated_",
        options: &[],
        before: "",
        // What all models share is compiled once.
        behind: "#include \"verilated.cpp\"\n#include \"verilated_threads.cpp\"\n",
    },
    Model {
        class: "Covered",
        entry: "covered_",
        // Split into parts, the block leaves its counters behind, where they ask what has become of the choices' conditions.
        options: &["--coverage-line", "-fno-split"],
        before: "#define COVERED\n#include \"coverage.h\"\n",
        behind: "",
    },
];

/// Makes the library that holds the models and a shim for each, or says in part of a sentence what was in the way.
fn build() -> Result<(), String> {
    let verilator = find("verilator").ok_or("no verilator was found")?;
    // Its going away is noticed, its coming is not: there is no file to watch.
    println!("cargo::rerun-if-changed={}", verilator.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo gave no folder")?);
    let version = run(Command::new(&verilator).arg("--version"))?;
    println!(
        "cargo::rustc-env=IMPRINT_VERILATOR_VERSION={}",
        one_line(version.trim())
    );
    let root = run(Command::new(&verilator).args(["--getenv", "VERILATOR_ROOT"]))?;
    let include = Path::new(root.trim()).join("include");
    let mut library = cc::Build::new();
    for model in &MODELS {
        let folder = out.join(model.class);
        translate(model, &verilator, &folder)?;
        let file = out.join(model.class).with_extension("cc");
        fs::write(&file, one_file(model, &folder)?).map_err(|error| error.to_string())?;
        library.include(folder).file(file);
    }
    library
        .cpp(true)
        .std("c++17")
        .opt_level(2)
        .debug(false)
        .warnings(false)
        .include(Path::new(env!("CARGO_MANIFEST_DIR")).join("rtl"))
        .include(&include)
        .include(include.join("vltstd"))
        .try_compile("verilated_unit")
        .map_err(|error| {
            format!(
                "its C++ was not compiled ({})",
                one_line(&error.to_string())
            )
        })
}

/// Has Verilator write the model's C++ into the folder.
fn translate(model: &Model, verilator: &Path, folder: &Path) -> Result<(), String> {
    // Verilator names its files after their content.
    let _ = fs::remove_dir_all(folder);
    run(Command::new(verilator)
        .args(["--cc", "-O3", "--x-assign", "fast", "--x-initial", "fast"])
        .args(["--top-module", "accounting_unit", "--prefix", model.class])
        .args(model.options)
        // What it thinks of the text is asked elsewhere, in a test.
        .args(["-Wno-lint", "--Mdir"])
        .arg(folder)
        .args(["rtl/registers.vlt", "rtl/unit.v"]))?;
    plain_counters(folder).map_err(|error| error.to_string())
}

/// Verilator counts with atomic numbers, for models that share their counters between threads. Ours belongs to one thread at a
/// time, and would spend most of its time on them.
fn plain_counters(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let text = fs::read_to_string(&path).unwrap_or_default();
        let plain = text.replace("std::atomic<uint32_t>", "Counter");
        if plain != text {
            fs::write(path, plain)?;
        }
    }
    Ok(())
}

/// Model and shim as one C++ file: most of the time would go to reading the same headers.
fn one_file(model: &Model, folder: &Path) -> Result<String, String> {
    let listed = fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut files: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "cpp"));
    files.sort();
    let parts: String = files
        .iter()
        .map(|path| format!("#include \"{}\"\n", path.display()))
        .collect();
    let Model {
        class,
        entry,
        before,
        behind,
        ..
    } = model;
    let text = fs::read_to_string("rtl/unit.v").map_err(|error| error.to_string())?;
    let stores = |line: &str| line.contains("always @(posedge");
    let storing = 1 + text
        .lines()
        .position(stores)
        .ok_or("rtl/unit.v stores nothing")?;
    Ok(format!(
        "#define MODEL {class}\n#define ENTRY(x) {entry}##x\n#define STORING_LINE {storing}\n{before}{parts}#include \"shim.cpp\"\n{behind}"
    ))
}

/// The first program of that name in `PATH`.
fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// What the command prints.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("verilator does not run ({error})"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("verilator failed ({})", one_line(said.trim())))
}

/// The first line: more would not be one instruction to cargo.
fn one_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}
