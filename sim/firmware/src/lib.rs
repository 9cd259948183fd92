//! What the programs of meter, module and cipher ROM are made of.
//!
//! The programs themselves are a few lines in `bin/`. Parts that need no machine (cipher, layouts, picture) also build on
//! the host, where tests look at them; only `machine` touches registers.

#![cfg_attr(not(test), no_std)]

pub mod code;
pub mod constants;
pub mod des;
pub mod image;
pub mod machine;
pub mod meter;
pub mod mirror;
pub mod module;
pub mod port;
pub mod record;
pub mod unit;
pub mod vault;

#[path = "../../codec/src/content.rs"]
pub mod content;
#[path = "../../codec/src/frame.rs"]
pub mod frame;
#[path = "../../codec/src/indicium.rs"]
pub mod indicium;
#[path = "../../src/map.rs"]
pub mod map;
#[path = "../../codec/src/message.rs"]
pub mod message;
#[path = "../../../hdl/src/regs.rs"]
pub mod regs;
