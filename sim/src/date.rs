//! Calendar dates from 2000 to 2099, as the clock and the code carry them.
//!
//! The rule that must never break: a date that does not exist cannot be made.

use std::fmt;
use std::str::FromStr;

/// A day of the calendar.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u8,
    month: u8,
    day: u8,
}

/// A date that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: write YYYY-MM-DD, from 2000-01-01 to 2099-12-31, a day that exists")]
pub struct DateError(String);

impl Date {
    /// The date in the clock's register: year - 2000 in bits 23..16, month 15..8, day 7..0.
    #[must_use]
    pub fn from_register(word: u32) -> Option<Self> {
        let [day, month, year, top] = word.to_le_bytes();
        let valid = top == 0 && year < 100 && (1..=12).contains(&month);
        (valid && day >= 1 && day <= days(year, month)).then_some(Self { year, month, day })
    }

    /// As the clock's register shows it.
    #[must_use]
    pub fn to_register(self) -> u32 {
        u32::from_le_bytes([self.day, self.month, self.year, 0])
    }

    /// The day after; after 2099-12-31 the calendar stays there.
    #[must_use]
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        if day < days(year, month) {
            Self {
                day: day + 1,
                ..self
            }
        } else if month < 12 {
            Self {
                year,
                month: month + 1,
                day: 1,
            }
        } else if year < 99 {
            Self {
                year: year + 1,
                month: 1,
                day: 1,
            }
        } else {
            self
        }
    }
}

/// Days of a month; every fourth year from 2000 to 2099 is a leap year.
fn days(year: u8, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = || DateError(text.chars().take(40).collect());
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return Err(error());
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(error());
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| error());
        let (year, month, day) = (number(year)?, number(month)?, number(day)?);
        let year = year
            .checked_sub(2000)
            .filter(|year| *year < 100)
            .ok_or_else(error)?;
        Self::from_register(year << 16 | month << 8 | day).ok_or_else(error)
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "20{:02}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist() {
        for good in ["2000-02-29", "2003-12-31", "2099-01-01"] {
            assert_eq!(good.parse::<Date>().unwrap().to_string(), good);
        }
        for bad in [
            "2003-02-29",
            "1999-12-31",
            "2100-01-01",
            "2003-13-01",
            "2003-1-1",
            "noise",
            "",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_next_day_crosses_months_and_years() {
        let next = |text: &str| text.parse::<Date>().unwrap().next().to_string();
        assert_eq!(next("2004-02-28"), "2004-02-29");
        assert_eq!(next("2003-02-28"), "2003-03-01");
        assert_eq!(next("2003-12-31"), "2004-01-01");
    }
}
