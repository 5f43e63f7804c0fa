//! The period of the report: one that is named, or one's own. Leaves out what falls in it.

use crate::typed_date::{DateError, TypedDate};
use chrono::{Datelike, Days, NaiveDate};
use content::texts::search_report as t;
use content::{Text, Voice};
use domain::dossier::{Dossier, RecordField as F, RecordKind};
use domain::search::Period;

/// A way to say over what time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// The last four weeks.
    #[default]
    Weeks,
    /// This month.
    Month,
    /// The month before.
    MonthBefore,
    /// From the first day on.
    All,
    /// From one day to another, as typed.
    Own,
}

/// Four weeks, in days.
const FOUR_WEEKS: u64 = 28;

impl Preset {
    /// Every way, in order.
    pub const ALL: [Self; 5] = [Self::Weeks, Self::Month, Self::MonthBefore, Self::All, Self::Own];

    /// Its id on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Weeks => "weeks",
            Self::Month => "month",
            Self::MonthBefore => "month-before",
            Self::All => "all",
            Self::Own => "own",
        }
    }

    /// Its words.
    pub fn words(self) -> &'static Text {
        match self {
            Self::Weeks => &t::PERIOD_WEEKS,
            Self::Month => &t::PERIOD_MONTH,
            Self::MonthBefore => &t::PERIOD_MONTH_BEFORE,
            Self::All => &t::PERIOD_ALL,
            Self::Own => &t::PERIOD_OWN,
        }
    }

    /// The period that it names today; one's own begins as the last four weeks.
    pub fn period(self, dossier: &Dossier, today: NaiveDate) -> Period {
        let month = today.with_day(1).unwrap_or(today);
        let before = month.pred_opt().unwrap_or(month);
        let (from, until) = match self {
            Self::Weeks | Self::Own => {
                (today.checked_sub_days(Days::new(FOUR_WEEKS - 1)).unwrap_or(today), today)
            }
            Self::Month => (month, today),
            Self::MonthBefore => (before.with_day(1).unwrap_or(before), before),
            Self::All => (first(dossier).unwrap_or(today).min(today), today),
        };
        Period { from, until }
    }
}

/// The period: the one that is named, or what was typed of one's own, as far as it is a date. Then what is to be mended,
/// for each end.
pub fn span(
    preset: Preset,
    typed: [&TypedDate; 2],
    dossier: &Dossier,
    today: NaiveDate,
    voice: Voice,
) -> (Period, [Option<&'static str>; 2]) {
    let named = preset.period(dossier, today);
    if preset != Preset::Own {
        return (named, [None; 2]);
    }
    let [from, until] = typed.map(|typed| typed.parse(voice));
    let wrong = |read: Result<NaiveDate, DateError>| match read {
        Err(DateError::Empty) | Ok(_) => None,
        Err(error) => Some(error.text().get(voice)),
    };
    let period = Period { from: from.unwrap_or(named.from), until: until.unwrap_or(named.until) };
    (period, [wrong(from), wrong(until)])
}

/// The first day on which something was done.
fn first(dossier: &Dossier) -> Option<NaiveDate> {
    let days = dossier.records.iter().filter_map(|record| match record.kind {
        RecordKind::Application => record.day(F::Applied).or(record.day(F::Interview)),
        RecordKind::Contact | RecordKind::Activity => record.day(F::Day),
        _ => None,
    });
    days.min()
}
