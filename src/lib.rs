//! The `imprint` library.
