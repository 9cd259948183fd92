//! A designer's own unit: built before anything else is done, with what is going on at the moment on a terminal.
//!
//! The rule that must never break: nothing else waits for a compiler without saying so.

use std::path::Path;
use std::time::Duration;

use hdl::{Ability, Backend, Foreign, Stage};
use indicatif::{ProgressBar, ProgressStyle};

/// Between two steps of the sign that something is going on.
const STEP: Duration = Duration::from_millis(100);

/// Builds the unit behind a map if that was not done before; `counting` is the way of building that counts the lines it runs.
///
/// # Errors
/// The map is wrong, a tool is missing, or what a tool had to say of the Verilog; this build does not have that back-end.
pub fn prepare(unit: &Backend, counting: bool) -> anyhow::Result<()> {
    let Backend::Verilog(map) = unit else {
        // Says what to install for one that this build does not have.
        return Ok(hdl::unit(unit.clone()).map(drop)?);
    };
    let style = ProgressStyle::with_template("{spinner} {msg}, {elapsed} so far");
    let bar = ProgressBar::new_spinner().with_style(style.expect("a constant template"));
    bar.enable_steady_tick(STEP);
    let built = Foreign::prepare(map, counting, &mut |stage| {
        let tool = match stage {
            Stage::Verilator => "verilator translates",
            Stage::Compiler => "the C++ compiler compiles",
        };
        bar.set_message(format!("{tool} {unit}"));
    });
    bar.finish_and_clear();
    Ok(built?)
}

/// What the map of a unit claims, in words; none if there is no such unit.
pub fn claims(map: &Path) -> Option<String> {
    let (claims, fields) = Foreign::claimed(map).ok()?;
    let has = |ability| claims.has(ability);
    let compared = if has(Ability::CycleExact) {
        "compared with the specification by cycle, as its map claims"
    } else {
        "compared with the specification by value, with its own clock counts"
    };
    let stands = if has(Ability::Quiet) {
        "its clock may stand while it is quiet, as its map claims"
    } else {
        "its clock never stands"
    };
    let registers = fields.len();
    let registers = if has(Ability::StateList) {
        "its registers are those of the specification".to_owned()
    } else if registers > 0 {
        format!("{registers} words of registers are named")
    } else {
        "no registers are named, so it cannot be flipped or set to a state".to_owned()
    };
    Some(format!("{compared}; {stands}; {registers}."))
}
