//! Ctrl-C, as a flag that is looked at.

use anyhow::Context as _;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A flag that Ctrl-C raises; from now on it does not end the program by itself, so that no file is left half-written.
///
/// # Errors
/// The system does not allow it.
pub fn watch() -> anyhow::Result<Arc<AtomicBool>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let raised = Arc::clone(&interrupted);
    ctrlc::set_handler(move || raised.store(true, std::sync::atomic::Ordering::Relaxed))
        .context("cannot watch for Ctrl-C")?;
    Ok(interrupted)
}
