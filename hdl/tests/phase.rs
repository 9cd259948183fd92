//! The words for what the unit is busy with: each its own, and each explained to the designer.

use hdl::Phase;

#[test]
fn every_phase_has_a_name_of_its_own_and_stands_in_the_readme() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    for (number, phase) in Phase::ALL.iter().enumerate() {
        assert_eq!(*phase as usize, number);
        let row = format!("| {phase} |");
        assert_eq!(readme.matches(&row).count(), 1, "one row `{row}` in README");
    }
}
