//! A simulated board: `board/simulate`'s program as a process, at a port of its own.
//!
//! The rule that must never break: a board ends with the test that started it, however that ends.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use hdl::{AccountingUnit, Fpga, Lockstep, Reference};

use crate::tools::lacks;

/// How bytes get to the wrapper's frames.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// Bit by bit, through its receiver and transmitter.
    Wire,
    /// A byte at a clock.
    Bytes,
}

/// One build at a time.
static BUILDING: Mutex<()> = Mutex::new(());

/// A board at work.
pub struct Simulated {
    process: Child,
    /// Its serial port.
    pub port: PathBuf,
}

impl Simulated {
    /// A new board; none where Verilator is missing.
    pub fn start(form: Form) -> Option<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("board");
        Self::from(
            form,
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("board"),
            &folder,
        )
    }

    /// The same from a folder with its sources, built in another one.
    pub fn from(form: Form, sources: &Path, folder: &Path) -> Option<Self> {
        if lacks("verilator") {
            return None;
        }
        let option: &[&str] = match form {
            Form::Wire => &["--build"],
            Form::Bytes => &["--bytes", "--build"],
        };
        let built = {
            let _alone = BUILDING.lock();
            let mut build = Command::new(sources.join("simulate"));
            build.args(option).env("IMPRINT_BOARD", folder).output()
        };
        let built = built.expect("the script starts");
        assert!(
            built.status.success(),
            "{}",
            String::from_utf8_lossy(&built.stderr)
        );
        let form = match form {
            Form::Wire => "wire",
            Form::Bytes => "bytes",
        };
        let mut process = Command::new(folder.join(form).join("board"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("it was built");
        let mut port = String::new();
        let said = process.stdout.take().expect("it is piped");
        BufReader::new(said)
            .read_line(&mut port)
            .expect("it says its port");
        Some(Self {
            process,
            port: port.trim_end().into(),
        })
    }

    /// A unit on it.
    pub fn unit(&self) -> Box<dyn AccountingUnit> {
        on(&self.port)
    }

    /// Takes it off the line, as when its cable is pulled.
    pub fn pull(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The unit at that port.
pub fn on(port: &Path) -> Box<dyn AccountingUnit> {
    Box::new(Fpga::new(port).unwrap_or_else(|error| panic!("{error}")))
}

/// Specification and board side by side.
pub fn beside_the_reference(port: &Path) -> Box<dyn AccountingUnit> {
    Box::new(Lockstep::new(vec![
        ("reference".into(), Box::new(Reference::new())),
        ("fpga".into(), on(port)),
    ]))
}

impl Drop for Simulated {
    fn drop(&mut self) {
        self.pull();
    }
}
