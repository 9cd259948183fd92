//! From a map to a library: Verilator, the C++ compiler, and a folder that keeps what they made.
//!
//! A library is kept under a name made of everything it comes from, so nothing is built twice and nothing stale is used. The rule
//! that must never break: a library is whole in its folder or not there; what is half made is removed, also when the work is
//! broken off.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use sha2::{Digest, Sha256};

use super::map::Map;
use super::registers::Registers;
use super::wrapper::{MODULE, Wrapper};
use super::{MapError, Stage};

/// Files of our own that become part of the library.
const SHIM: &str = include_str!("../../rtl/foreign.cpp");
const PINS: &str = include_str!("../../rtl/pins.h");
/// What Verilator is told. `unique` makes every register that the text does not set arbitrary on demand.
const VERILATOR: &[&str] = &[
    "--cc",
    "-O3",
    "--flatten",
    "--no-timing",
    "--x-assign",
    "fast",
    "--x-initial",
    "unique",
    "--prefix",
    "Foreign",
];
/// What the compiler is told. Two libraries in one program must not share Verilator's own variables.
const COMPILER: &[&str] = &[
    "-std=c++17",
    "-O2",
    "-w",
    "-fPIC",
    "-shared",
    "-fvisibility=hidden",
    "-fvisibility-inlines-hidden",
    "-fno-gnu-unique",
    "-Wl,-Bsymbolic",
];
/// How the name of a folder begins in which something is being built.
const UNFINISHED: &str = "building-";
/// When such a folder has been abandoned. `Assumed:` no unit is built for so long.
const ABANDONED: Duration = Duration::from_secs(3600);
/// Bytes of a key. `Assumed:` enough that no two units ever share one.
const KEY_BYTES: usize = 16;
/// Messages of a tool that are passed on.
const MESSAGES: usize = 12;

/// Everything that a library is made from.
pub(super) struct Recipe<'a> {
    pub path: &'a Path,
    pub map: &'a Map,
    pub registers: &'a Registers,
    /// Lines and branches are counted.
    pub counting: bool,
}

/// All texts that go into a library, and who translates them.
struct Parts {
    wrapper: Wrapper,
    sources: Vec<(PathBuf, Vec<u8>)>,
    headers: Vec<(PathBuf, Vec<u8>)>,
    /// For Verilator: the registers that stay.
    configuration: String,
    /// For the shim: where they are.
    places: String,
    /// What Verilator says of itself.
    version: String,
    /// Where Verilator keeps its own library.
    root: PathBuf,
}

impl Parts {
    /// A name made of everything that the library comes from.
    fn key(&self, counting: bool) -> String {
        let mut key = Sha256::new();
        let texts = [
            SHIM,
            PINS,
            &self.version,
            &self.wrapper.text,
            &self.configuration,
            &self.places,
        ];
        for text in texts {
            key.update(text.as_bytes());
            key.update([0]);
        }
        for (path, text) in self.sources.iter().chain(&self.headers) {
            key.update(path.as_os_str().as_encoded_bytes());
            key.update(text);
            key.update([0]);
        }
        key.update(VERILATOR.concat());
        key.update(COMPILER.concat());
        key.update([u8::from(counting)]);
        let digest = key.finalize();
        let bytes = digest.iter().take(KEY_BYTES);
        bytes.map(|byte| format!("{byte:02x}")).collect()
    }

    /// Puts down what the tools read.
    fn write(&self, work: &Path) -> std::io::Result<()> {
        // What Verilator thinks of the designer's style is between the two of them; what it thinks of the wrapper is about the map.
        let lenient: String = self
            .sources
            .iter()
            .chain(&self.headers)
            .map(|(path, _)| format!("lint_off -file \"{}\"\n", path.display()))
            .collect();
        let configuration = format!("`verilator_config\n{lenient}{}", self.configuration);
        fs::write(work.join("unit.vlt"), configuration)?;
        fs::write(work.join("wrapper.v"), &self.wrapper.text)?;
        fs::write(work.join("registers.inc"), &self.places)?;
        fs::write(work.join("pins.h"), PINS)?;
        fs::write(work.join("foreign.cpp"), SHIM)
    }
}

impl Recipe<'_> {
    /// The library's file, built if it is not there yet; `news` hears of each stage of that.
    ///
    /// # Errors
    /// A file that is missing, a tool that is missing, or what a tool had to say.
    pub fn library(&self, news: &mut dyn FnMut(Stage)) -> Result<PathBuf, MapError> {
        let parts = self.parts()?;
        let folder = folder();
        let library = folder.join(parts.key(self.counting)).with_extension("so");
        if library.is_file() {
            return Ok(library);
        }
        let kept = |error: std::io::Error| MapError::Cache {
            folder: folder.clone(),
            why: error.to_string(),
        };
        fs::create_dir_all(&folder).map_err(kept)?;
        sweep(&folder);
        let work = tempfile::Builder::new()
            .prefix(UNFINISHED)
            .tempdir_in(&folder);
        let work = work.map_err(kept)?;
        parts.write(work.path()).map_err(kept)?;
        news(Stage::Verilator);
        self.translate(work.path(), &parts)?;
        let header = fs::read_to_string(work.path().join("model/Foreign___024root.h"));
        let declared = self.registers.check(&header.map_err(kept)?);
        declared.map_err(|why| self.wrong(why))?;
        gather(work.path()).map_err(kept)?;
        news(Stage::Compiler);
        self.compile(work.path(), &parts.root)?;
        // Whoever else built the same meanwhile built the same.
        fs::rename(work.path().join("unit.so"), &library).map_err(kept)?;
        Ok(library)
    }

    fn parts(&self) -> Result<Parts, MapError> {
        let asked = |argument: &[&str]| {
            let answer = said(Command::new("verilator").args(argument));
            answer.map_err(|_| MapError::NoVerilator)
        };
        Ok(Parts {
            wrapper: Wrapper::of(self.map).map_err(|why| self.wrong(why))?,
            sources: self.files(&self.map.unit.files)?,
            headers: self.files(&self.map.unit.headers)?,
            configuration: self.registers.configuration(),
            places: self.registers.places(),
            version: asked(&["--version"])?,
            root: asked(&["--getenv", "VERILATOR_ROOT"])?.trim().into(),
        })
    }

    fn wrong(&self, why: String) -> MapError {
        MapError::Wrong {
            file: self.path.to_owned(),
            why,
        }
    }

    /// Files of the map, with what they hold.
    fn files(&self, names: &[PathBuf]) -> Result<Vec<(PathBuf, Vec<u8>)>, MapError> {
        let read = |name: &PathBuf| {
            let path = self.path.with_file_name("").join(name);
            match fs::read(&path) {
                Ok(text) => Ok((path, text)),
                Err(error) => Err(self.wrong(format!(
                    "[unit] names {}, which cannot be read ({error}); a path is relative to the map",
                    path.display()
                ))),
            }
        };
        names.iter().map(read).collect()
    }

    /// Has Verilator write the model's C++ into the folder.
    fn translate(&self, work: &Path, parts: &Parts) -> Result<(), MapError> {
        let mut command = Command::new("verilator");
        command
            .args(VERILATOR)
            .args(["--top-module", MODULE, "--Mdir"])
            .arg(work.join("model"));
        if self.counting {
            command.arg("--coverage-line");
        }
        for (path, _) in &parts.headers {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            command.arg(format!("-I{}", folder.unwrap_or(Path::new(".")).display()));
        }
        let wrapper = work.join("wrapper.v");
        command.arg(work.join("unit.vlt")).arg(&wrapper);
        command.args(parts.sources.iter().map(|(path, _)| path));
        let told = said(&mut command).map(drop);
        told.map_err(|text| self.told(&text, &wrapper.display().to_string(), &parts.wrapper))
    }

    /// What Verilator said, with the entries of the map in place of the lines of the wrapper.
    fn told(&self, text: &str, file: &str, wrapper: &Wrapper) -> MapError {
        let spoken = |line: &&str| line.starts_with('%') && !line.contains("Exiting due to");
        let named = |line: &str| {
            let Some((before, rest)) = line.split_once(file) else {
                return line.to_owned();
            };
            let digits: String = rest
                .chars()
                .skip(1)
                .take_while(char::is_ascii_digit)
                .collect();
            let place = digits.parse::<usize>().unwrap_or(0).wrapping_sub(1);
            let origin = wrapper.origins.get(place).map_or("", String::as_str);
            let said = rest.split_once(": ").map_or(rest, |(_, said)| said);
            format!("{before}{}: {origin}: {said}", self.path.display())
        };
        let mut lines: Vec<String> = text
            .lines()
            .filter(spoken)
            .map(named)
            .take(MESSAGES)
            .collect();
        if lines.is_empty() {
            lines = text.lines().take(MESSAGES).map(str::to_owned).collect();
        }
        MapError::Tool {
            tool: "verilator",
            said: lines.join("\n"),
        }
    }

    fn compile(&self, work: &Path, root: &Path) -> Result<(), MapError> {
        let compiler = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
        let include = root.join("include");
        let mut command = Command::new(&compiler);
        command.args(COMPILER);
        if self.counting {
            command.arg("-DCOVERED");
        }
        for folder in [work, &work.join("model"), &include, &include.join("vltstd")] {
            command.arg("-I").arg(folder);
        }
        command
            .arg(work.join("foreign.cpp"))
            .arg("-o")
            .arg(work.join("unit.so"));
        said(&mut command).map(drop).map_err(|text| MapError::Tool {
            tool: "the C++ compiler (c++, or the program that CXX names)",
            said: text.lines().take(MESSAGES).collect::<Vec<_>>().join("\n"),
        })
    }
}

/// One file that includes what Verilator wrote, its own counters in the place of Verilator's atomic ones, and Verilator's library.
fn gather(work: &Path) -> std::io::Result<()> {
    let mut files: Vec<PathBuf> = fs::read_dir(work.join("model"))?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let mut text = String::new();
    for path in files {
        let extension = path.extension().unwrap_or_default();
        if extension != "cpp" && extension != "h" {
            continue;
        }
        let written = fs::read_to_string(&path)?;
        fs::write(&path, written.replace("std::atomic<uint32_t>", "Counter"))?;
        if extension == "cpp" {
            text += &format!("#include \"{}\"\n", path.display());
        }
    }
    text += "#include \"verilated.cpp\"\n#include \"verilated_threads.cpp\"\n";
    fs::write(work.join("model.inc"), text)
}

/// Removes what a program that was killed has left half made.
fn sweep(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let begun = entry.file_name().to_string_lossy().starts_with(UNFINISHED);
        let changed = entry.metadata().and_then(|data| data.modified());
        let age = changed.ok().and_then(|time| time.elapsed().ok());
        if begun && age.is_some_and(|age| age > ABANDONED) {
            // Somebody else may be removing it too.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// What the command prints.
///
/// # Errors
/// It cannot be run or failed; what it said on its way.
fn said(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        format!(
            "{} does not run: {error}",
            command.get_program().to_string_lossy()
        )
    })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        return Ok(text(&output.stdout));
    }
    let said = text(&output.stderr) + &text(&output.stdout);
    Err(match said.trim() {
        "" => format!("it ended early ({})", output.status),
        _ => said,
    })
}

/// Where libraries are kept: `IMPRINT_CACHE`, else the user's cache, else the folder for temporary files.
fn folder() -> PathBuf {
    let named = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    named("IMPRINT_CACHE")
        .or_else(|| Some(named("XDG_CACHE_HOME")?.join("imprint")))
        .or_else(|| Some(named("HOME")?.join(".cache").join("imprint")))
        .unwrap_or_else(|| env::temp_dir().join("imprint"))
}
