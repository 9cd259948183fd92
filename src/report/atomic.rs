//! A file that is either complete or not there: written beside its place, moved into it at the end.
//!
//! The rule that must never break: an interrupted or failed run leaves the previous file as it was.

use anyhow::{Context as _, bail};
use std::fs::Permissions;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// A file under construction. Dropped before [`finish`](Self::finish), it leaves nothing behind.
pub struct AtomicFile {
    path: PathBuf,
    file: BufWriter<NamedTempFile>,
}

impl AtomicFile {
    /// Starts the file that will stand at `path`.
    ///
    /// # Errors
    /// The folder does not exist or cannot be written, or something that is no file stands there: a folder, a device.
    pub fn create(path: &Path) -> anyhow::Result<Self> {
        // Through a link to the file it leads to, so that the link stays.
        let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if path.exists() && !path.is_file() {
            bail!("cannot write {}: it is no ordinary file", path.display());
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let file = NamedTempFile::new_in(folder).with_context(|| {
            format!(
                "cannot write {}: is {} a folder you may write?",
                path.display(),
                folder.display()
            )
        })?;
        Ok(Self {
            path: path.to_owned(),
            file: BufWriter::new(file),
        })
    }

    /// Puts the complete file in its place, with the usual permissions.
    ///
    /// # Errors
    /// The disk is full, or the place cannot be written.
    pub fn finish(self) -> anyhow::Result<()> {
        self.persist(0o644)
    }

    /// As [`finish`](Self::finish), readable by the owner alone: for files that hold keys.
    ///
    /// # Errors
    /// As `finish`.
    pub fn finish_private(self) -> anyhow::Result<()> {
        self.persist(0o600)
    }

    fn persist(self, mode: u32) -> anyhow::Result<()> {
        let what = || format!("cannot write {}", self.path.display());
        let file = self
            .file
            .into_inner()
            .map_err(io::IntoInnerError::into_error)
            .with_context(what)?;
        file.as_file()
            .set_permissions(Permissions::from_mode(mode))
            .with_context(what)?;
        file.as_file().sync_all().with_context(what)?;
        file.persist(&self.path).with_context(what)?;
        Ok(())
    }
}

impl Write for AtomicFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Puts a text in its place, whole.
///
/// # Errors
/// As [`AtomicFile`].
pub fn write_atomic(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut file = AtomicFile::create(path)?;
    file.write_all(text.as_bytes())
        .with_context(|| format!("cannot write {}", path.display()))?;
    file.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_dropped_file_leaves_the_old_one_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.json");
        fs::write(&path, "old").unwrap();
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_link_is_followed_and_what_is_no_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("new"), folder.path().join("link"));
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let mut file = AtomicFile::create(&link).unwrap();
        file.write_all(b"new").unwrap();
        file.finish().unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        for place in [folder.path(), Path::new("/dev/null")] {
            assert!(AtomicFile::create(place).is_err(), "{}", place.display());
        }
    }

    #[test]
    fn a_private_file_is_readable_by_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("device.board");
        let mut file = AtomicFile::create(&path).unwrap();
        file.write_all(b"keys").unwrap();
        file.finish_private().unwrap();
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
}
