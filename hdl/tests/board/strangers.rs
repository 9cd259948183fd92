//! Ports without the right board: nobody, a device that speaks something else, a board with another unit.
//!
//! Frames are made here once more, from RFC 1055 and IEEE Std 802.3 alone, so that both ends cannot be wrong alike.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use hdl::{Backend, Fpga};
use serialport::{SerialPort as _, TTYPort};

/// A device at a port of its own, that says something to everything it hears, or by itself.
struct Device {
    port: PathBuf,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    _end: TTYPort,
}

impl Device {
    fn new(mut says: impl FnMut(&[u8]) -> Vec<u8> + Send + 'static) -> Self {
        let (mut here, end) = TTYPort::pair().expect("a pseudo-terminal");
        here.set_timeout(Duration::from_millis(5))
            .expect("any is allowed");
        let port = end.name().expect("it has a name").into();
        let over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&over);
        let thread = std::thread::spawn(move || {
            let mut bytes = [0; 256];
            while !ends.load(Ordering::Relaxed) {
                let count = here.read(&mut bytes).unwrap_or_default();
                // Nobody listens any more.
                let _ = here.write_all(&says(&bytes[..count]));
            }
        });
        Self {
            port,
            over,
            thread: Some(thread),
            _end: end,
        }
    }

    /// What is said of it.
    fn refused(&self) -> String {
        let started = Instant::now();
        let said = Fpga::new(&self.port)
            .err()
            .expect("it is no board")
            .to_string();
        assert!(started.elapsed() < Duration::from_secs(30));
        assert!(said.contains(&*self.port.to_string_lossy()), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        said
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // One that broke has been seen by the test already.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// A frame, its content short enough to hold no byte that is escaped but by chance.
fn framed(content: &[u8]) -> Vec<u8> {
    let mut crc = u32::MAX;
    for byte in content {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    let mut bytes = vec![0xc0];
    for byte in content.iter().copied().chain((!crc).to_le_bytes()) {
        match byte {
            0xc0 => bytes.extend([0xdb, 0xdc]),
            0xdb => bytes.extend([0xdb, 0xdd]),
            _ => bytes.push(byte),
        }
    }
    bytes.push(0xc0);
    bytes
}

/// A board that answers the greeting with this identity.
fn claiming(identity: Vec<u8>) -> Device {
    let mut heard = Vec::new();
    Device::new(move |bytes| {
        heard.extend_from_slice(bytes);
        let Some(end) = heard.iter().skip(1).position(|byte| *byte == 0xc0) else {
            return Vec::new();
        };
        let request: Vec<u8> = heard.drain(..end + 2).collect();
        let mut content = Vec::new();
        let mut bytes = request[1..=end].iter();
        while let Some(byte) = bytes.next() {
            content.push(match byte {
                0xdb if bytes.next() == Some(&0xdc) => 0xc0,
                other => *other,
            });
        }
        let once = &content[2..6];
        framed(&[&[content[0], 0x80], once, &identity].concat())
    })
}

#[test]
fn a_port_that_is_not_there_is_refused() {
    let nowhere = PathBuf::from("/dev/tty-nowhere");
    for said in [
        Fpga::new(&nowhere).err().map(|error| error.to_string()),
        hdl::unit(Backend::Fpga(nowhere))
            .err()
            .map(|error| error.to_string()),
    ] {
        let said = said.expect("it is not there");
        for part in ["/dev/tty-nowhere", "cannot be opened", "plugged in"] {
            assert!(said.contains(part), "{said}");
        }
    }
}

#[test]
fn a_file_is_no_port() {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    let said = Fpga::new(&file).err().expect("a file").to_string();
    assert!(said.contains("cannot be opened"), "{said}");
}

#[test]
fn a_port_is_for_one_program_alone() {
    let silent = Device::new(|_| Vec::new());
    let _other = TTYPort::open(&serialport::new(silent.port.to_string_lossy(), 9_600)).unwrap();
    let said = silent.refused();
    assert!(said.contains("cannot be opened"), "{said}");
}

#[test]
fn a_silent_device_is_no_board() {
    let said = Device::new(|_| Vec::new()).refused();
    assert!(said.contains("no answer"), "{said}");
}

#[test]
fn a_device_that_talks_without_end_is_no_board() {
    let mut byte = 0u8;
    let talker = Device::new(move |_| {
        byte = byte.wrapping_add(1);
        vec![byte; 8]
    });
    let said = talker.refused();
    assert!(said.contains("does not speak this protocol"), "{said}");
}

#[test]
fn a_device_that_repeats_what_it_hears_is_no_board() {
    let said = Device::new(<[u8]>::to_vec).refused();
    assert!(said.contains("does not speak this protocol"), "{said}");
}

#[test]
fn another_bitstream_is_refused() {
    // Protocol, lengths of the rows, their layout, unit.
    let mut identity = vec![1, 15, 54, 3, 6, 190, 1, 2, 3, 4];
    identity.extend([0xab; 32]);
    let said = claiming(identity.clone()).refused();
    let program = &hdl::unit_hash()[..16];
    for part in ["unit abababababababab", program, "hdl/board/bitstream"] {
        assert!(said.contains(part), "{said}");
    }
    identity[0] = 9;
    let said = claiming(identity).refused();
    assert!(said.contains("the board holds protocol 9"), "{said}");
    let said = claiming(vec![1]).refused();
    assert!(said.contains("something without a name"), "{said}");
}
