//! Random values for the input pins that all test units share.
//!
//! The rule that must never break: a seed gives the same vectors on every machine.

/// The pins during one clock.
#[derive(Clone, Copy, Debug)]
pub struct Vector {
    pub reset: bool,
    pub a: u64,
    pub b: u64,
    pub c: u64,
    pub n: u64,
    pub f: bool,
    pub g: bool,
    pub v: u64,
    pub w: u64,
    pub x: u64,
    pub y: u64,
    pub p: u64,
    pub q: u64,
}

impl Vector {
    /// Every pin: name, width, value.
    pub fn pins(&self) -> [(&'static str, usize, u64); 13] {
        [
            ("reset_i", 1, self.reset.into()),
            ("a", 8, self.a),
            ("b", 8, self.b),
            ("c", 8, self.c),
            ("n", 3, self.n),
            ("f", 1, self.f.into()),
            ("g", 1, self.g.into()),
            ("v", 32, self.v),
            ("w", 32, self.w),
            ("x", 48, self.x),
            ("y", 48, self.y),
            ("p", 64, self.p),
            ("q", 64, self.q),
        ]
    }
}

/// A generator of values. Source: xorshift64*, S. Vigna, "An experimental exploration of Marsaglia's xorshift
/// generators, scrambled", 2016.
struct Random(u64);

impl Random {
    fn word(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn one_in(&mut self, many: u64) -> bool {
        (self.word() >> 32).is_multiple_of(many)
    }

    /// A value of `width` bits: mostly any, often at one of the ends, often close to `near` or to what it lacks to zero.
    fn value(&mut self, width: u32, near: u64) -> u64 {
        let value = match (self.word() >> 32) % 8 {
            0 => self.word() % 4,
            1 => (self.word() % 4).wrapping_neg(),
            2 => 1 << (self.word() % u64::from(width)),
            3 => near.wrapping_add(self.word() % 3).wrapping_sub(1),
            4 => near.wrapping_neg().wrapping_add(self.word() % 2),
            5 => !near,
            _ => self.word(),
        };
        value & (u64::MAX >> (64 - width))
    }
}

/// As many vectors, the first with a reset and others now and then.
pub fn vectors(seed: u64, many: usize) -> Vec<Vector> {
    let mut random = Random(seed);
    let mut all = Vec::with_capacity(many);
    for place in 0..many {
        let a = random.value(8, 0);
        let b = random.value(8, a);
        let v = random.value(32, 0);
        let x = random.value(48, 0);
        let p = random.value(64, 0);
        all.push(Vector {
            reset: place == 0 || random.one_in(100),
            a,
            b,
            c: random.value(8, a & b),
            n: random.value(3, 0),
            f: random.one_in(2),
            g: random.one_in(2),
            v,
            w: random.value(32, v),
            x,
            y: random.value(48, x),
            p,
            q: random.value(64, p),
        });
    }
    all
}
