//! The tariff: weight to value.

/// Weight up to and including, in grams; value in mills. `Assumed:` four steps in the manner of a national letter post.
const STEPS: [(u32, u32); 4] = [(20, 950), (50, 1_100), (500, 1_800), (1_000, 2_900)];

/// Value in mills for a letter of `grams`; `None` when the tariff has no step for it.
#[must_use]
pub fn value(grams: u32) -> Option<u32> {
    let step = STEPS.iter().find(|(up_to, _)| grams > 0 && grams <= *up_to);
    step.map(|(_, value)| *value)
}
