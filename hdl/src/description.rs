//! Which description the products were made from: every file of it, and one number for all of them.
//!
//! The rule that must never break: a file that shapes the unit is in the list, which a test compares with the folder.

use sha2::{Digest as _, Sha256};

macro_rules! files {
    ($($file:literal)*) => {
        /// Path below `hdl/src` and text.
        const FILES: &[(&str, &str)] = &[$(($file, include_str!($file))),*];
    };
}

files! {
    "../emit/src/widgets.rs" "../emit/src/widgets/word.rs"
    "checks.rs" "codes.rs" "cover.rs" "record.rs" "regs.rs" "state.rs"
    "unit/access.rs" "unit/apply.rs" "unit/commit.rs" "unit/constants.rs" "unit/decode.rs" "unit/judge.rs"
    "unit/load.rs" "unit/mod.rs" "unit/part.rs" "unit/port.rs" "unit/recovery.rs" "unit/sequence.rs" "unit/upset.rs"
    "unit/working_record.rs"
}

/// SHA-256 over the hardware description and the tables it draws on, as hexadecimal digits: two units that differ in
/// what they do differ here.
///
/// The files are taken in the order of their names, each as its name, its length in bytes and its text.
#[must_use]
pub fn unit_hash() -> String {
    let mut hash = Sha256::new();
    for (name, text) in FILES {
        hash.update(format!("{name} {}\n{text}", text.len()));
    }
    format!("{:x}", hash.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_description_is_in_the_list() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/unit");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| format!("unit/{}", entry.unwrap().file_name().display()))
            .collect();
        found.sort();
        let names = FILES.iter().map(|(name, _)| *name);
        let listed: Vec<&str> = names.filter(|name| name.starts_with("unit/")).collect();
        assert_eq!(listed, found);
    }
}
