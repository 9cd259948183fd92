//! Files that the user names: read whole, or refused with one sentence.
//!
//! The rule that must never break: no file, however large or strange, makes the program do more than say so.

use anyhow::{Context as _, bail};
use sim::Device;
use sim::cpu::Timing;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// Longest job, device or profile read. `Assumed:` a hundred thousand `[[piece]]` entries are less.
const TEXT_BYTES_MOST: u64 = 4 << 20;
/// Longest program read. `Assumed:` far above any bare-metal program with its debug information.
const PROGRAM_BYTES_MOST: u64 = 256 << 20;

/// A BOARD file.
///
/// # Errors
/// It cannot be read, or is not a device.
pub fn device(path: &Path) -> anyhow::Result<Device> {
    Device::from_text(&text(path)?).with_context(|| path.display().to_string())
}

/// A text file.
///
/// # Errors
/// It cannot be read, is too large, or is not UTF-8.
pub fn text(path: &Path) -> anyhow::Result<String> {
    String::from_utf8(bytes(path, TEXT_BYTES_MOST)?).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        anyhow::anyhow!(
            "{}: line {line} is not text; a TOML file in UTF-8 is expected",
            path.display()
        )
    })
}

/// A program file.
///
/// # Errors
/// It cannot be read, or is too large.
pub fn program(path: &Path) -> anyhow::Result<Vec<u8>> {
    bytes(path, PROGRAM_BYTES_MOST)
}

/// A timing profile: the name of a built-in one, or a file.
///
/// # Errors
/// Neither, or not a profile.
pub fn timing(name: &str) -> anyhow::Result<Timing> {
    if let Some(text) = Timing::built_in(name) {
        return Ok(Timing::from_toml(text)?);
    }
    let text = text(Path::new(name)).with_context(|| {
        format!(
            "no built-in profile `{name}` (there are {})",
            Timing::BUILT_IN.join(", ")
        )
    })?;
    Timing::from_toml(&text).with_context(|| name.to_owned())
}

fn bytes(path: &Path, most: u64) -> anyhow::Result<Vec<u8>> {
    let what = || format!("cannot read {}", path.display());
    let mut bytes = Vec::new();
    let file = File::open(path).with_context(what)?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .with_context(what)?;
    if bytes.len() as u64 > most {
        bail!(
            "{}: larger than {} MiB; allowed is less",
            path.display(),
            most >> 20
        );
    }
    Ok(bytes)
}
