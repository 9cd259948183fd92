//! Generated files are committed, and current.
//!
//! `UPDATE_GOLDEN=1 cargo test -p hdl` rewrites them. A stale file fails here and says which.

use std::path::Path;

fn assert_current(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("the crate's folder can be written");
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == text,
        "{file} is stale; run UPDATE_GOLDEN=1 cargo test -p hdl"
    );
}

#[test]
fn the_emitted_verilog_is_current() {
    assert_current("rtl/unit.v", &hdl::products::verilog());
}

#[test]
fn what_the_board_is_built_from_is_current() {
    assert_current("rtl/stepped.v", &hdl::products::stepped());
    assert_current("board/rtl/shape.vh", &hdl::fpga::shape());
    assert_current("board/rtl/connections.vh", &hdl::fpga::connections());
}

#[test]
fn the_compiled_model_is_current() {
    assert_current("src/compiled/model.rs", &hdl::products::model());
}

#[test]
fn the_compiled_model_of_many_lanes_is_current() {
    assert_current("src/compiled/lanes.rs", &hdl::products::lanes());
}

#[test]
fn what_verilator_and_the_shim_are_told_is_current() {
    assert_current("rtl/registers.vlt", &hdl::Verilated::configuration());
    assert_current("rtl/registers.inc", &hdl::Verilated::registers());
    assert_current("rtl/map.toml", &hdl::Foreign::our_map());
}

#[test]
fn the_register_documentation_is_current() {
    assert_current("registers.md", &hdl::register_table());
}

#[test]
fn the_firmware_constants_are_current() {
    assert_current(
        "../sim/firmware/src/constants.rs",
        &hdl::firmware_constants(),
    );
}

#[test]
fn the_description_can_be_read() {
    let module = hdl::products::module();
    let registers = module.registers.iter();
    let (paired, single): (Vec<_>, Vec<_>) = registers.partition(|row| row.pair.is_some());
    let complements = paired.iter().filter_map(|register| register.pair);
    let complements = complements.map(|(complement, _)| module.signal(complement).name.clone());
    let mut names: Vec<_> = paired.iter().map(|row| row.name.clone()).collect();
    names.extend(complements);
    names.extend(single.iter().map(|row| row.name.clone()));
    let fields: Vec<_> = hdl::state::FIELDS.iter().map(|row| row.name).collect();
    assert_eq!(names, fields);
    for (place, register) in module.registers.iter().enumerate() {
        let field = hdl::state::FIELDS
            .iter()
            .find(|row| row.name == register.name);
        let holder = field.map(hdl::state::Field::holder);
        assert_eq!(holder, Some(module.holder(place)), "{}", register.name);
    }
}
