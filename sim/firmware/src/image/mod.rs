//! The imprint as dots: frame, windows, code and barcode.
//!
//! Compiled in two steps around the code: [`imprint::compile_frame`] draws everything that does not need it while the module
//! computes, [`imprint::place_code`] inserts the rest. The rule that must never break: the second step only adds dots.

pub mod canvas;
pub mod data_matrix;
pub mod fixed;
pub mod font;
pub mod imprint;
pub mod placement;
pub mod reed_solomon;
pub mod text;
