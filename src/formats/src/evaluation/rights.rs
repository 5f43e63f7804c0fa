//! Rights and terms as JSON: what each rule gives one person, with its steps, or why it gives nothing. Leaves out the rules.

use super::StepOut;
use serde::Serialize;

/// A right or term.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct RightOut {
    /// Its id, as in the page.
    pub id: String,
    /// Its name, as shown.
    pub name: String,
    /// The country whose law it is: `nl` or `be`; absent for living in one country and working in another.
    pub country: Option<String>,
    /// `value`, `not-applicable` or `missing`.
    pub outcome: String,
    /// The value, what it consists of and what is to be known beside it, as shown; for `value`.
    pub shown: Vec<String>,
    /// How it was reached, for `value`.
    pub step: Option<StepOut>,
    /// The reason, and so which door is the person's; for `not-applicable`.
    pub door: Option<String>,
    /// The ids of the answers that are missing, in the order in which they are asked; for `missing`.
    pub missing: Vec<String>,
    /// Amounts by calendar month, for benefit.
    pub months: Vec<MonthOut>,
    /// Blocks of hours, for outplacement in Belgium.
    pub blocks: Vec<BlockOut>,
    /// Terms of outplacement in Belgium.
    pub terms: Vec<TermOut>,
}

/// An amount in a calendar month.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MonthOut {
    /// The month, such as `2027-01`.
    pub month: String,
    /// Euros before tax.
    pub euro: f64,
}

/// Hours of outplacement within some months.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct BlockOut {
    /// Hours.
    pub hours: i64,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
    /// The last day to ask for it in writing, when it comes on request only.
    pub request_by: Option<String>,
}

/// A term of outplacement.
#[derive(Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TermOut {
    /// `offer`, `default`, `late-offer`, `decide`, `next-block` or `resume`.
    pub what: String,
    /// The last day, when it is known.
    pub by: Option<String>,
    /// Otherwise weeks after something that has no day yet,
    pub weeks: Option<i64>,
    /// or months after it.
    pub months: Option<i64>,
    /// How it was counted.
    pub step: StepOut,
}
