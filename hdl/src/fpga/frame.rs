//! Frames on a serial line: delimited and escaped as in RFC 1055 (SLIP), with a CRC-32 behind the content.
//!
//! The rule that must never break: a frame that was damaged on its way is not taken for another one, and the next sound one
//! is found whatever came before it.

const END: u8 = 0xc0;
const ESCAPE: u8 = 0xdb;
const ESCAPED_END: u8 = 0xdc;
const ESCAPED_ESCAPE: u8 = 0xdd;

/// Bytes of the check code.
const CODE: usize = 4;

/// Longest content that is listened to. The board's answers are at most 2047 bytes.
const LONGEST: usize = 4096;

/// CRC-32 (IEEE Std 802.3) of `bytes`.
pub(super) fn check_code(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
    let after = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), step);
    !bytes.iter().fold(u32::MAX, after)
}

/// The bytes that carry `content`. The first one ends whatever noise came before.
pub(super) fn framed(content: &[u8]) -> Vec<u8> {
    let code = check_code(content).to_le_bytes();
    let mut bytes = vec![END];
    for byte in content.iter().chain(&code) {
        match *byte {
            END => bytes.extend([ESCAPE, ESCAPED_END]),
            ESCAPE => bytes.extend([ESCAPE, ESCAPED_ESCAPE]),
            plain => bytes.push(plain),
        }
    }
    bytes.push(END);
    bytes
}

/// Takes frames out of what comes along the line.
#[derive(Default)]
pub(super) struct Listener {
    content: Vec<u8>,
    escaped: bool,
    damaged: bool,
}

impl Listener {
    /// Takes one byte; the content of the sound frame that ends with it, if one does.
    pub fn take(&mut self, byte: u8) -> Option<Vec<u8>> {
        if byte == END {
            let Self {
                content,
                escaped,
                damaged,
            } = std::mem::take(self);
            return (!escaped && !damaged).then(|| sound(content)).flatten();
        }
        let value = match (self.escaped, byte) {
            (false, ESCAPE) => {
                self.escaped = true;
                return None;
            }
            (false, plain) => plain,
            (true, ESCAPED_END) => END,
            (true, ESCAPED_ESCAPE) => ESCAPE,
            (true, _) => {
                self.damaged = true;
                return None;
            }
        };
        self.escaped = false;
        self.damaged |= self.content.len() == LONGEST;
        if !self.damaged {
            self.content.push(value);
        }
        None
    }
}

/// The content, if its check code fits.
fn sound(mut content: Vec<u8>) -> Option<Vec<u8>> {
    let code = content.split_off(content.len().checked_sub(CODE)?);
    (check_code(&content).to_le_bytes()[..] == code[..]).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut listener = Listener::default();
        let taken = bytes.iter().filter_map(|byte| listener.take(*byte));
        taken.collect()
    }

    #[test]
    fn the_check_code_is_the_one_of_the_standard() {
        assert_eq!(check_code(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn every_byte_passes() {
        let content: Vec<u8> = (0..=255).collect();
        let bytes = framed(&content);
        assert_eq!(heard(&bytes), std::slice::from_ref(&content));
        assert_eq!(bytes.iter().filter(|byte| **byte == END).count(), 2);
    }

    /// One byte changed, lost, doubled or put in, at every place: the frame is the same or not there, and the next one is heard.
    #[test]
    fn a_damaged_frame_is_not_another_one() {
        let (content, next) = (b"a frame \xc0 \xdb".to_vec(), b"next".to_vec());
        let bytes = framed(&content);
        for place in 0..bytes.len() {
            let mut damaged: Vec<Vec<u8>> = (1..=255)
                .map(|change| {
                    let mut bytes = bytes.clone();
                    bytes[place] ^= change;
                    bytes
                })
                .collect();
            let mut lost = bytes.clone();
            lost.remove(place);
            let mut more = bytes.clone();
            more.insert(place, bytes[place]);
            damaged.extend([lost, more]);
            for mut bytes in damaged {
                bytes.extend(framed(&next));
                let mut found = heard(&bytes);
                assert_eq!(found.pop(), Some(next.clone()), "{bytes:x?}");
                assert!(found.iter().all(|found| *found == content), "{bytes:x?}");
            }
        }
    }
}
