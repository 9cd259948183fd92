//! A unit that can no longer be reached, which says nothing about the unit.
//!
//! A unit outside this program can be lost in the middle of a run, and a tick has no error to return. Such a back-end ends the
//! run with [`Unreachable::end_run`]; whoever began the run takes it up with [`Unreachable::catch`]. The rule that must never break: no
//! verdict is given on a run that ended so.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// Why the unit cannot be reached, where it was, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreachable(pub String);

impl Unreachable {
    /// Ends the run in which the unit was lost, without a word: only [`catch`](Self::catch) knows what to say.
    pub fn end_run(self) -> ! {
        resume_unwind(Box::new(self))
    }

    /// Runs something that ticks units.
    ///
    /// # Errors
    /// A unit was lost meanwhile.
    ///
    /// # Panics
    /// When it does.
    pub fn catch<T>(run: impl FnOnce() -> T) -> Result<T, Self> {
        catch_unwind(AssertUnwindSafe(run)).map_err(|panic| match panic.downcast::<Self>() {
            Ok(lost) => *lost,
            Err(panic) => resume_unwind(panic),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_lost_unit_is_caught() {
        let lost = Unreachable("gone".to_owned());
        assert_eq!(Unreachable::catch(|| 3), Ok(3));
        let ended = lost.clone();
        assert_eq!(Unreachable::catch(|| ended.end_run()), Err::<(), _>(lost));
        let other = catch_unwind(|| Unreachable::catch(|| resume_unwind(Box::new("a finding"))));
        let panic = other.unwrap_err();
        assert_eq!(panic.downcast_ref(), Some(&"a finding"));
    }
}
