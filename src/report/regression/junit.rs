//! A regression as JUnit XML: a test suite for each back-end, a test case for each case.

use anyhow::Context as _;
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use std::time::Duration;

use crate::regression::{Broken, Plan, Row, Tally, Task};

/// The XML.
///
/// # Errors
/// It cannot be made.
pub fn junit(plan: &Plan, tally: &Tally) -> anyhow::Result<String> {
    let mut report = Report::new("imprint regress");
    for unit in plan.backends() {
        let mut suite = TestSuite::new(unit.to_string());
        suite.set_time(Duration::from_secs_f64(tally.unit(&unit).wall_s));
        suite.add_property(("seed", plan.seed.to_string().as_str()));
        let rows = tally.rows().filter(|(task, _)| task.unit == unit);
        suite.add_test_cases(rows.map(|(task, row)| test_case(plan, task, row)));
        report.add_test_suite(suite);
    }
    report.to_string().context("cannot write JUnit XML")
}

fn test_case(plan: &Plan, task: &Task, row: &Row) -> TestCase {
    let status = match (&row.broken, &row.lacking) {
        (Some(broken), _) => failed(broken, &plan.replay(task)),
        (None, Some(ability)) => {
            let mut status = TestCaseStatus::skipped();
            status.set_message(format!("the unit has not {ability}"));
            status
        }
        (None, None) => TestCaseStatus::success(),
    };
    let mut case = TestCase::new(task.case.to_string(), status);
    case.set_classname(format!("{}.{}", task.unit, task.case.group));
    case.set_time(Duration::from_secs_f64(row.wall_s));
    case
}

fn failed(broken: &Broken, replay: &str) -> TestCaseStatus {
    let Broken {
        message,
        clock,
        place,
    } = broken;
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    let place = place.as_deref().unwrap_or("no place known");
    status
        .set_message(message.lines().next().unwrap_or_default())
        .set_description(format!(
            "{message}\nclock {clock}, {place}\nrun it again: {replay}"
        ));
    status
}
