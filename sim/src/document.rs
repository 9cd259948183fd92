//! TOML documents that people write: read into what they mean, and where in them a mistake stands.
//!
//! The rule that must never break: a message names the line and never quotes the document, which may hold keys and may
//! be of any length.

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

/// Characters of a message. `Assumed:` a sentence; a quoted value may be longer.
const MESSAGE_MOST: usize = 240;

/// What `text` says, or what is wrong with it and where.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| {
        let message: String = error.message().chars().take(MESSAGE_MOST).collect();
        let message = message.replace('\n', "; ");
        match error.span() {
            Some(span) => format!("line {}: {message}", line_at(text, span.start)),
            None => message,
        }
    })
}

/// The line of the key at `path`, such as `piece.2.set`, or of the innermost part of the path that there is.
pub(crate) fn line_of(text: &str, path: &str) -> Option<usize> {
    let root = DeTable::parse(text).ok()?;
    let mut table = Some(root.get_ref());
    let mut array = None;
    let mut place = None;
    for part in path.split('.') {
        let value = if let Some(found) = table.take() {
            let Some((key, value)) = found.iter().find(|(key, _)| key.get_ref() == part) else {
                break;
            };
            place = Some(key.span().start);
            value
        } else if let Some(items) = array.take() {
            let items: &toml::de::DeArray<'_> = items;
            let Some(value) = part.parse().ok().and_then(|index: usize| items.get(index)) else {
                break;
            };
            place = Some(value.span().start);
            value
        } else {
            break;
        };
        match value.get_ref() {
            DeValue::Table(inner) => table = Some(inner),
            DeValue::Array(inner) => array = Some(inner),
            _ => {}
        }
    }
    place.map(|place| line_at(text, place))
}

fn line_at(text: &str, place: usize) -> usize {
    let before = text.as_bytes().iter().take(place);
    before.filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "seed = 1\n[board]\nmodule_hz = 7\n[[piece]]\nset = 0\n[[piece]]\nset = 9\n";

    #[test]
    fn a_key_is_found_in_tables_and_arrays_of_tables() {
        assert_eq!(line_of(TEXT, "seed"), Some(1));
        assert_eq!(line_of(TEXT, "board.module_hz"), Some(3));
        assert_eq!(line_of(TEXT, "piece.1.set"), Some(7));
        assert_eq!(line_of(TEXT, "piece.1.count"), Some(6));
        assert_eq!(line_of(TEXT, "device.key"), None);
    }

    #[test]
    fn a_message_does_not_quote_the_document() {
        let secret = "protected = \"0123456789abcdef\nnext = 1\n";
        let message = read::<toml::Table>(secret).unwrap_err();
        assert!(
            message.starts_with("line 1") && !message.contains("0123"),
            "{message}"
        );
        let long = format!("[[[{}", "x".repeat(1_000_000));
        assert!(read::<toml::Table>(&long).unwrap_err().len() < 300);
    }
}
