//! What a regression has done so far, in a file that outlives it: an interrupted one goes on where it stood.
//!
//! The first line says of what plan, version and description it is; each line behind it is a batch of cases with what they covered
//! together. The rule that must never break: a line that is not whole counts for nothing, and a journal of another
//! plan is refused.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use hdl::{Backend, Foreign, RtlCoverage, VerilogCoverage};
use serde::{Deserialize, Serialize};
use suite::Coverage;

use super::{Batch, Covered, Plan, Row, Task};

/// Its name in the folder of the results.
const NAME: &str = "journal.jsonl";

/// What a journal is of.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    version: String,
    unit_hash: String,
    /// The Verilog may be covered differently by another.
    verilator: Option<String>,
    /// What each designer's unit was built from.
    built: Vec<String>,
    plan: Plan,
}

/// A [`Batch`] in writing.
#[derive(Debug, Serialize, Deserialize)]
struct Line {
    cases: BTreeMap<String, Row>,
    functional: BTreeMap<String, u64>,
    rtl_hits: Vec<u64>,
    rtl_toggles: Vec<[u32; 2]>,
    /// Counts of a designer's Verilog, by back-end.
    own_hits: BTreeMap<String, Vec<u64>>,
}

/// The file, open for more.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Begins a journal in that folder.
    ///
    /// # Errors
    /// One stands there already, which may be hours of work, or the folder cannot be written.
    pub fn create(folder: &Path, plan: &Plan) -> anyhow::Result<Self> {
        let path = folder.join(NAME);
        if path.exists() {
            bail!(
                "{} is of a regression that was stopped: --resume goes on with it; remove it to begin anew",
                path.display()
            );
        }
        let what = || format!("cannot write {}", path.display());
        let file = File::create_new(&path).with_context(what)?;
        let mut journal = Self { path, file };
        journal.line(&head(plan))?;
        Ok(journal)
    }

    /// Goes on with the journal in that folder, and says what it holds; begins one if there is none.
    ///
    /// # Errors
    /// It is of another plan, version or description, or it cannot be read or written.
    pub fn resume(folder: &Path, plan: &Plan, tasks: &[Task]) -> anyhow::Result<(Self, Batch)> {
        let path = folder.join(NAME);
        if !path.exists() {
            return Ok((Self::create(folder, plan)?, Batch::default()));
        }
        let what = || format!("cannot go on with {}", path.display());
        let file = File::open(&path).with_context(what)?;
        let (done, whole) = read(BufReader::new(file), plan, tasks).with_context(what)?;
        let file = OpenOptions::new()
            .append(true)
            .open(&path)
            .with_context(what)?;
        file.set_len(whole).with_context(what)?;
        Ok((Self { path, file }, done))
    }

    /// Writes down a batch.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&mut self, batch: &Batch, tasks: &[Task]) -> anyhow::Result<()> {
        let rows = batch.rows.iter();
        let (hits, toggles) = batch.covered.rtl.rows();
        let own = batch.covered.own.iter();
        self.line(&Line {
            cases: rows
                .map(|(place, row)| (tasks[*place].to_string(), row.clone()))
                .collect(),
            functional: batch.covered.functional.rows().collect(),
            rtl_hits: hits.to_vec(),
            rtl_toggles: toggles.to_vec(),
            own_hits: own
                .map(|(unit, coverage)| (unit.clone(), coverage.hits().to_vec()))
                .collect(),
        })
    }

    /// Removes the file: everything is done and reported.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(self) -> anyhow::Result<()> {
        std::fs::remove_file(&self.path)
            .with_context(|| format!("cannot remove {}", self.path.display()))
    }

    fn line(&mut self, line: &impl Serialize) -> anyhow::Result<()> {
        let text = serde_json::to_string(line)? + "\n";
        self.file
            .write_all(text.as_bytes())
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

fn head(plan: &Plan) -> Head {
    Head {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        unit_hash: hdl::unit_hash(),
        verilator: hdl::Verilated::version().map(str::to_owned),
        built: plan
            .backends()
            .filter_map(|unit| built_from(&unit))
            .collect(),
        plan: plan.clone(),
    }
}

/// What a designer's unit was built from, in one word.
fn built_from(unit: &Backend) -> Option<String> {
    match unit {
        Backend::Verilog(map) => Foreign::identity(map).ok().map(str::to_owned),
        _ => None,
    }
}

/// The batches of a journal in one, and how many of its bytes are whole lines.
fn read(mut from: BufReader<File>, plan: &Plan, tasks: &[Task]) -> anyhow::Result<(Batch, u64)> {
    let mut text = String::new();
    let mut whole = from.read_line(&mut text)? as u64;
    let of: Head = serde_json::from_str(&text).context("it is no journal of a regression")?;
    let wanted = head(plan);
    if of != wanted {
        bail!(
            "it is of another regression; leave --resume out, or choose another --out\n  it is of: {}\n  wanted:   {}",
            serde_json::to_string(&of)?,
            serde_json::to_string(&wanted)?
        );
    }
    let names: BTreeMap<String, usize> = tasks
        .iter()
        .enumerate()
        .map(|(place, task)| (task.to_string(), place))
        .collect();
    let mut done = Batch::default();
    loop {
        text.clear();
        let bytes = from.read_line(&mut text)? as u64;
        if !text.ends_with('\n') {
            return Ok((done, whole));
        }
        done.merge(batch(&text, &names)?);
        whole += bytes;
    }
}

fn batch(line: &str, names: &BTreeMap<String, usize>) -> anyhow::Result<Batch> {
    let line: Line = serde_json::from_str(line)?;
    let hits = line.functional.iter();
    let functional = Coverage::from_rows(hits.map(|(name, hits)| (name.as_str(), *hits)))?;
    let rtl = RtlCoverage::from_rows(line.rtl_hits, line.rtl_toggles);
    let own = line.own_hits.into_iter();
    let own = own
        .map(|(unit, hits)| (unit, VerilogCoverage::from_hits(hits)))
        .collect();
    let place = |(id, row): (String, Row)| {
        let place = names.get(&id).copied();
        Ok((
            place.with_context(|| format!("there is no case {id}"))?,
            row,
        ))
    };
    Ok(Batch {
        rows: line
            .cases
            .into_iter()
            .map(place)
            .collect::<anyhow::Result<_>>()?,
        covered: Covered {
            functional,
            rtl: rtl.context("what it says of the Verilog does not fit")?,
            own,
        },
    })
}
