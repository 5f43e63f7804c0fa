//! The points of our own figures that outside figures decide, beside what these ask. Leaves out changing any.

use super::Fitted;
use crate::forecast::Parameters;

/// A point of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// The only one.
    Value,
    /// The low point.
    Low,
    /// The most likely point.
    Mid,
    /// The high point.
    High,
}

/// One point, as it is and as the sources ask it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// The id of the figure.
    pub figure: &'static str,
    /// Which point of it.
    pub point: Point,
    /// As it is.
    pub now: f64,
    /// As asked.
    pub asked: f64,
}

/// Figures are told in hundredths.
const TOLD: f64 = 0.01;

impl Asked {
    /// Whether the figure is as it is asked.
    pub fn is_met(&self) -> bool {
        (self.now - self.asked).abs() <= TOLD
    }
}

impl Fitted {
    /// Every point that a source decides. Where two contradict one another, each decides an end, and the middle lies
    /// between them by ratio. The high end under 30 is not among them: what days alone ask of it is beyond belief.
    pub fn asked(&self, parameters: &Parameters) -> Vec<Asked> {
        let (search, person, recovery) = (&parameters.search, &parameters.person, &parameters.recovery);
        let [under_30, .., from_55] = &person.ages;
        let value = |figure, now, asked| Asked { figure, point: Point::Value, now, asked };
        let low = |figure, now, asked| Asked { figure, point: Point::Low, now, asked };
        let (few, many) = (self.from_55.by_share, self.from_55.by_days);
        vec![
            value(search.level.id, search.level.value, self.level),
            value(search.spread.id, search.spread.value, self.spread),
            low(under_30.id, under_30.value.low(), self.under_30.by_share),
            low(from_55.id, from_55.value.low(), few),
            Asked {
                figure: from_55.id,
                point: Point::Mid,
                now: from_55.value.mid(),
                asked: libm::sqrt(few * many),
            },
            Asked { figure: from_55.id, point: Point::High, now: from_55.value.high(), asked: many },
            low(recovery.pace.id, recovery.pace.value.low(), self.after_sickness),
            low(person.limited.id, person.limited.value.low(), self.after_sickness),
        ]
    }
}
