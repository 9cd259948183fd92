//! One instruction of every kind, and an interrupt that rises in every cycle around it.

use super::scenario::{RAM, Scenario};
use super::*;
use sim::cpu::csr_number::{MIE, MSCRATCH, MSTATUS};

/// The instruction under test stands in the middle of `nop`s; a few need more than one word.
fn kinds() -> Vec<(&'static str, Vec<u32>)> {
    vec![
        ("nop", vec![NOP]),
        ("load", vec![lw(A1, T0, 0)]),
        ("load_across_words", vec![lw(A1, T0, 2)]),
        ("store", vec![sw(A1, T0, 0)]),
        ("mul", vec![mul(A1, T0, T0)]),
        ("mulh", vec![r(1, 1, A1, T0, T0)]),
        ("div", vec![div(A1, T0, T0)]),
        ("div_by_zero", vec![div(A1, T0, ZERO)]),
        ("jump", vec![jal(ZERO, 8)]),
        (
            "jump_to_straddling",
            vec![jal(ZERO, 6), 0x0013_0001, 0x0001_0000],
        ),
        ("branch_taken", vec![beq(ZERO, ZERO, 8)]),
        (
            "branch_to_straddling",
            vec![beq(ZERO, ZERO, 6), 0x0013_0001, 0x0001_0000],
        ),
        ("branch_not_taken", vec![bne(ZERO, ZERO, 8)]),
        ("csr", vec![csrrw(ZERO, MSCRATCH, A1)]),
        ("csr_flush", vec![csrrsi(ZERO, MSTATUS, 8)]),
        (
            "csr_disable_and_enable",
            vec![csrrci(ZERO, MSTATUS, 8), NOP, csrrsi(ZERO, MSTATUS, 8)],
        ),
        ("fence_i", vec![FENCE_I]),
        ("wfi", vec![WFI]),
        ("mret", vec![MRET]),
    ]
}

/// The interrupt line used.
const LINE: u32 = 1 << 19;

fn scenario(name: &str, words: &[u32], rises: u64, wait: u32) -> Scenario {
    let mut code = vec![jal(ZERO, 0); 32];
    let enable = [
        lui(T0, RAM),
        lui(A0, LINE),
        csrrw(ZERO, MIE, A0),
        csrrsi(ZERO, MSTATUS, 8),
    ];
    code.extend(enable);
    code.extend([NOP; 6]);
    let at = code.len();
    code.extend(words);
    code.extend([NOP; 60]);
    if name == "mret" {
        // mepc is where the instruction under test would go on.
        let back = 4 * (at as u32 + 1);
        code.splice(
            32 + 4..32 + 10,
            [
                addi(A0, ZERO, back as i32),
                csrrw(ZERO, sim::cpu::csr_number::MEPC, A0),
                lui(A0, 3 << 11),
                addi(A0, A0, 0x80),
            ]
            .into_iter()
            .chain([csrrs(ZERO, MSTATUS, A0), NOP]),
        );
    }
    Scenario {
        name: format!("{name}+{rises}"),
        code,
        lines: vec![(rises, LINE)],
        wait: (1, wait),
        cycles: 120,
    }
}

/// Every kind, for every cycle from before to after the instruction.
pub fn scenarios() -> Vec<Scenario> {
    let mut all = Vec::new();
    for (name, words) in kinds() {
        let window = if name == "div" { 60 } else { 28 };
        for rises in 11..window {
            all.push(scenario(name, &words, rises, 0));
        }
    }
    let load = [lw(A1, T0, 4)];
    all.extend((11..32).map(|rises| scenario("load_with_wait_states", &load, rises, 9)));
    all
}
