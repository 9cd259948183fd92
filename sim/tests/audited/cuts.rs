//! Power cuts at random instants of a job: every set is before or after, no piece is lost or paid twice, nothing locks.

use sim::auditor::Auditor;
use sim::seed::Stream;
use sim::{Board, Ending, Event, Fault, Observer, Policy, Scenario, Scheduled, Strategy, Time};

use crate::machine::{LIMIT, batch, board, broken, conclude, device, right};

/// Cuts in the campaign of a policy, unless `IMPRINT_CUTS` says otherwise. `Assumed:` a smoke test; the default policy gets
/// most of them.
fn cuts(policy: Policy) -> u64 {
    let asked = std::env::var("IMPRINT_CUTS").ok();
    asked.map_or(
        if policy == Policy::IntentFirst {
            120
        } else {
            40
        },
        |cuts| cuts.parse().unwrap(),
    )
}

fn job(policy: Policy) -> Scenario {
    Scenario {
        policy,
        strategy: Strategy::TwoRoutine,
        pieces: vec![batch(0, 550, 1), batch(1, 770, 1)],
        ..Scenario::default()
    }
}

/// A board under audit, somewhere in its job.
#[derive(Clone)]
struct Course {
    board: Board,
    auditor: Auditor,
}

impl Course {
    fn begin(scenario: &Scenario) -> Self {
        let device = device(scenario);
        Self {
            board: board(scenario, &device, right()),
            auditor: Auditor::on(scenario, &device),
        }
    }

    /// Cuts the supply here and goes on to the end of the job.
    fn cut(mut self, off_us: u64) {
        let at = self.board.now();
        self.board.inject(Scheduled {
            at_ps: at.ps(),
            fault: Fault::PowerCut { off_us },
        });
        let ending = self.board.run(Time::from_s(30), &mut self.auditor);
        conclude(&self.board, &ending, &mut self.auditor);
        let place = format!("cut at {at:?} for {off_us} us");
        assert_eq!(broken(&self.auditor), [""; 0], "{place}");
        assert_eq!(ending, Ending::Finished, "{place}");
        assert_eq!(
            (self.auditor.locked(), self.auditor.owed()),
            (None, 0),
            "{place}"
        );
    }
}

/// When something durable or irrevocable happened in the undisturbed job.
#[derive(Default)]
struct Moments(Vec<u64>);

impl Observer for Moments {
    fn event(&mut self, at: Time, event: &Event) {
        if matches!(
            event,
            Event::Nvm { .. } | Event::Link { .. } | Event::Printed(_)
        ) {
            self.0.push(at.ps());
        }
    }
}

impl Moments {
    /// An instant shortly before or after one of them.
    fn near(&self, dice: &mut Stream) -> u64 {
        let moment = self.0[dice.below(self.0.len() as u64) as usize];
        moment.saturating_sub(1_000_000) + dice.below(3_000_000)
    }
}

/// Cuts from power-up to the last letter, one in four at any instant, the others where it may hurt; each from a snapshot of
/// the undisturbed job.
fn campaign(policy: Policy) {
    let scenario = job(policy);
    let mut moments = Moments::default();
    let mut course = Course::begin(&scenario);
    course.board.run(LIMIT, &mut moments);
    let length = course.board.now().ps();
    let mut dice = Stream::new(policy as u64, "cuts");
    let mut instants: Vec<u64> = (0..cuts(policy))
        .map(|number| match number % 4 {
            0 => dice.below(length),
            _ => moments.near(&mut dice),
        })
        .collect();
    instants.sort_unstable();
    let mut course = Course::begin(&scenario);
    let (send, receive) = crossbeam::channel::bounded::<(Course, u64)>(2);
    crossbeam::thread::scope(|scope| {
        for _ in 0..2 {
            let receive = receive.clone();
            scope.spawn(move |_| {
                receive
                    .iter()
                    .for_each(|(course, off_us)| course.cut(off_us))
            });
        }
        drop(receive);
        for at in instants {
            course.board.run_until(Time(at), &mut course.auditor);
            // Half of them are shorter than the hold-up time: a reset, but nothing is lost.
            let off_us = dice.below(2) * 50_000 + dice.below(150) + 1;
            if send.send((course.clone(), off_us)).is_err() {
                break;
            }
        }
        drop(send);
    })
    .unwrap();
}

#[test]
fn a_cut_anywhere_is_before_or_after_under_intent_first() {
    campaign(Policy::IntentFirst);
}

#[test]
fn a_cut_anywhere_is_before_or_after_under_debit_first() {
    campaign(Policy::DebitFirst);
}

#[test]
fn a_cut_anywhere_is_before_or_after_under_release_first() {
    campaign(Policy::ReleaseFirst);
}
