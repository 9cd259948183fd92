//! Files that a run can leave beside its answer: waveform, timeline, stacks, pictures.
//!
//! The rule that must never break: a run that does not end leaves none of them, and one that was not asked for costs
//! nothing.

use crate::report::{self, AtomicFile};
use anyhow::{Context as _, bail};
use clap::Args;
use sim::{Board, Folded, Perfetto, Recorder, Setup, Trace};
use std::io::Write as _;
use std::path::PathBuf;

/// What to write.
#[derive(Debug, Args)]
pub struct Exports {
    /// Write every change of every wire as a waveform (VCD).
    #[arg(long, value_name = "FILE.vcd")]
    trace: Option<PathBuf>,
    /// Write a timeline of both processors, unit, banks, link and pieces (Chrome trace, for ui.perfetto.dev).
    #[arg(long, value_name = "FILE.json")]
    perfetto: Option<PathBuf>,
    /// Write the cycles of every chain of calls, a line each (folded stacks, for flame graphs).
    #[arg(long, value_name = "FILE")]
    folded: Option<PathBuf>,
    /// Write every printed picture into this folder (PNG).
    #[arg(long, value_name = "DIR")]
    imprint_png: Option<PathBuf>,
}

/// Files under construction.
pub struct Files {
    trace: Option<AtomicFile>,
    perfetto: Option<AtomicFile>,
    folded: Option<AtomicFile>,
}

/// The observers that fill them.
pub struct Watchers<'a> {
    /// To be given to the board.
    pub observers: Observers<'a>,
    folded: Option<&'a mut AtomicFile>,
}

type Observers<'a> = (
    Option<Trace<&'a mut AtomicFile>>,
    (Option<Perfetto<&'a mut AtomicFile>>, Option<Folded>),
);

impl Exports {
    /// Starts the files asked for, and tries the place of the pictures without leaving a trace there.
    ///
    /// # Errors
    /// A place that cannot be written.
    pub fn create(&self) -> anyhow::Result<Files> {
        match &self.imprint_png {
            Some(folder) if folder.is_dir() => {
                drop(AtomicFile::create(&folder.join(picture_name(0)))?);
            }
            Some(folder) if folder.exists() => bail!("{} is no folder", folder.display()),
            Some(folder) => drop(AtomicFile::create(folder)?),
            None => {}
        }
        let create = |path: &Option<PathBuf>| path.as_deref().map(AtomicFile::create).transpose();
        Ok(Files {
            trace: create(&self.trace)?,
            perfetto: create(&self.perfetto)?,
            folded: create(&self.folded)?,
        })
    }

    /// The printed pictures are asked for.
    #[must_use]
    pub fn wants_pictures(&self) -> bool {
        self.imprint_png.is_some()
    }

    /// Writes the printed pictures, if asked for.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn pictures(&self, recorder: &Recorder) -> anyhow::Result<()> {
        let Some(folder) = &self.imprint_png else {
            return Ok(());
        };
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        for record in &recorder.records {
            let Some(picture) = &record.picture else {
                continue;
            };
            let words: Vec<u32> = picture.columns.iter().flatten().copied().collect();
            let mut file = AtomicFile::create(&folder.join(picture_name(record.index)))?;
            file.write_all(&report::imprint_png(&words)?)?;
            file.finish()?;
        }
        Ok(())
    }
}

/// File name of the picture of the piece printed as number `index`, from 0.
fn picture_name(index: usize) -> String {
    format!("imprint-{:03}.png", index + 1)
}

impl Files {
    /// Observers for a run that begins now; none when no file was asked for.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn watchers(
        &mut self,
        setup: &Setup,
        board: &Board,
    ) -> anyhow::Result<Option<Watchers<'_>>> {
        if self.trace.is_none() && self.perfetto.is_none() && self.folded.is_none() {
            return Ok(None);
        }
        let trace = self.trace.as_mut();
        let trace = trace.map(|file| Trace::new(file, board.now(), board.wires()));
        let perfetto = self.perfetto.as_mut();
        let perfetto = perfetto.map(|file| Perfetto::new(file, &setup.scenario, &setup.firmware));
        let folded = self.folded.as_ref().map(|_| Folded::new(&setup.firmware));
        Ok(Some(Watchers {
            observers: (trace.transpose()?, (perfetto.transpose()?, folded)),
            folded: self.folded.as_mut(),
        }))
    }

    /// Puts the complete files in their places.
    ///
    /// # Errors
    /// A place that cannot be written.
    pub fn finish(self) -> anyhow::Result<()> {
        [self.trace, self.perfetto, self.folded]
            .into_iter()
            .flatten()
            .try_for_each(AtomicFile::finish)
    }
}

impl Watchers<'_> {
    /// Writes what stands at the end of the run.
    ///
    /// # Errors
    /// A file could not be written, now or at any time before.
    pub fn finish(self, recorder: &Recorder) -> anyhow::Result<()> {
        let (trace, (perfetto, folded)) = self.observers;
        let written = || -> std::io::Result<()> {
            trace.map_or(Ok(()), Trace::finish)?;
            perfetto.map_or(Ok(()), |perfetto| perfetto.finish(&recorder.records))?;
            match (folded, self.folded) {
                (Some(folded), Some(file)) => folded.write(file),
                _ => Ok(()),
            }
        };
        written().context("cannot write waveform, timeline or stacks")
    }
}
