//! Values of every lane against numbers, lane by lane.
//!
//! The rule that must never break: every lane holds another number, so one that takes its neighbour's is seen.

use super::*;

/// Numbers for every lane: any, small, at the ends of the width.
fn numbers(seed: u64, width: u32) -> [u64; LANES] {
    let mut state = seed;
    std::array::from_fn(|lane| {
        // Source: Knuth, "The Art of Computer Programming" 2, 3.3.4, the multiplier of MMIX.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let value = match lane % 4 {
            0 => state >> 60,
            1 => !(state >> 60),
            _ => state ^ state >> 32,
        };
        value & u64::MAX >> (64 - width)
    })
}

fn planes<const W: usize>(numbers: &[u64; LANES]) -> Planes<W> {
    let mut planes = Planes::default();
    for (lane, number) in numbers.iter().enumerate() {
        planes.set_lane(lane, *number);
    }
    planes
}

fn words(numbers: &[u64; LANES]) -> Words {
    let mut words = Words::default();
    for (lane, number) in numbers.iter().enumerate() {
        words.set_lane(lane, *number as u32);
    }
    words
}

/// Holds each lane of a value, and each bit of a mask, against what numbers say.
macro_rules! lane_by_lane {
    ($mask:expr; $($value:expr, $number:expr;)*) => {
        for lane in 0..LANES {
            $(assert_eq!(u64::from($value.lane(lane)), $number(lane) & $mask, "{}, lane {lane}", stringify!($value));)*
        }
    };
}

macro_rules! test_by_test {
    ($($mask:expr, $test:expr;)*) => {
        for lane in 0..LANES {
            $(assert_eq!(bit($mask, lane), $test(lane), "{}, lane {lane}", stringify!($mask));)*
        }
    };
}

fn check_planes<const W: usize>() {
    let width = W as u32;
    let all = u64::MAX >> (64 - width);
    let (x, y, s) = (numbers(1, width), numbers(2, width), numbers(3, 4));
    let (a, b, by) = (planes::<W>(&x), planes::<W>(&y), planes::<4>(&s));
    let within = 0xa5a5_00ff_1234_5678;
    let either = |lane: usize| if bit(within, lane) { x[lane] } else { y[lane] };
    let (mut put, mut changed) = (b, 0);
    put.put(within, &a, &mut changed);
    let shift = |value: Option<u64>, lane: usize| match s[lane] < W as u64 {
        true => value.unwrap_or(0),
        false => 0,
    };
    lane_by_lane! { all;
        a, |lane: usize| x[lane];
        a.not(), |lane: usize| !x[lane];
        a.and(&b), |lane: usize| x[lane] & y[lane];
        a.or(&b), |lane: usize| x[lane] | y[lane];
        a.xor(&b), |lane: usize| x[lane] ^ y[lane];
        a.plus(&b), |lane: usize| x[lane].wrapping_add(y[lane]);
        a.minus(&b), |lane: usize| x[lane].wrapping_sub(y[lane]);
        a.times(&b), |lane: usize| x[lane].wrapping_mul(y[lane]);
        a.negated(), |lane: usize| x[lane].wrapping_neg();
        a.up(&by), |lane: usize| shift(x[lane].checked_shl(s[lane] as u32), lane);
        a.down(&by), |lane: usize| shift(x[lane].checked_shr(s[lane] as u32), lane);
        a.up_by(2), |lane: usize| x[lane] << 2;
        a.down_by(2), |lane: usize| x[lane] >> 2;
        a.part::<2>(1), |lane: usize| x[lane] >> 1 & 3;
        a.extended::<64>(), |lane: usize| x[lane];
        Planes::either(within, &a, &b), either;
        choose(within, ALL, || a, || b), either;
        put, either;
    }
    test_by_test! {
        a.is(&b), |lane: usize| x[lane] == y[lane];
        a.is_number(x[5]), |lane: usize| x[lane] == x[5];
        a.alike(within).0, |lane: usize| bit(within, lane) && x[lane] == x[3];
        a.below(&b), |lane: usize| x[lane] < y[lane];
        a.odd(), |lane: usize| x[lane].count_ones() % 2 == 1;
        a.bit(2), |lane: usize| x[lane] >> 2 & 1 == 1;
        changed, |lane: usize| bit(within, lane) && x[lane] != y[lane];
    }
    assert_eq!(a.alike(within).1, x[3]);
}

#[test]
fn planes_are_numbers_of_their_width() {
    check_planes::<3>();
    check_planes::<8>();
    check_planes::<48>();
    check_planes::<64>();
}

#[test]
fn words_are_numbers() {
    let (x, y, s) = (numbers(1, 32), numbers(2, 32), numbers(3, 6));
    let (a, b, by) = (words(&x), words(&y), words(&s));
    let within = 0xa5a5_00ff_1234_5678;
    let either = |lane: usize| if bit(within, lane) { x[lane] } else { y[lane] };
    let (mut put, mut changed) = (b, 0);
    put.put(within, &a, &mut changed);
    let (mut put_number, mut changed_number) = (b, 0);
    put_number.put_number(within, x[9] as u32, &mut changed_number);
    const COLUMNS: [u32; 32] = [7; 32];
    const TABLES: Tables = tables(COLUMNS);
    lane_by_lane! { u64::from(u32::MAX);
        a, |lane: usize| x[lane];
        a.not(), |lane: usize| !x[lane];
        a.and(&b), |lane: usize| x[lane] & y[lane];
        a.or(&b), |lane: usize| x[lane] | y[lane];
        a.xor(&b), |lane: usize| x[lane] ^ y[lane];
        a.plus(&b), |lane: usize| x[lane].wrapping_add(y[lane]);
        a.minus(&b), |lane: usize| x[lane].wrapping_sub(y[lane]);
        a.times(&b), |lane: usize| x[lane].wrapping_mul(y[lane]);
        a.negated(), |lane: usize| x[lane].wrapping_neg();
        a.up(&by), |lane: usize| x[lane] << s[lane];
        a.down(&by), |lane: usize| x[lane] >> s[lane];
        a.up_by(5), |lane: usize| x[lane] << 5;
        a.down_by(5), |lane: usize| x[lane] >> 5;
        a.cut(3, 20), |lane: usize| x[lane] >> 3 & 0xf_ffff;
        a.part::<8>(30), |lane: usize| x[lane] >> 30;
        Words::from(planes::<20>(&x)), |lane: usize| x[lane] & 0xf_ffff;
        a.linear(&TABLES), |lane: usize| if x[lane].count_ones() % 2 == 1 { 7 } else { 0 };
        choose(within, ALL, || a, || b), either;
        put, either;
        put_number, |lane: usize| if bit(within, lane) { x[9] } else { y[lane] };
    }
    test_by_test! {
        a.is(&b), |lane: usize| x[lane] == y[lane];
        a.is_number(x[5] as u32), |lane: usize| x[lane] == x[5];
        a.alike(within).0, |lane: usize| bit(within, lane) && x[lane] == x[3];
        a.below(&b), |lane: usize| x[lane] < y[lane];
        a.odd(), |lane: usize| x[lane].count_ones() % 2 == 1;
        a.bit(31), |lane: usize| x[lane] >> 31 == 1;
        changed, |lane: usize| bit(within, lane) && x[lane] != y[lane];
        changed_number, |lane: usize| bit(within, lane) && x[9] != y[lane];
    }
    assert_eq!(a.alike(within).1, x[3]);
}

#[test]
fn what_no_lane_takes_is_not_computed() {
    let never = || -> Mask { panic!("nobody asked for it") };
    assert_eq!(choose(0b0110, 0b0010, || 3, never), 3);
    assert_eq!(choose(0b0110, 0b1001, never, || 5), 5);
}
