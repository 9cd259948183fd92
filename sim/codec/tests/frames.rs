//! Frames survive the link, noise does not become a message, and nothing makes the decoder panic.

use codec::content::TOWN_BYTES;
use codec::frame::METER_BURST;
use codec::{Booked, Code, CodeBytes, Decoder, Fault, Indicium, MAX_FRAME, Message, Ready, encode};

/// A small deterministic generator (xorshift64*), so that a failure repeats.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }
}

fn any_message(noise: &mut Noise) -> Message {
    let piece = noise.next() as u16;
    let byte = noise.next() as u8;
    let value = noise.next() as u32 & 0xff_ffff;
    match noise.below(14) {
        0 => Message::Hello,
        1 => Message::SystemData { kind: byte, value },
        2 => Message::Request {
            piece,
            set: byte,
            value,
            last: byte & 1 == 1,
        },
        3 => Message::Fetch { piece, set: byte },
        4 => Message::Reprint { piece, set: byte },
        5 => Message::BatchEnd,
        6 => Message::Ready(Ready {
            device: value,
            licence: noise.next() as u32,
            set: byte,
            opening: byte,
            layout: byte,
            code_bytes: byte,
            strategy: byte,
            policy: byte,
            trigger: byte,
            date: value,
            key_indicator: byte,
            town: [byte; TOWN_BYTES],
        }),
        7 => Message::Judged {
            kind: byte,
            verdict: byte,
        },
        8 => Message::Code(Code {
            piece,
            set: byte & 15,
            layout: byte >> 4,
            key_indicator: byte,
            date: value,
            value,
            ascending: noise.next() >> 24,
            piece_count: noise.next() as u32,
            licence: noise.next() as u32,
            code: CodeBytes::new(&noise.next().to_be_bytes()[..noise.below(9) as usize]),
        }),
        9 => Message::Booked(Booked {
            piece,
            result: byte,
            ascending: noise.next(),
            descending: noise.next(),
            piece_count: value,
        }),
        10 => Message::Refused {
            piece,
            reason: byte,
        },
        11 => Message::Permitted {
            piece,
            result: byte,
        },
        12 => Message::Owed {
            set: byte,
            value,
            state: byte,
        },
        _ => Message::Locked { reason: byte },
    }
}

#[test]
fn every_message_comes_back_as_it_was_sent() {
    let mut noise = Noise(1);
    let mut decoder = Decoder::new();
    for _ in 0..20_000 {
        let message = any_message(&mut noise);
        let mut frame = [0; MAX_FRAME];
        let length = encode(&message, &mut frame);
        for byte in &frame[..length - 1] {
            assert_eq!(decoder.push(*byte), None);
        }
        assert_eq!(decoder.push(frame[length - 1]), Some(Ok(message)));
    }
}

#[test]
fn the_meters_longest_burst_is_as_stated() {
    let burst = [
        Message::SystemData {
            kind: 255,
            value: u32::MAX,
        },
        Message::Request {
            piece: u16::MAX,
            set: 255,
            value: 0xff_ffff,
            last: true,
        },
        Message::BatchEnd,
    ];
    let bytes = burst.map(|message| encode(&message, &mut [0; MAX_FRAME]));
    assert_eq!(bytes.iter().sum::<usize>(), METER_BURST);
}

#[test]
fn one_flipped_bit_never_yields_a_message() {
    let mut frame = [0; MAX_FRAME];
    let length = encode(
        &Message::Request {
            piece: 7,
            set: 1,
            value: 550,
            last: false,
        },
        &mut frame,
    );
    // Bits of the start byte only hide the frame; bits of the length make the decoder wait or stop early.
    for bit in 16..length * 8 {
        let mut damaged = frame;
        damaged[bit / 8] ^= 1 << (bit % 8);
        let mut decoder = Decoder::new();
        let mut answers = damaged[..length]
            .iter()
            .filter_map(|byte| decoder.push(*byte));
        assert_eq!(answers.next(), Some(Err(Fault::Check)), "bit {bit}");
    }
}

#[test]
fn noise_never_panics_and_the_link_recovers() {
    let mut noise = Noise(2);
    let mut decoder = Decoder::new();
    for round in 0..2_000 {
        for _ in 0..noise.below(200) {
            // Start bytes and short lengths are made likely, so that noise gets past the first two states.
            let byte = match noise.below(4) {
                0 => 0xa5,
                1 => noise.below(8) as u8,
                _ => noise.next() as u8,
            };
            let _ = decoder.push(byte);
        }
        for _ in 0..MAX_FRAME {
            let _ = decoder.push(0);
        }
        let message = any_message(&mut noise);
        let mut frame = [0; MAX_FRAME];
        let length = encode(&message, &mut frame);
        let answer = frame[..length].iter().find_map(|byte| decoder.push(*byte));
        assert_eq!(answer, Some(Ok(message)), "round {round}");
    }
}

#[test]
fn the_check_code_is_the_published_one() {
    // Source: CRC-16/IBM-3740, check value of "123456789".
    let crc = b"123456789"
        .iter()
        .fold(0xffff, |crc, byte| codec::frame::crc16(crc, *byte));
    assert_eq!(crc, 0x29b1);
}

#[test]
fn the_barcode_content_comes_back_and_noise_is_refused() {
    let mut noise = Noise(3);
    for _ in 0..1_000 {
        let indicium = Indicium {
            device: noise.next() as u32 & 0xff_ffff,
            licence: noise.next() as u32,
            date: noise.next() as u32 & 0xff_ffff,
            value: noise.next() as u32 & 0xff_ffff,
            ascending: noise.next() >> 24,
            piece_count: noise.next() as u32,
            code: CodeBytes::new(&noise.next().to_be_bytes()),
        };
        let (bytes, length) = indicium.to_bytes();
        assert_eq!(Indicium::from_bytes(&bytes[..length]), Some(indicium));
    }
    assert_eq!(Indicium::from_bytes(&[0; 21]), None);
    assert_eq!(Indicium::from_bytes(&[0; 200]), None);
}
