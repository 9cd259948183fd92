//! The cipher ROM, executed on the simulated core: published answers, a stranger's cipher, and what the gate refuses.

#![allow(clippy::unwrap_used)]

mod core;

use core::{BLOCK, COMPACT, Core, TABLE};
use des::cipher::{Block, BlockCipherEncrypt, KeyInit};
use des::{Des, TdesEde2, TdesEde3};
use sim::map::gate::error::{ARGUMENT, EMPTY, KEY};
use sim::map::{CIPHER_BASE, PROTECTED_BASE, RAM_BASE, RAM_BYTES, gate, keys};

const ROMS: [(&str, &[u8]); 2] = [("table", TABLE), ("compact", COMPACT)];

/// One block by a stranger's cipher.
fn stranger(key: &[u8], block: u64) -> u64 {
    fn run<C: BlockCipherEncrypt + KeyInit>(key: &[u8], block: u64) -> u64 {
        let mut bytes = Block::<C>::try_from(&block.to_be_bytes()[..]).unwrap();
        C::new_from_slice(key).unwrap().encrypt_block(&mut bytes);
        u64::from_be_bytes(bytes.as_slice().try_into().unwrap())
    }
    match key.len() {
        8 => run::<Des>(key, block),
        16 => run::<TdesEde2>(key, block),
        _ => run::<TdesEde3>(key, block),
    }
}

fn check_value(key: &[u8]) -> [u8; 3] {
    let zeros = stranger(key, 0).to_be_bytes();
    [zeros[0], zeros[1], zeros[2]]
}

/// A core with `key` preset under indicator 1 and ready for use.
fn ready(rom: &[u8], key: &[u8]) -> Core {
    let mut core = Core::new(rom);
    core.preset(0, 1, key, check_value(key));
    assert_eq!(core.use_key(1, key.len() as u32 / 8), 0);
    core
}

fn encipher(core: &mut Core, block: u64) -> u64 {
    assert_eq!(core.chain(0, gate::ZERO, block).0, 0);
    core.issue(0).unwrap()
}

/// Source: NIST SP 800-17, table 1: key 01..01, plaintext one bit, from the leftmost on.
const VARIABLE_PLAINTEXT: [u64; 64] = [
    0x95f8a5e5dd31d900,
    0xdd7f121ca5015619,
    0x2e8653104f3834ea,
    0x4bd388ff6cd81d4f,
    0x20b9e767b2fb1456,
    0x55579380d77138ef,
    0x6cc5defaaf04512f,
    0x0d9f279ba5d87260,
    0xd9031b0271bd5a0a,
    0x424250b37c3dd951,
    0xb8061b7ecd9a21e5,
    0xf15d0f286b65bd28,
    0xadd0cc8d6e5deba1,
    0xe6d5f82752ad63d1,
    0xecbfe3bd3f591a5e,
    0xf356834379d165cd,
    0x2b9f982f20037fa9,
    0x889de068a16f0be6,
    0xe19e275d846a1298,
    0x329a8ed523d71aec,
    0xe7fce22557d23c97,
    0x12a9f5817ff2d65d,
    0xa484c3ad38dc9c19,
    0xfbe00a8a1ef8ad72,
    0x750d079407521363,
    0x64feed9c724c2faf,
    0xf02b263b328e2b60,
    0x9d64555a9a10b852,
    0xd106ff0bed5255d7,
    0xe1652c6b138c64a5,
    0xe428581186ec8f46,
    0xaeb5f5ede22d1a36,
    0xe943d7568aec0c5c,
    0xdf98c8276f54b04b,
    0xb160e4680f6c696f,
    0xfa0752b07d9c4ab8,
    0xca3a2b036dbc8502,
    0x5e0905517bb59bcf,
    0x814eeb3b91d90726,
    0x4d49db1532919c9f,
    0x25eb5fc3f8cf0621,
    0xab6a20c0620d1c6f,
    0x79e90dbc98f92cca,
    0x866ecedd8072bb0e,
    0x8b54536f2f3e64a8,
    0xea51d3975595b86b,
    0xcaffc6ac4542de31,
    0x8dd45a2ddf90796c,
    0x1029d55e880ec2d0,
    0x5d86cb23639dbea9,
    0x1d1ca853ae7c0c5f,
    0xce332329248f3228,
    0x8405d1abe24fb942,
    0xe643d78090ca4207,
    0x48221b9937748a23,
    0xdd7c0bbd61fafd54,
    0x2fbc291a570db5c4,
    0xe07c30d7e4e26e12,
    0x0953e2258e8e90a1,
    0x5b711bc4ceebf2ee,
    0xcc083f1e6d9e85f6,
    0xd2fd8867d50d2dfe,
    0x06e7ea22ce92708f,
    0x166b40b44aba4bd6,
];

#[test]
fn des_gives_the_published_answers() {
    for (name, rom) in ROMS {
        let mut core = ready(rom, &[1; 8]);
        for (bit, answer) in VARIABLE_PLAINTEXT.into_iter().enumerate() {
            assert_eq!(
                encipher(&mut core, 1 << (63 - bit)),
                answer,
                "{name}, bit {bit}"
            );
        }
    }
}

#[test]
fn triple_des_gives_the_published_answers() {
    // Source: NIST SP 800-67 revision 1, appendix B.1.
    let key: Vec<u8> = [
        0x0123456789abcdefu64,
        0x23456789abcdef01,
        0x456789abcdef0123,
    ]
    .iter()
    .flat_map(|part| part.to_be_bytes())
    .collect();
    for (name, rom) in ROMS {
        let mut core = ready(rom, &key);
        for (plain, cipher) in [
            (0x5468652071756663, 0xa826fd8ce53b855f),
            (0x6b2062726f776e20, 0xcce21c8112256fe6),
            (0x666f78206a756d70, 0x68d5c05dd9b6b900),
        ] {
            assert_eq!(encipher(&mut core, plain), cipher, "{name}");
        }
        // Three equal keys are single DES. Source: NIST SP 800-20, table A.1.
        let mut core = ready(rom, &[1; 24]);
        for (bit, answer) in VARIABLE_PLAINTEXT.into_iter().enumerate().step_by(9) {
            assert_eq!(
                encipher(&mut core, 1 << (63 - bit)),
                answer,
                "{name}, bit {bit}"
            );
        }
    }
}

#[test]
fn the_chain_is_the_published_cbc_mac() {
    // Source: FIPS PUB 113, appendix 2: "7654321 Now is the time for ", padded with zeros, code f1d30f68.
    let text = b"7654321 Now is the time for \0\0\0\0";
    for (name, rom) in ROMS {
        let mut core = ready(rom, &0x0123456789abcdefu64.to_be_bytes());
        let mut source = gate::ZERO;
        for block in text.chunks_exact(8) {
            let block = u64::from_be_bytes(block.try_into().unwrap());
            assert_eq!(core.chain(3, source, block).0, 0);
            source = 3;
        }
        assert_eq!(core.issue(3).unwrap() >> 32, 0xf1d3_0f68, "{name}");
    }
}

#[test]
fn random_keys_and_blocks_agree_with_a_strangers_cipher() {
    let mut noise = 0x1234_5678_9abc_def1u64;
    let mut next = || {
        noise ^= noise << 13;
        noise ^= noise >> 7;
        noise ^= noise << 17;
        noise
    };
    for (name, rom) in ROMS {
        for round in 0..12 {
            let parts = round % 3 + 1;
            let key: Vec<u8> = (0..parts).flat_map(|_| next().to_be_bytes()).collect();
            let mut core = ready(rom, &key);
            for _ in 0..4 {
                let block = next();
                assert_eq!(
                    encipher(&mut core, block),
                    stranger(&key, block),
                    "{name}, {parts} parts"
                );
            }
        }
    }
}

#[test]
fn a_key_that_was_not_found_right_is_never_used() {
    let key = [0x13u8; 16];
    let mut wrong = check_value(&key);
    wrong[1] ^= 1;
    for (_, rom) in ROMS {
        let mut core = Core::new(rom);
        core.preset(2, 7, &key, wrong);
        assert_eq!(core.chain(0, gate::ZERO, 1).0, KEY, "no key at all");
        assert_eq!(core.call(gate::CHECK_KEY, 0, 0, 0).0, KEY);
        assert_eq!(core.call(gate::SCHEDULE, 7, 0, 0).0, 0);
        assert_eq!(core.call(gate::CHECK_KEY, 0, 0, 0).0, KEY, "half a key");
        assert_eq!(core.use_key(7, 2), KEY, "wrong check value");
        assert_eq!(core.chain(0, gate::ZERO, 1).0, KEY);
        assert_eq!(core.issue(0), Err(EMPTY));

        core.preset(2, 7, &key, check_value(&key));
        assert_eq!(core.use_key(7, 2), 0);
        assert_eq!(core.chain(0, gate::ZERO, 1).0, 0);
        // Any change makes it unusable until it is checked again.
        assert_eq!(core.call(gate::SCHEDULE, 7, 1, 0).0, 0);
        assert_eq!(core.chain(0, gate::ZERO, 1).0, KEY);
        assert_eq!(
            core.call(gate::SCHEDULE, 8, 0, 0).0,
            ARGUMENT,
            "no such key"
        );
        assert_eq!(
            core.call(gate::SCHEDULE, 7, 2, 0).0,
            ARGUMENT,
            "no third part"
        );
    }
}

#[test]
fn a_missing_key_leaves_the_one_in_use_untouched() {
    let mut core = ready(TABLE, &[0x2a; 8]);
    assert_eq!(core.call(gate::SCHEDULE, 9, 0, 0).0, ARGUMENT);
    assert_eq!(encipher(&mut core, 5), stranger(&[0x2a; 8], 5));
}

#[test]
fn slots_empty_when_issued_wiped_or_torn() {
    let mut core = ready(TABLE, &[0x2a; 8]);
    let answer = stranger(&[0x2a; 8], 5);
    for slot in 0..keys::SLOTS {
        assert_eq!(core.chain(slot, gate::ZERO, 5).0, 0);
    }
    assert_eq!(core.call(gate::COPY, 6, BLOCK, 8).0, 0);
    assert_eq!(core.issue(6), Ok(answer), "a copy leaves the slot");
    assert_eq!(core.issue(6), Err(EMPTY));
    assert_eq!(core.chain(1, 6, 5).0, EMPTY);
    assert_eq!(core.call(gate::WIPE, 5, 0, 0).0, 0);
    assert_eq!(core.issue(5), Err(EMPTY));
    // The slot's words stand in the protected area; find slot 2 by its content and damage it.
    let at = core
        .memory
        .protected
        .windows(8)
        .enumerate()
        .filter(|(_, bytes)| {
            let word =
                |at: usize| u64::from(u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()));
            word(0) << 32 | word(4) == answer
        })
        .map(|(at, _)| at)
        .nth(2)
        .unwrap();
    core.memory.protected[at] ^= 1;
    assert_eq!(core.issue(2), Err(EMPTY), "a torn slot is no slot");
    assert_eq!(core.call(gate::WIPE, gate::ZERO, 0, 0).0, 0);
    for slot in 0..keys::SLOTS {
        assert_eq!(core.issue(slot), Err(EMPTY));
    }
}

#[test]
fn nothing_but_work_ram_is_read_or_written_for_the_caller() {
    let mut core = ready(TABLE, &[0x2a; 8]);
    for address in [
        0,
        PROTECTED_BASE,
        PROTECTED_BASE + 8,
        RAM_BASE - 8,
        RAM_BASE - 1,
        RAM_BASE + RAM_BYTES - 7,
        CIPHER_BASE,
        u32::MAX,
        u32::MAX - 7,
    ] {
        assert_eq!(
            core.call(gate::CHAIN, 0, gate::ZERO, address).0,
            ARGUMENT,
            "{address:#x}"
        );
        assert_eq!(core.chain(1, gate::ZERO, 1).0, 0);
        assert_eq!(
            core.call(gate::COPY, 1, address, 8).0,
            ARGUMENT,
            "{address:#x}"
        );
        assert_eq!(
            core.call(gate::ISSUE, 1, address, 8).0,
            ARGUMENT,
            "{address:#x}"
        );
    }
    for (operation, a1, a2, a3) in [
        (gate::CHAIN, keys::SLOTS, gate::ZERO, BLOCK),
        (gate::CHAIN, 0, keys::SLOTS, BLOCK),
        (gate::ISSUE, keys::SLOTS, BLOCK, 8),
        (gate::ISSUE, 1, BLOCK, 0),
        (gate::ISSUE, 1, BLOCK, 9),
        (gate::WIPE, keys::SLOTS, 0, 0),
        (77, 0, 0, 0),
        (u32::MAX, 0, 0, 0),
    ] {
        assert_eq!(
            core.call(operation, a1, a2, a3).0,
            ARGUMENT,
            "{operation} {a1} {a2} {a3}"
        );
    }
}

#[test]
fn the_gate_returns_what_it_was_given_and_nothing_else() {
    let mut core = ready(COMPACT, &[0x2a; 24]);
    let saved = [8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27];
    for register in saved {
        core.cpu
            .set_register(register, 0xabcd_0000 + register as u32);
    }
    let ram = core.memory.ram.clone();
    assert_eq!(core.chain(0, gate::ZERO, 5).0, 0);
    for register in saved {
        assert_eq!(
            core.cpu.registers()[register],
            0xabcd_0000 + register as u32
        );
    }
    assert_eq!(
        core.cpu.registers()[2],
        RAM_BASE + RAM_BYTES,
        "the caller's stack"
    );
    for cleared in [5, 6, 7, 11, 12, 13, 14, 15, 16, 17, 28, 29, 30, 31] {
        assert_eq!(core.cpu.registers()[cleared], 0, "x{cleared}");
    }
    let block = (BLOCK - RAM_BASE) as usize;
    let touched: Vec<usize> = (0..ram.len())
        .filter(|at| !(block..block + 8).contains(at) && ram[*at] != core.memory.ram[*at])
        .collect();
    assert!(touched.is_empty(), "work RAM changed at {touched:x?}");
}

#[test]
fn a_forged_return_address_traps_before_anything_is_done() {
    for inside in [CIPHER_BASE, CIPHER_BASE + 0x40, CIPHER_BASE + 0x7ffe] {
        let mut core = ready(TABLE, &[0x2a; 8]);
        let before = core.memory.protected.clone();
        core.cpu.set_register(1, inside);
        core.cpu.set_register(10, gate::WIPE);
        core.cpu.set_register(11, gate::ZERO);
        core.cpu.set_pc(CIPHER_BASE);
        assert!(core.run().is_err());
        assert_eq!(core.memory.protected, before);
    }
}

#[test]
fn what_the_cipher_costs_is_as_written_down() {
    let mut table = String::from(
        "# Cycles through the gate of the committed images; `UPDATE_GOLDEN=1 cargo test -p sim` rewrites this.\n",
    );
    for (name, rom) in ROMS {
        for (cipher, key) in [
            ("des", &[0x2a; 24][..8]),
            ("tdes2", &[0x2a; 16]),
            ("tdes3", &[0x2a; 24]),
        ] {
            let mut core = ready(rom, key);
            let (_, schedule) = core.call(gate::SCHEDULE, 1, 0, 0);
            assert_eq!(core.call(gate::CHECK_KEY, 0, 0, 0).0, 0);
            let (_, block) = core.chain(0, gate::ZERO, 5);
            let (_, issue) = core.call(gate::ISSUE, 0, BLOCK, 4);
            table +=
                &format!("{name} {cipher}: schedule {schedule}, block {block}, issue {issue}\n");
        }
    }
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/golden/cipher_cycles.txt"
    );
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), table);
}
