//! Names of functions by address, from an ELF's symbol table or given by hand.
//!
//! The rule that must never break: the table is sorted by address and every address belongs to at most one
//! function, the one that starts last at or before it.

use std::fmt;
use std::ops::Range;

/// One function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// First byte.
    pub address: u32,
    /// Length in bytes; 0 where the table does not say, then it reaches to the next symbol.
    pub size: u32,
    /// Demangled name.
    pub name: String,
}

impl Symbol {
    /// The last part of the name's path; type arguments are left out and not looked into.
    #[must_use]
    pub fn short(&self) -> &str {
        let name = self.name.as_str();
        let (mut depth, mut start) = (0_u32, 0);
        for (place, byte) in name.bytes().enumerate() {
            let next = name.as_bytes().get(place + 1);
            match byte {
                b'<' => depth += 1,
                b'>' => depth = depth.saturating_sub(1),
                b':' if depth == 0 && next.is_some_and(|next| !b":<".contains(next)) => {
                    start = place + 1;
                }
                _ => {}
            }
        }
        let last = &name[start..];
        match last.find('<') {
            Some(end) if end > 0 => last[..end].trim_end_matches(':'),
            _ => last,
        }
    }
}

/// A place inside a function, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The function.
    pub symbol: &'a Symbol,
    /// Bytes from its start.
    pub offset: u32,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{:#x}", self.symbol.name, self.offset)
    }
}

/// Functions sorted by address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Symbols(Vec<Symbol>);

impl Symbols {
    /// Sorts the table; of two symbols at one address the one with a size and the shorter name is kept.
    #[must_use]
    pub fn new(mut symbols: Vec<Symbol>) -> Self {
        symbols.sort_by(|a, b| {
            (a.address, a.size == 0, a.name.len(), &a.name).cmp(&(
                b.address,
                b.size == 0,
                b.name.len(),
                &b.name,
            ))
        });
        symbols.dedup_by_key(|symbol| symbol.address);
        Self(symbols)
    }

    /// Every function, by address.
    #[must_use]
    pub fn all(&self) -> &[Symbol] {
        &self.0
    }

    /// The index into [`all`](Self::all) of the function `pc` lies in.
    #[must_use]
    pub fn index(&self, pc: u32) -> Option<usize> {
        let index = self
            .0
            .partition_point(|symbol| symbol.address <= pc)
            .checked_sub(1)?;
        let symbol = &self.0[index];
        (symbol.size == 0 || pc - symbol.address < symbol.size).then_some(index)
    }

    /// The index of the function `pc` lies in, and addresses around `pc` that all belong to it.
    #[must_use]
    pub fn around(&self, pc: u32) -> (Option<u32>, Range<u32>) {
        let Some(index) = self.index(pc) else {
            return (None, pc..pc.saturating_add(1));
        };
        let symbol = &self.0[index];
        let next = self.0.get(index + 1).map_or(u32::MAX, |next| next.address);
        let end = match symbol.size {
            0 => next,
            size => next.min(symbol.address.saturating_add(size)),
        };
        (Some(index as u32), symbol.address..end)
    }

    /// The [short](Symbol::short) name of the function with this index; `unknown` outside every function.
    #[must_use]
    pub fn short(&self, index: Option<u32>) -> &str {
        let symbol = index.and_then(|index| self.0.get(index as usize));
        symbol.map_or("unknown", Symbol::short)
    }

    /// The index of the first function with this [short](Symbol::short) name.
    #[must_use]
    pub fn named(&self, short: &str) -> Option<u32> {
        let place = self.0.iter().position(|symbol| symbol.short() == short);
        place.map(|index| index as u32)
    }

    /// The function `pc` lies in, with the offset into it.
    #[must_use]
    pub fn find(&self, pc: u32) -> Option<Place<'_>> {
        let symbol = &self.0[self.index(pc)?];
        Some(Place {
            symbol,
            offset: pc - symbol.address,
        })
    }

    /// The address of the symbol with this name.
    #[must_use]
    pub fn address(&self, name: &str) -> Option<u32> {
        self.0
            .iter()
            .find(|symbol| symbol.name == name)
            .map(|symbol| symbol.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbol(address: u32, size: u32, name: &str) -> Symbol {
        Symbol {
            address,
            size,
            name: name.into(),
        }
    }

    #[test]
    fn short_names_are_the_last_part_of_their_path() {
        let short = |name| symbol(0, 0, name).short().to_owned();
        assert_eq!(short("firmware::image::compile_frame"), "compile_frame");
        assert_eq!(short("<a::B<c::D> as e::F>::send"), "send");
        assert_eq!(short("a::b<c::d>"), "b");
        assert_eq!(short("a::b::<c::D<u32>>"), "b");
        assert_eq!(short("memcpy"), "memcpy");
    }

    #[test]
    fn an_address_belongs_to_the_function_that_covers_it() {
        let symbols = Symbols::new(vec![
            symbol(0x200, 0, "tail"),
            symbol(0x100, 8, "head"),
            symbol(0x100, 0, "x"),
        ]);
        assert_eq!(symbols.find(0xff), None);
        assert_eq!(symbols.find(0x104).unwrap().to_string(), "head+0x4");
        assert_eq!(symbols.find(0x108), None, "behind head's end");
        assert_eq!(symbols.find(0x1000).unwrap().to_string(), "tail+0xe00");
        assert_eq!(symbols.address("tail"), Some(0x200));
        assert_eq!(symbols.around(0x104), (Some(0), 0x100..0x108));
        assert_eq!(symbols.around(0x108), (None, 0x108..0x109));
    }
}
