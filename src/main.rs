//! The `imprint` command.

fn main() {}
