//! Models with one thing put wrong, each beside the right one under the same vectors.
//!
//! Their text is changed, not the module, so what is proved is that the vectors tell right Rust from wrong. The rule
//! that must never break: a mutant is wrong in one place, and compiles.

use std::path::Path;

use crate::harness::tools::run;
use crate::harness::vectors::Vector;
use crate::units::Unit;

/// What goes wrong, the unit, its text, the wrong text.
const MUTANTS: [[&str; 4]; 19] = [
    [
        "lost precedence",
        "precedence",
        "((pins.a & pins.b) == pins.c)",
        "(pins.a & u8::from(pins.b == pins.c) != 0)",
    ],
    [
        "a compared carry",
        "compared_sum",
        "(pins.a.wrapping_add(pins.b) == 0_u8)",
        "(u32::from(pins.a) + u32::from(pins.b) == 0)",
    ],
    [
        "a compared borrow",
        "compared_difference",
        "(0xc8_u8 < pins.a.wrapping_sub(pins.b))",
        "(200 < u32::from(pins.a).wrapping_sub(u32::from(pins.b)))",
    ],
    [
        "a compared complement",
        "compared_complement",
        "((!pins.a) == 7_u8)",
        "(!u32::from(pins.a) == 7)",
    ],
    [
        "a cast carry",
        "cast_sum",
        "u16::from(pins.a.wrapping_add(pins.b))",
        "(u16::from(pins.a) + u16::from(pins.b))",
    ],
    [
        "bits above the width",
        "wide_48",
        "((pins.x.wrapping_add(pins.y) & 0xffffffffffff_u64) == 0_u64)",
        "(pins.x.wrapping_add(pins.y) == 0_u64)",
    ],
    [
        "a shift beyond the type",
        "shifts",
        "< 0x40_u8 { ((pins.x << pins.b)",
        "< 0xff_u8 { (pins.x.wrapping_shl(pins.b.into())",
    ],
    [
        "a later statement that does not win",
        "reassigned",
        "r_d = r_d.wrapping_sub(work);",
        "",
    ],
    [
        "a missing reset",
        "cast_sum",
        "if pins.reset_i {",
        "if false {",
    ],
    [
        "a missing own reset",
        "own_reset",
        "if restarts {",
        "if false {",
    ],
    [
        "a wrong value after reset",
        "own_reset",
        "count: 0xf0_u8",
        "count: 0xf1_u8",
    ],
    [
        "a complement that is none",
        "pairs",
        "put(count_d ^ 0xff_u8, &mut guards.count_n)",
        "put(count_d, &mut guards.count_n)",
    ],
    [
        "a change that is not told",
        "exchange",
        "changes |= put(held_d",
        "put(held_d",
    ],
    [
        "an own reset that the fast way misses",
        "own_reset",
        "if (pins.reset_i | (pins.a.wrapping_add(pins.b) < 0x10_u8)) {",
        "if false {",
    ],
    [
        "a rare case that the fast way misses",
        "machine",
        "if (pins.a == pins.b) {",
        "if false {",
    ],
    [
        "a register read after it was written",
        "exchange",
        "put(old_low, &mut held.high)",
        "put(held.low, &mut held.high)",
    ],
    [
        "a change that the fast way does not tell",
        "machine",
        "changed |= put(pins.b, &mut held.last)",
        "put(pins.b, &mut held.last)",
    ],
    [
        "a memory that a reset clears",
        "memory",
        "record_3: self.record_3, ",
        "",
    ],
    ["a wrong column", "check_code", "0xb8bc6765", "0xb8bc6764"],
];

/// Drives two models at once. `MODS` and `PAIRS` stand for the models and their comparisons.
const PROGRAM: &str = r#"//! Names the mutants that live the life of the right model.
#![allow(warnings)]
MODS
macro_rules! life {
    ($model:ident, $vectors:expr) => {{
        let mut whole = ($model::Registers::default(), $model::Guards::default());
        let (mut fast, mut shown) = (whole, Vec::new());
        for pins in $vectors.chunks(13) {
            let [reset_i, a, b, c, n, f, g, v, w, x, y, p, q] = pins.try_into().unwrap();
            let (reset_i, f, g) = (reset_i == 1, f == 1, g == 1);
            let [a, b, c, n] = [a, b, c, n].map(|value: u64| value as u8);
            let [v, w] = [v, w].map(|value: u64| value as u32);
            let pins = $model::Inputs { reset_i, a, b, c, n, f, g, v, w, x, y, p, q };
            let told = whole.0.tick(&mut whole.1, &pins);
            let fast_told = $model::tick_sound(&mut fast.0, &pins);
            let fast_told = fast_told.unwrap_or_else(|| fast.0.tick(&mut fast.1, &pins).0);
            shown.push(format!("{told:?} {whole:?} {fast_told} {fast:?}"));
        }
        shown
    }};
}

fn main() {
    let words = include_str!("vectors").lines();
    let vectors: Vec<u64> = words.map(|word| u64::from_str_radix(word, 16).unwrap()).collect();
PAIRS}
"#;

/// What of the mutants lives the same life as the right model.
///
/// # Panics
/// When a text that a mutant changes is not there any more.
pub fn unseen(units: &[Box<dyn Unit>], vectors: &[Vector]) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("models");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let write = |file: &str, text: &str| {
        std::fs::write(folder.join(file), text).expect("the target folder can be written");
    };
    let words = vectors.iter().flat_map(Vector::pins);
    let words: String = words.map(|(_, _, value)| format!("{value:x}\n")).collect();
    write("vectors", &words);
    let (mut mods, mut pairs) = (String::new(), String::new());
    for (place, [what, unit, right, wrong]) in MUTANTS.into_iter().enumerate() {
        let module = units.iter().find(|other| other.name() == unit);
        let text = super::text(&module.expect("the unit is there").module());
        assert!(text.contains(right), "{what}: `{right}` is not there");
        write(&format!("right_{place}.rs"), &text);
        write(
            &format!("wrong_{place}.rs"),
            &text.replacen(right, wrong, 1),
        );
        mods += &format!("mod right_{place};\nmod wrong_{place};\n");
        pairs += &format!(
            "    if life!(right_{place}, vectors) == life!(wrong_{place}, vectors) {{\n        \
             println!({what:?});\n    }}\n"
        );
    }
    let program = PROGRAM.replace("MODS", &mods).replace("PAIRS", &pairs);
    write("main.rs", &program);
    run(&folder, "rustc", &["--edition=2021", "main.rs"]);
    let unseen = run(&folder, "./main", &[]);
    unseen.lines().map(str::to_owned).collect()
}
