//! The board around the accounting unit.
