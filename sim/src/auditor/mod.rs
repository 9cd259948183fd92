//! The auditor: an observer with books of its own.

pub mod oracle;
