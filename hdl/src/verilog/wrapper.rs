//! The wrapper around a designer's unit: Verilog with the pins of the contract outside and the designer's ports inside.
//!
//! One line of it comes from one entry of the map, so what Verilator says of a line is said of that entry. The rule that must
//! never break: the wrapper stores nothing and decides nothing; it renames, inverts, splits, joins and ties.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::map::{Map, Terms};
use crate::ability::Ability;
use crate::signals::{INPUTS, OUTPUTS};

/// Name of its module.
pub(super) const MODULE: &str = "imprint_wrapper";
/// Name of the designer's unit in it.
pub(super) const INSTANCE: &str = "unit";

/// The text, and for each of its lines what of the map it comes from.
pub(super) struct Wrapper {
    pub text: String,
    pub origins: Vec<String>,
}

/// One term of the map.
struct Term<'a> {
    inverted: bool,
    /// A name, or nothing for a constant.
    name: Option<&'a str>,
    /// What stands behind the name in brackets, or the constant.
    rest: &'a str,
}

/// A term: `name`, `name[3]`, `name[7:0]`, each with `!` before it for the inverse, or a constant such as `0` or `8'h5a`.
fn term(text: &str) -> Result<Term<'_>, String> {
    let (inverted, body) = match text.strip_prefix('!') {
        Some(body) => (true, body),
        None => (false, text),
    };
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if body.starts_with(|c: char| c.is_ascii_digit()) {
        let (size, digits) = body.split_once('\'').unwrap_or(("1", body));
        let plain = size.bytes().all(|c| c.is_ascii_digit()) && digits.chars().all(word);
        let single = body == "0" || body == "1";
        if !plain || (!single && !body.contains('\'')) {
            return Err(format!(
                "`{text}` is no constant: write 0, 1 or such as 8'h5a"
            ));
        }
        let rest = body;
        return Ok(Term {
            inverted,
            name: None,
            rest,
        });
    }
    let end = body.find('[').unwrap_or(body.len());
    let (name, rest) = body.split_at(end);
    let index = rest.strip_prefix('[').map(|index| index.strip_suffix(']'));
    let sound = match index {
        None => true,
        Some(None) => false,
        Some(Some(index)) => index
            .split(':')
            .all(|bound| !bound.is_empty() && bound.bytes().all(|c| c.is_ascii_digit())),
    };
    if name.is_empty() || !name.chars().all(word) || !sound {
        return Err(format!(
            "`{text}` is not understood: write NAME, NAME[BIT], NAME[HIGH:LOW], !NAME or a constant"
        ));
    }
    Ok(Term {
        inverted,
        name: Some(name),
        rest,
    })
}

impl Term<'_> {
    /// As Verilog, names as `rename` has them.
    fn verilog(&self, rename: impl Fn(&str) -> String) -> String {
        let sign = if self.inverted { "~" } else { "" };
        match self.name {
            Some(name) => format!("{sign}{}{}", rename(name), self.rest),
            None if self.rest.contains('\'') => format!("{sign}{}", self.rest),
            None => format!("{sign}1'b{}", self.rest),
        }
    }

    /// Bits that the name must have at least for its brackets.
    fn reach(&self) -> Option<u32> {
        let high = self.rest.strip_prefix('[')?.split([':', ']']).next()?;
        high.parse::<u32>()
            .ok()
            .and_then(|high| high.checked_add(1))
    }
}

fn joined(terms: &Terms, rename: impl Fn(&str) -> String + Copy) -> Result<String, String> {
    let list = terms.list();
    let parts: Vec<String> = list
        .iter()
        .map(|text| Ok(term(text)?.verilog(rename)))
        .collect::<Result<_, String>>()?;
    match parts.as_slice() {
        [] => Err("an empty list drives nothing".to_owned()),
        [one] => Ok(one.clone()),
        several => Ok(format!("{{{}}}", several.join(", "))),
    }
}

/// What drives each pin of the contract: the map's own entries, and those that follow from them.
fn drivers(map: &Map) -> Result<BTreeMap<&'static str, (String, Terms)>, String> {
    if let Some(name) = map
        .outputs
        .keys()
        .find(|name| !OUTPUTS.iter().any(|pin| pin.name == **name))
    {
        let names: Vec<_> = OUTPUTS.iter().map(|pin| pin.name).collect();
        return Err(format!(
            "[outputs] {name}: there is no such pin; there are {}",
            names.join(", ")
        ));
    }
    let mut drivers = BTreeMap::new();
    let lacks_b = map.lacks().contains(&Ability::BankB);
    let mut missing = Vec::new();
    for pin in &OUTPUTS {
        let own = map.outputs.get(pin.name).cloned();
        // The complement of a rail that is the only one is made from it.
        let rail = pin
            .name
            .strip_suffix("_n_o")
            .map(|name| format!("{name}_o"));
        let other = rail
            .as_ref()
            .and_then(|rail| Some((rail, map.outputs.get(rail)?)));
        let idle = if rail.is_some() { "1" } else { "0" };
        let entry = match (own, other) {
            (Some(terms), _) => (format!("[outputs] {}", pin.name), terms),
            (None, Some((rail, Terms::One(term)))) => {
                let inverse = term
                    .strip_prefix('!')
                    .map_or_else(|| format!("!{term}"), str::to_owned);
                (format!("[outputs] {rail}"), Terms::One(inverse))
            }
            _ if lacks_b && pin.name.starts_with("b_") => {
                let tie = if pin.width == 1 {
                    idle.to_owned()
                } else {
                    format!("{}'d0", pin.width)
                };
                (
                    format!("{} of a unit without bank B", pin.name),
                    Terms::One(tie),
                )
            }
            _ => {
                missing.push(pin.name);
                continue;
            }
        };
        drivers.insert(pin.name, entry);
    }
    if missing.is_empty() {
        return Ok(drivers);
    }
    Err(format!(
        "[outputs] does not say what drives {}",
        missing.join(", ")
    ))
}

/// Every output port that drives a pin, and its width.
fn ports(
    map: &Map,
    drivers: &BTreeMap<&'static str, (String, Terms)>,
) -> Result<BTreeMap<String, u32>, String> {
    let mut ports: BTreeMap<String, Option<u32>> = BTreeMap::new();
    for (pin, (origin, terms)) in drivers {
        for text in terms.list() {
            let term = term(text).map_err(|why| format!("{origin}: {why}"))?;
            let Some(name) = term.name else { continue };
            let pin = OUTPUTS.iter().find(|known| known.name == *pin);
            let whole = pin.filter(|_| terms.list().len() == 1).map(|pin| pin.width);
            let least = if term.rest.is_empty() {
                whole
            } else {
                term.reach()
            };
            let known = ports.entry(name.to_owned()).or_default();
            *known = (*known).max(least);
        }
    }
    let width = |(name, seen): (String, Option<u32>)| {
        let said = map.widths.get(&name).copied().or(seen);
        let width =
            said.ok_or_else(|| format!("[widths] does not say how wide the port {name} is"))?;
        Ok((name, width))
    };
    if let Some(name) = map.widths.keys().find(|name| !ports.contains_key(*name)) {
        return Err(format!("[widths] {name}: no such port drives a pin"));
    }
    ports.into_iter().map(width).collect()
}

fn range(width: u32) -> String {
    match width {
        1 => String::new(),
        _ => format!("[{}:0] ", width - 1),
    }
}

impl Wrapper {
    /// The wrapper that a map asks for.
    ///
    /// # Errors
    /// In words, with the entry of the map: a pin that is not there, a term that is none, a pin that nothing drives.
    pub fn of(map: &Map) -> Result<Self, String> {
        let drivers = drivers(map)?;
        let ports = ports(map, &drivers)?;
        let mut wrapper = Self {
            text: String::new(),
            origins: Vec::new(),
        };
        wrapper.head();
        for (name, width) in &ports {
            let range = range(*width);
            wrapper.line(
                &format!("    wire {range}from_{name};"),
                &format!("[widths] {name}"),
            );
        }
        for (pin, (origin, terms)) in &drivers {
            let driven = joined(terms, |name| format!("from_{name}"))
                .map_err(|why| format!("{origin}: {why}"))?;
            wrapper.line(&format!("    assign {pin} = {driven};"), origin);
        }
        wrapper.instance(map, &ports)?;
        wrapper.line("endmodule", "");
        Ok(wrapper)
    }

    fn head(&mut self) {
        self.line("// Written by imprint from the map of the pins.", "");
        self.line(&format!("module {MODULE} ("), "");
        self.line("    input wire clock,", "");
        let inputs = INPUTS.iter().map(|pin| ("input", pin));
        let outputs = OUTPUTS.iter().map(|pin| ("output", pin));
        for (place, (direction, pin)) in inputs.chain(outputs).enumerate() {
            let comma = if place + 1 < INPUTS.len() + OUTPUTS.len() {
                ","
            } else {
                ""
            };
            self.line(
                &format!(
                    "    {direction} wire {}{}{comma}",
                    range(pin.width),
                    pin.name
                ),
                "",
            );
        }
        self.line(");", "");
    }

    fn instance(&mut self, map: &Map, ports: &BTreeMap<String, u32>) -> Result<(), String> {
        self.line(&format!("    {} {INSTANCE} (", map.unit.top), "unit.top");
        self.line(&format!("        .{}(clock)", map.unit.clock), "unit.clock");
        for (port, terms) in &map.inputs {
            let origin = format!("[inputs] {port}");
            for text in terms.list() {
                let term = term(text).map_err(|why| format!("{origin}: {why}"))?;
                let known = |name: &str| INPUTS.iter().any(|pin| pin.name == name);
                if let Some(name) = term.name.filter(|name| !known(name)) {
                    let names: Vec<_> = INPUTS.iter().map(|pin| pin.name).collect();
                    return Err(format!(
                        "{origin}: there is no pin {name}; there are {}",
                        names.join(", ")
                    ));
                }
            }
            let driven = joined(terms, str::to_owned).map_err(|why| format!("{origin}: {why}"))?;
            self.line(&format!("        , .{port}({driven})"), &origin);
        }
        for name in ports.keys() {
            self.line(
                &format!("        , .{name}(from_{name})"),
                &format!("the port {name} in [outputs]"),
            );
        }
        for name in &map.unit.unused {
            self.line(&format!("        , .{name}()"), "unit.unused");
        }
        self.line("    );", "unit.top");
        Ok(())
    }

    fn line(&mut self, text: &str, origin: &str) {
        let _ = writeln!(self.text, "{text}");
        self.origins.push(origin.to_owned());
    }
}
