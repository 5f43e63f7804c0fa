//! Nonsense is refused with what to mend.

use crate::cases::{person, today};
use chrono::Days;
use content::Voice;
use content::texts::common;
use domain::dossier::{Command, Guidance, GuidanceTerms, Refusal, Retraining};
use domain::values::Answer::{self, Known};
use screens::control::Number;
use screens::typed_date::{DateError, TypedDate};

#[test]
fn nonsense_is_refused_and_changes_nothing() {
    let refused = [
        // 400 months of guidance fit no answer; the most that fit a byte are refused too.
        (guidance(255), Refusal::NumberOutOfRange { least: 1, most: 36 }),
        (guidance(0), Refusal::NumberOutOfRange { least: 1, most: 36 }),
        (Command::TrainingWeeks(Known(0)), Refusal::NumberOutOfRange { least: 1, most: 208 }),
        (Command::TrainingWeeks(Known(255)), Refusal::NumberOutOfRange { least: 1, most: 208 }),
        (Command::Money(Known(100_000)), Refusal::NumberOutOfRange { least: 0, most: 99_999 }),
        (Command::TrainingCost(Known(u32::MAX)), Refusal::NumberOutOfRange { least: 0, most: 99_999 }),
        (Command::Hours(Known(0)), Refusal::NumberOutOfRange { least: 1, most: 40 }),
        (Command::Hours(Known(60)), Refusal::NumberOutOfRange { least: 1, most: 40 }),
        // A search or a training that is still to begin has not begun.
        (
            Command::SearchingSince(Known(today() + Days::new(1))),
            Refusal::DateAhead { given: today() + Days::new(1) },
        ),
        (
            Command::TrainingBegun(Known(today() + Days::new(9))),
            Refusal::DateAhead { given: today() + Days::new(9) },
        ),
        // Income needed before today.
        (Command::NeededBy(Known(today())), Refusal::DatePast { given: today() }),
        (
            Command::LastDay(Known(today() + Days::new(365 * 40))),
            Refusal::DateOutOfRange { given: today() + Days::new(365 * 40) },
        ),
    ];
    let dossier = person(&[Command::Interviews(Known(2))]);
    for (command, refusal) in refused {
        let mut changed = dossier.clone();
        assert_eq!(changed.apply(command.clone(), today()), Err(refusal), "{command:?}");
        assert_eq!(changed, dossier, "{command:?}");
    }
    let more = Refusal::MoreRejectionsThanInterviews { interviews: 2 };
    assert_eq!(dossier.clone().apply(Command::Rejections(Known(3)), today()), Err(more));
}

fn guidance(months: u8) -> Command {
    let terms = GuidanceTerms { months: Known(months), kind: Answer::Open };
    Command::Guidance(Known(Guidance::Arranged(terms)))
}

#[test]
fn nonsense_dates_say_what_to_mend() {
    let voice = Voice::default();
    let typed = |day: &str, month: &str, year: &str| TypedDate {
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
    };
    assert_eq!(typed("31", "2", "2026").parse(voice), Err(DateError::NoSuchDay));
    assert_eq!(typed("1", "1", "27").parse(voice), Err(DateError::ShortYear));
    assert_eq!(typed("", "1", "2027").parse(voice), Err(DateError::Empty));
    let ahead = DateError::from(Refusal::DateAhead { given: today() });
    assert_eq!(ahead.text().get(voice), common::ERROR_DATE_AHEAD.get(voice));
    let past = DateError::from(Refusal::DatePast { given: today() });
    assert_eq!(past.text().get(voice), common::ERROR_DATE_PAST.get(voice));
}

#[test]
fn nonsense_numbers_say_what_to_mend() {
    let voice = Voice::default();
    let dossier = person(&[Command::Retraining(Known(Retraining::Quarter))]);
    let cases = [
        (Number::Money, "-100", "0", "99.999"),
        (Number::Money, "€ 1.000.000", "0", "99.999"),
        (Number::TrainingCost, "-1", "0", "99.999"),
        (Number::TrainingWeeks, "0", "1", "208"),
        (Number::TrainingWeeks, "1733", "1", "208"),
        (Number::GuidanceMonths, "400", "1", "36"),
        (Number::Hours, "41", "1", "40"),
    ];
    for (number, typed, least, most) in cases {
        let refused = number.read(typed, &dossier, voice).expect_err(typed);
        assert_eq!(refused, common::ERROR_NUMBER_RANGE.fill(voice, [least, most]), "{number:?} {typed}");
    }
    for (number, typed) in [(Number::Money, "veel"), (Number::GuidanceMonths, "een half jaar")] {
        assert!(number.read(typed, &dossier, voice).is_err(), "{typed}");
    }
}
